// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/hint_settings.h"

namespace dorsal {

namespace {

constexpr std::string_view silencedPrefix = "hint.off.";

std::optional<CoachRule> silencedBy(const Setting& setting) {
    const std::string_view key = setting.key;
    return key.starts_with(silencedPrefix) ? fromCode<CoachRule>(key.substr(silencedPrefix.size()))
                                           : std::nullopt;
}

} // namespace

std::set<CoachRule> silencedRules(LogReader& reader) {
    std::set<CoachRule> rules;
    for (const Setting& setting : reader.settings()) {
        if (const auto rule = silencedBy(setting)) {
            rules.insert(*rule);
        }
    }
    return rules;
}

void silenceRules(Logbook& logbook, const std::set<CoachRule>& rules) {
    logbook.transact(Operation::ChangeSetting, [&](Recorder& recorder) {
        std::set<CoachRule> missing = rules;
        for (const Setting& setting : recorder.reader().settings()) {
            const auto rule = silencedBy(setting);
            if (rule && missing.erase(*rule) == 0) {
                recorder.remove(setting.id);
            }
        }
        for (const CoachRule rule : missing) {
            recorder.insert(Setting{{}, std::string(silencedPrefix) + std::string(code(rule)), "yes"});
        }
    });
}

} // namespace dorsal
