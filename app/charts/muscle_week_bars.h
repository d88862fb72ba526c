// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/muscle_weeks.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace dorsal {

class AxisScale;
struct ValueTicks;

/// The sets of one muscle week by week, small enough to stand beside the body.
class MuscleWeekBars final : public QWidget {
    Q_OBJECT
public:
    /// The mean of one week or of several that share a bar.
    struct Bar {
        Day first{};
        int weeks = 0;
        double setsAWeek = 0;
        bool open = false; ///< a week that is not over
    };

    explicit MuscleWeekBars(QWidget* parent = nullptr);

    void setWeeks(std::vector<MuscleWeek> weeks);
    void setMuscle(Muscle muscle);
    [[nodiscard]] Muscle muscle() const { return muscle_; }
    /// As many as there is room for, the oldest first.
    [[nodiscard]] std::vector<Bar> bars() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void paintTicks(QPainter& painter, const ValueTicks& ticks, const AxisScale& scale) const;
    void paintDates(QPainter& painter, Day first, Day last, double end) const;
    [[nodiscard]] QRectF chartRoom() const;

    std::vector<MuscleWeek> weeks_;
    Muscle muscle_ = Muscle::Lats;
};

} // namespace dorsal
