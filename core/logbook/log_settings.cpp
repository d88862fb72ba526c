// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/log_settings.h"

#include <charconv>

namespace dorsal {

namespace {

constexpr std::string_view unitKey = "load_unit";
constexpr std::string_view weekStartKey = "week_start";
constexpr std::string_view restKey = "default_rest_s";
constexpr std::string_view prepareKey = "timer_prepare_s";
constexpr std::string_view switchKey = "timer_switch_s";
constexpr std::string_view interludeKey = "timer_interlude_s";
constexpr std::string_view firstSideKey = "timer_first_side";
constexpr std::string_view adviceKey = "show_advice";
constexpr std::string_view formulaKey = "one_rep_max";
constexpr std::string_view safetyKey = "safety_seen";
constexpr int longestRest = 3600;

std::string valueOf(LogReader& reader, std::string_view key) {
    const auto setting = reader.setting(key);
    return setting ? setting->value : std::string();
}

/// Up to an hour; anything else is `otherwise`.
std::chrono::seconds secondsOf(LogReader& reader, std::string_view key, std::chrono::seconds otherwise) {
    const std::string text = valueOf(reader, key);
    int seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    return error == std::errc() && seconds >= 0 && seconds <= longestRest ? std::chrono::seconds(seconds)
                                                                          : otherwise;
}

void put(Recorder& recorder, std::string_view key, std::string value) {
    if (auto setting = recorder.reader().setting(key)) {
        setting->value = std::move(value);
        recorder.update(*std::move(setting));
    } else {
        recorder.insert(Setting{{}, std::string(key), std::move(value)});
    }
}

} // namespace

LogSettings readLogSettings(LogReader& reader) {
    LogSettings settings;
    settings.unit = fromCode<LoadUnit>(valueOf(reader, unitKey)).value_or(settings.unit);
    settings.weekStart = fromCode<WeekStart>(valueOf(reader, weekStartKey)).value_or(settings.weekStart);
    settings.defaultRest = secondsOf(reader, restKey, settings.defaultRest);
    HoldTimes& times = settings.holdTimes;
    times.prepare = secondsOf(reader, prepareKey, times.prepare);
    times.switchSides = secondsOf(reader, switchKey, times.switchSides);
    times.interlude = secondsOf(reader, interludeKey, times.interlude);
    settings.firstSide = fromCode<FirstSide>(valueOf(reader, firstSideKey)).value_or(settings.firstSide);
    settings.showAdvice = valueOf(reader, adviceKey) != "no";
    settings.formula = fromCode<OneRepMaxFormula>(valueOf(reader, formulaKey)).value_or(settings.formula);
    settings.safetySeen = valueOf(reader, safetyKey) == "yes";
    return settings;
}

void writeLogSettings(Recorder& recorder, const LogSettings& settings) {
    const LogSettings before = readLogSettings(recorder.reader());
    if (before.unit != settings.unit) {
        put(recorder, unitKey, std::string(code(settings.unit)));
    }
    if (before.weekStart != settings.weekStart) {
        put(recorder, weekStartKey, std::string(code(settings.weekStart)));
    }
    const auto putSeconds = [&](std::string_view key, std::chrono::seconds old, std::chrono::seconds now) {
        if (old != now) {
            put(recorder, key, std::to_string(now.count()));
        }
    };
    putSeconds(restKey, before.defaultRest, settings.defaultRest);
    putSeconds(prepareKey, before.holdTimes.prepare, settings.holdTimes.prepare);
    putSeconds(switchKey, before.holdTimes.switchSides, settings.holdTimes.switchSides);
    putSeconds(interludeKey, before.holdTimes.interlude, settings.holdTimes.interlude);
    if (before.firstSide != settings.firstSide) {
        put(recorder, firstSideKey, std::string(code(settings.firstSide)));
    }
    if (before.showAdvice != settings.showAdvice) {
        put(recorder, adviceKey, settings.showAdvice ? "yes" : "no");
    }
    if (before.formula != settings.formula) {
        put(recorder, formulaKey, std::string(code(settings.formula)));
    }
    if (before.safetySeen != settings.safetySeen) {
        put(recorder, safetyKey, settings.safetySeen ? "yes" : "no");
    }
}

void writeLogSettings(Logbook& logbook, const LogSettings& settings) {
    logbook.transact(Operation::ChangeSetting,
                     [&](Recorder& recorder) { writeLogSettings(recorder, settings); });
}

} // namespace dorsal
