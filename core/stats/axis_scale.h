// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// A straight map between the values of an axis and the pixels it is drawn on.
class AxisScale {
public:
    constexpr AxisScale() = default;
    /// `first` is drawn at `firstPixel`, `last` at `lastPixel`; an axis of no length maps everything to its
    /// first end.
    constexpr AxisScale(double first, double last, double firstPixel, double lastPixel)
        : first_(first), last_(last), firstPixel_(firstPixel), lastPixel_(lastPixel) {}

    [[nodiscard]] constexpr double pixel(double value) const {
        return last_ == first_
                   ? firstPixel_
                   : firstPixel_ + (value - first_) * (lastPixel_ - firstPixel_) / (last_ - first_);
    }
    [[nodiscard]] constexpr double value(double pixel) const {
        return lastPixel_ == firstPixel_
                   ? first_
                   : first_ + (pixel - firstPixel_) * (last_ - first_) / (lastPixel_ - firstPixel_);
    }
    [[nodiscard]] constexpr double first() const { return first_; }
    [[nodiscard]] constexpr double last() const { return last_; }

private:
    double first_ = 0;
    double last_ = 1;
    double firstPixel_ = 0;
    double lastPixel_ = 1;
};

/// Ticks at 0, step, 2 step ... top().
struct ValueTicks {
    double step = 1;
    int intervals = 4;
    [[nodiscard]] double top() const { return step * intervals; }
    friend bool operator==(const ValueTicks&, const ValueTicks&) = default;
};

/// Four or five round ticks from 0 that reach `largest`: steps of 1, 2, 4 or 5 times a power of ten, never
/// below 1, because sets, exercises and reps are counted.
[[nodiscard]] ValueTicks roundTicks(double largest);

/// Ticks at first, first + step, ... last().
struct RangeTicks {
    double first = 0;
    double step = 1;
    int intervals = 4;
    [[nodiscard]] double last() const { return first + step * intervals; }
    friend bool operator==(const RangeTicks&, const RangeTicks&) = default;
};

/// Round ticks around all values from `low` to `high`, at most five intervals; from 0 unless the values lie
/// far above or below it, so that a small rise can be seen; from 0 also where all are equal.
[[nodiscard]] RangeTicks roundRange(double low, double high);

} // namespace dorsal
