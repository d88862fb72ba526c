// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/log_settings.h"

#include <charconv>

namespace dorsal {

namespace {

constexpr std::string_view unitKey = "load_unit";
constexpr std::string_view weekStartKey = "week_start";
constexpr std::string_view restKey = "default_rest_s";
constexpr std::string_view safetyKey = "safety_seen";
constexpr int longestRest = 3600;

std::string valueOf(LogReader& reader, std::string_view key) {
    const auto setting = reader.setting(key);
    return setting ? setting->value : std::string();
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
    const std::string rest = valueOf(reader, restKey);
    int seconds = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), seconds);
    if (error == std::errc() && seconds >= 0 && seconds <= longestRest) {
        settings.defaultRest = std::chrono::seconds(seconds);
    }
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
    if (before.defaultRest != settings.defaultRest) {
        put(recorder, restKey, std::to_string(settings.defaultRest.count()));
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
