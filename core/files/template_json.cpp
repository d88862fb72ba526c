// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/template_json.h"

#include "core/files/json_read.h"

#include <algorithm>
#include <string_view>

namespace dorsal {

namespace {

constexpr std::string_view firstRow = "bent-over-row";

std::vector<ExerciseKey> familyMembers(std::string_view family, std::span<const Exercise> exercises) {
    std::vector<ExerciseKey> members;
    for (const Exercise& exercise : exercises) {
        if (exercise.family == family) {
            members.push_back(exercise.key);
        }
    }
    std::ranges::stable_partition(members, [](const ExerciseKey& key) { return key.text == firstRow; });
    return members;
}

void readChoices(PlanItem& item, const QJsonObject& json, std::span<const Exercise> exercises) {
    if (json.contains(u"family")) {
        item.chooseBy = ChooseBy::Family;
        item.choices = familyMembers(jsonText(json, u"family"), exercises);
    } else if (json.contains(u"choose_one")) {
        item.chooseBy = jsonText(json, u"by") == "mobility_need" ? ChooseBy::MobilityNeed : ChooseBy::Freely;
        for (std::string& key : jsonTexts(json, u"choose_one")) {
            item.choices.push_back(ExerciseKey{std::move(key)});
        }
    } else {
        item.choices.push_back(ExerciseKey{jsonText(json, u"exercise")});
    }
}

PlanItem templateItemFromJson(const QJsonObject& json, std::span<const Exercise> exercises) {
    PlanItem item;
    item.slot = jsonCode<Slot>(json, u"slot");
    readChoices(item, json, exercises);
    item.note = jsonText(json, u"note");
    item.superset = jsonInt(json, u"superset");
    PlannedSet set;
    set.reps = jsonRange(json, u"reps");
    set.hold = jsonSecondsRange(json, u"seconds");
    if (const auto rest = jsonInt(json, u"rest_s")) {
        set.rest = std::chrono::seconds(*rest);
    }
    // A set of an exercise that is done side by side is one set here too; doing it splits it.
    const int count = jsonRange(json, u"sets").value_or(Range<int>{1, 1}).to;
    item.sets.assign(static_cast<std::size_t>(std::max(0, count)), set);
    return item;
}

} // namespace

Plan templateFromJson(const QJsonObject& json, std::span<const Exercise> exercises) {
    Plan plan;
    plan.key = jsonText(json, u"id");
    plan.uuid = Uuid{jsonText(json, u"uuid")};
    plan.name = jsonText(json, u"name");
    // What is not said by the coach was put together by Dorsal from what the coach says.
    plan.source = jsonCodeIfKnown<FactSource>(json, u"source").value_or(FactSource::Derived);
    for (const QJsonValue item : json[u"items"].toArray()) {
        plan.items.push_back(templateItemFromJson(item.toObject(), exercises));
    }
    return plan;
}

} // namespace dorsal
