// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/calendar_chart_data.h"
#include "app/charts/chart_export.h"

namespace dorsal {

/// What the lightest and the darkest shade of a day mean, and the lines and frames.
[[nodiscard]] QString shadesFrom();
[[nodiscard]] QString shadesTo();
[[nodiscard]] QString linesMeaning();

/// The calendar as a picture that stands alone, what it means below it.
[[nodiscard]] DrawChart calendarDrawing(CalendarChartData data, QString title, QString note);

} // namespace dorsal
