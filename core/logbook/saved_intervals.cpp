// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/saved_intervals.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::string_view keyStart = "intervals.";

std::string keyOf(const std::string& name) {
    return std::string(keyStart) + name;
}

} // namespace

std::vector<IntervalPlan> savedIntervals(LogReader& reader) {
    std::vector<IntervalPlan> all;
    for (const Setting& setting : reader.settings()) {
        if (!setting.key.starts_with(keyStart)) {
            continue;
        }
        if (auto intervals = parseIntervals(setting.value)) {
            intervals->name = setting.key.substr(keyStart.size());
            all.push_back(*std::move(intervals));
        }
    }
    std::ranges::sort(all, {}, &IntervalPlan::name);
    return all;
}

void saveIntervals(Logbook& logbook, const IntervalPlan& intervals) {
    logbook.transact(Operation::ChangeSetting, [&](Recorder& recorder) {
        const std::string key = keyOf(intervals.name);
        if (auto setting = recorder.reader().setting(key)) {
            setting->value = intervalText(intervals);
            recorder.update(*std::move(setting));
        } else {
            recorder.insert(Setting{{}, key, intervalText(intervals)});
        }
    });
}

void removeIntervals(Logbook& logbook, const std::string& name) {
    logbook.transact(Operation::ChangeSetting, [&](Recorder& recorder) {
        if (const auto setting = recorder.reader().setting(keyOf(name))) {
            recorder.remove(setting->id);
        }
    });
}

} // namespace dorsal
