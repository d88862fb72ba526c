// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/break_json.h"

#include "core/files/exercise_json.h"
#include "core/files/json_read.h"

namespace dorsal {

namespace {

PlanItem breakItemFromJson(const QJsonObject& json) {
    PlannedSet set;
    if (const auto reps = jsonInt(json, u"reps")) {
        set.reps = RepRange{*reps, *reps};
    }
    if (const auto seconds = jsonInt(json, u"seconds")) {
        set.hold = HoldRange{std::chrono::seconds(*seconds), std::chrono::seconds(*seconds)};
    }
    set.tempo = tempoFromJson(json[u"tempo"].toObject());
    PlanItem item;
    item.slot = Slot::Micro;
    item.choices.push_back(ExerciseKey{jsonText(json, u"exercise")});
    item.sets.push_back(std::move(set));
    if (const std::string surface = jsonText(json, u"surface"); !surface.empty()) {
        item.note = "against the " + surface;
    }
    return item;
}

} // namespace

DeskBreak breakFromJson(const QJsonObject& json) {
    DeskBreak one;
    one.plan.key = jsonText(json, u"id");
    one.plan.name = jsonText(json, u"name");
    one.length = std::chrono::minutes(jsonInt(json, u"minutes").value_or(0));
    for (const QJsonValue item : json[u"items"].toArray()) {
        one.plan.items.push_back(breakItemFromJson(item.toObject()));
    }
    return one;
}

} // namespace dorsal
