// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_zoom.h"

#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

using std::chrono::days;

constexpr double fewestDays = 28;
constexpr double mostDays = 366 * 60.0;
constexpr double aNotch = 120;
constexpr double perNotch = 1.25;

} // namespace

ShownDays zoomedDays(const ShownDays& shown, Day fixed, double factor) {
    const auto length = static_cast<double>((shown.to - shown.from).count());
    const double wanted = std::clamp(length * factor, fewestDays, mostDays);
    const double share = length > 0 ? static_cast<double>((fixed - shown.from).count()) / length : 1;
    const Day from = fixed - days(std::llround(std::clamp(share, 0.0, 1.0) * wanted));
    return {from, from + days(std::llround(wanted))};
}

ShownDays movedDays(const ShownDays& shown, double share) {
    const auto by = days(std::llround(share * static_cast<double>((shown.to - shown.from).count())));
    return {shown.from + by, shown.to + by};
}

ShownDays keptInside(const ShownDays& shown, const ShownDays& bounds) {
    if (shown.to - shown.from >= bounds.to - bounds.from) {
        return bounds;
    }
    const days late = std::max(days(0), bounds.from - shown.from);
    const days early = std::max(days(0), shown.to - bounds.to);
    return {shown.from + late - early, shown.to + late - early};
}

Day middleOf(const ShownDays& shown) {
    return shown.from + (shown.to - shown.from) / 2;
}

std::optional<double> keyFactor(int key) {
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return 1 / perNotch;
    case Qt::Key_Minus:
        return perNotch;
    default:
        return std::nullopt;
    }
}

std::optional<double> wheelFactor(const QWheelEvent& event) {
    const double notches = event.angleDelta().y() / aNotch;
    if (notches == 0) {
        return std::nullopt;
    }
    return std::pow(perNotch, -notches);
}

double pinchFactor(const QPinchGesture& pinch) {
    return 1 / std::max(0.1, pinch.scaleFactor());
}

std::optional<double> pinchFactor(const QNativeGestureEvent& event) {
    return event.gestureType() == Qt::ZoomNativeGesture ? std::optional(1 / std::max(0.1, 1 + event.value()))
                                                        : std::nullopt;
}

} // namespace dorsal
