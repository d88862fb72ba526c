// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/weight_series.h"

namespace dorsal {

Series weightSeries(std::span<const WeighIn> weighIns) {
    Series series;
    for (const WeighIn& each : weighIns) {
        if (!series.points.empty() && dayOf(series.points.back().start) == each.day) {
            series.points.pop_back();
        }
        SeriesPoint point;
        point.start = LocalTime(each.day);
        point.value = each.weight.inKilograms();
        series.points.push_back(point);
    }
    return series;
}

} // namespace dorsal
