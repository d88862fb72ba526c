// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/calendar_chart_data.h"
#include "app/charts/chart_export.h"

namespace dorsal {

/// The calendar as a picture that stands alone.
[[nodiscard]] DrawChart calendarDrawing(CalendarChartData data, QString title, QString note);

} // namespace dorsal
