// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/series.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dorsal {

namespace {

constexpr std::size_t fewestForClipping = 4;
constexpr double farBeyond = 3;
constexpr double farBeyondFew = 10;
constexpr double usualShare = 0.95;

} // namespace

bool Series::isEmpty() const {
    return std::ranges::none_of(points, [](const SeriesPoint& point) { return point.value.has_value(); });
}

Series within(const Series& series, Day from, Day to) {
    Series part;
    std::ranges::copy_if(series.points, std::back_inserter(part.points), [&](const SeriesPoint& point) {
        const Day day = dayOf(point.start);
        return day >= from && day <= to;
    });
    return part;
}

double sensibleTop(const Series& series) {
    std::vector<double> values;
    for (const SeriesPoint& point : series.points) {
        if (point.value) {
            values.push_back(*point.value);
        }
    }
    return sensibleTop(std::move(values));
}

double sensibleTop(std::vector<double> values) {
    std::erase_if(values, [](double value) { return value <= 0; });
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    const double largest = values.back();
    if (values.size() < fewestForClipping) {
        const double next = values.size() < 2 ? largest : values[values.size() - 2];
        return next > 0 && largest > farBeyondFew * next ? next : largest;
    }
    // At least the largest value stands above the usual ones, however few there are.
    const auto last = static_cast<double>(values.size() - 2);
    const double usual = values[static_cast<std::size_t>(std::floor(last * usualShare))];
    if (usual <= 0 || largest <= farBeyond * usual) {
        return largest;
    }
    const auto above = std::ranges::upper_bound(values, farBeyond * usual);
    return *std::prev(above);
}

} // namespace dorsal
