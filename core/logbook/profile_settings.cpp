// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/profile_settings.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace dorsal {

namespace {

constexpr std::string_view profilePrefix = "profile.";
constexpr int mostPairs = 50;

using Answers = std::map<std::string, std::string>;

std::string profileKey(std::string_view name) {
    return std::string(profilePrefix) + std::string(name);
}

std::vector<std::string> parts(std::string_view text, char separator) {
    std::vector<std::string> found;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        found.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

std::optional<Load> loadFrom(std::string_view text) {
    const auto milligrams = wholeNumber(text);
    const bool fits = milligrams && *milligrams >= 0 && *milligrams <= Load::maxMilligrams;
    return fits ? std::optional(Load::milligrams(*milligrams)) : std::nullopt;
}

std::string textOf(Load load) {
    return std::to_string(load.inMilligrams());
}

/// "20000000x2,10000000x1": the plates' milligrams and pairs.
std::string textOf(const std::vector<Plates>& plates) {
    std::string text;
    for (const Plates& kind : plates) {
        text += (text.empty() ? "" : ",") + textOf(kind.weight) + "x" + std::to_string(kind.pairs);
    }
    return text;
}

std::vector<Plates> platesFrom(std::string_view text) {
    std::vector<Plates> plates;
    for (const std::string& part : parts(text, ',')) {
        const std::vector<std::string> kind = parts(part, 'x');
        const auto weight = kind.size() == 2 ? loadFrom(kind[0]) : std::nullopt;
        const auto pairs = kind.size() == 2 ? wholeNumber(kind[1]) : std::nullopt;
        if (weight && pairs && *pairs >= 1 && *pairs <= mostPairs) {
            plates.push_back({*weight, static_cast<int>(*pairs)});
        }
    }
    return plates;
}

std::string textOf(const std::set<Equipment>& equipment) {
    std::string text;
    for (const Equipment item : equipment) {
        text += (text.empty() ? "" : ",") + std::string(code(item));
    }
    return text;
}

std::set<Equipment> equipmentFrom(std::string_view text) {
    std::set<Equipment> equipment;
    for (const std::string& part : parts(text, ',')) {
        if (const auto item = fromCode<Equipment>(part)) {
            equipment.insert(*item);
        }
    }
    return equipment;
}

/// The answers as they are written; what is not told has none.
Answers answersOf(const Profile& profile) {
    Answers answers;
    for (const auto& [condition, state] : profile.conditions) {
        if (state != ConditionState::Unknown) {
            answers[profileKey("condition." + std::string(code(condition)))] = code(state);
        }
    }
    if (profile.mobilityNeed) {
        answers[profileKey("mobility_need")] = code(*profile.mobilityNeed);
    }
    if (profile.playsGolfOrTennis) {
        answers[profileKey("golf_or_tennis")] = "yes";
    }
    if (profile.equipment) {
        answers[profileKey("equipment")] = textOf(*profile.equipment);
    }
    if (profile.plates != PlatesOwned()) {
        answers[profileKey("bar")] = textOf(profile.plates.bar);
        answers[profileKey("plates")] = textOf(profile.plates.plates);
    }
    if (profile.pinnedRow) {
        answers[profileKey("pinned_row")] = profile.pinnedRow->text;
    }
    if (profile.pinMovedOn) {
        answers[profileKey("pin_moved_on")] = isoDate(*profile.pinMovedOn);
    }
    for (const ExerciseKey& key : profile.asked) {
        answers[profileKey("asked." + key.text)] = "yes";
    }
    return answers;
}

void readAnswer(Profile& profile, std::string_view name, const std::string& value) {
    constexpr std::string_view condition = "condition.";
    constexpr std::string_view asked = "asked.";
    if (name.starts_with(condition)) {
        const auto known = fromCode<Condition>(name.substr(condition.size()));
        const auto state = fromCode<ConditionState>(value);
        if (known && state && *state != ConditionState::Unknown) {
            profile.conditions[*known] = *state;
        }
    } else if (name.starts_with(asked)) {
        profile.asked.insert(ExerciseKey{std::string(name.substr(asked.size()))});
    } else if (name == "mobility_need") {
        profile.mobilityNeed = fromCode<MobilityNeed>(value);
    } else if (name == "golf_or_tennis") {
        profile.playsGolfOrTennis = value == "yes";
    } else if (name == "equipment") {
        profile.equipment = equipmentFrom(value);
    } else if (name == "bar") {
        profile.plates.bar = loadFrom(value).value_or(profile.plates.bar);
    } else if (name == "plates") {
        profile.plates.plates = platesFrom(value);
    } else if (name == "pinned_row") {
        profile.pinnedRow = ExerciseKey{value};
    } else if (name == "pin_moved_on") {
        profile.pinMovedOn = parseIsoDate(value);
    }
}

/// The rows of the log that tell about the person.
std::vector<Setting> profileRows(LogReader& reader) {
    std::vector<Setting> rows = reader.settings();
    std::erase_if(rows, [](const Setting& row) { return !isProfileKey(row.key); });
    return rows;
}

void writeAnswers(Recorder& recorder, Answers answers) {
    for (Setting row : profileRows(recorder.reader())) {
        const auto answer = answers.find(row.key);
        if (answer == answers.end()) {
            recorder.remove(row.id);
        } else {
            row.value = answer->second;
            recorder.update(row);
            answers.erase(answer);
        }
    }
    for (const auto& [key, value] : answers) {
        recorder.insert(Setting{{}, key, value});
    }
}

void writeBands(Recorder& recorder, std::vector<Band> bands) {
    for (Band known : recorder.reader().bands()) {
        if (std::ranges::find(bands, known.id, &Band::id) == bands.end()) {
            if (recorder.reader().isBandUsed(known.id)) {
                known.retired = true;
                bands.push_back(std::move(known));
            } else {
                recorder.remove(known.id);
            }
        }
    }
    int rank = 0;
    for (Band& band : bands) {
        band.rank = ++rank;
        if (band.id.isStored()) {
            recorder.update(band);
        } else {
            band.uuid = recorder.newUuid();
            recorder.insert(band);
        }
    }
}

void writeWeighIns(Recorder& recorder, const std::vector<WeighIn>& weighIns) {
    for (const WeighIn& known : recorder.reader().weighIns()) {
        if (std::ranges::find(weighIns, known.id, &WeighIn::id) == weighIns.end()) {
            recorder.remove(known.id);
        }
    }
    for (WeighIn weighIn : weighIns) {
        if (weighIn.id.isStored()) {
            recorder.update(weighIn);
        } else {
            weighIn.uuid = recorder.newUuid();
            recorder.insert(weighIn);
        }
    }
}

} // namespace

bool isProfileKey(std::string_view settingKey) {
    return settingKey.starts_with(profilePrefix);
}

Profile readProfile(LogReader& reader) {
    Profile profile;
    for (const Setting& row : profileRows(reader)) {
        readAnswer(profile, std::string_view(row.key).substr(profilePrefix.size()), row.value);
    }
    return profile;
}

void writeProfile(Logbook& logbook, const Profile& profile) {
    logbook.transact(Operation::ChangeProfile,
                     [&](Recorder& recorder) { writeAnswers(recorder, answersOf(profile)); });
}

PersonalData readPersonalData(LogReader& reader) {
    return {readProfile(reader), reader.bands(), reader.weighIns()};
}

void writePersonalData(Logbook& logbook, const PersonalData& data) {
    logbook.transact(Operation::ChangeProfile, [&](Recorder& recorder) {
        writeAnswers(recorder, answersOf(data.profile));
        writeBands(recorder, data.bands);
        writeWeighIns(recorder, data.weighIns);
    });
}

void wipeProfile(Logbook& logbook) {
    logbook.transact(Operation::WipeProfile, [](Recorder& recorder) {
        for (const Setting& row : profileRows(recorder.reader())) {
            recorder.remove(row.id);
        }
        for (const WeighIn& row : recorder.reader().weighIns()) {
            recorder.remove(row.id);
        }
    });
}

} // namespace dorsal
