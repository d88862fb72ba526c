// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_range.h"

#include <optional>

class QNativeGestureEvent;
class QPinchGesture;
class QWheelEvent;

namespace dorsal {

/// `factor` times as many days around `fixed`, which keeps its place; at least four weeks.
[[nodiscard]] ShownDays zoomedDays(const ShownDays& days, Day fixed, double factor);
/// The same number of days, moved by a share of them.
[[nodiscard]] ShownDays movedDays(const ShownDays& days, double share);

/// The same number of days where they lie within `bounds`, else at its nearer end.
[[nodiscard]] ShownDays keptInside(const ShownDays& days, const ShownDays& bounds);

/// The day in the middle.
[[nodiscard]] Day middleOf(const ShownDays& days);

/// How a key zooms: + to fewer days, - to more; nothing for other keys.
[[nodiscard]] std::optional<double> keyFactor(int key);
/// How a turn of the wheel zooms; nothing for a sideways one.
[[nodiscard]] std::optional<double> wheelFactor(const QWheelEvent& event);
/// How a pinch of two fingers on a screen zooms since its last event.
[[nodiscard]] double pinchFactor(const QPinchGesture& pinch);
/// How a pinch on a touchpad zooms; nothing for other gestures.
[[nodiscard]] std::optional<double> pinchFactor(const QNativeGestureEvent& event);

} // namespace dorsal
