// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/ladder_json.h"

#include "core/files/json_read.h"

namespace dorsal {

namespace {

std::optional<std::chrono::seconds> secondsOf(const QJsonObject& json, QStringView key) {
    const auto count = jsonInt(json, key);
    return count ? std::optional(std::chrono::seconds(*count)) : std::nullopt;
}

LadderGoal ladderGoal(const QJsonObject& json) {
    LadderGoal goal;
    goal.sets = jsonInt(json, u"sets").value_or(1);
    goal.reps = jsonInt(json, u"reps");
    goal.hold = secondsOf(json, u"seconds");
    goal.perRep = secondsOf(json, u"seconds_per_rep");
    if (json[u"added_kg"].isDouble()) {
        goal.added = Load::tryKilograms(json[u"added_kg"].toDouble());
    }
    return goal;
}

std::vector<Equipment> kitOf(const QJsonArray& list) {
    return jsonCodes<Equipment>({{QStringLiteral("kit"), list}}, u"kit");
}

LadderStage ladderStage(const QJsonObject& json) {
    LadderStage stage;
    stage.number = jsonInt(json, u"stage").value_or(1);
    stage.exercises.push_back(ExerciseKey{jsonText(json, u"exercise")});
    for (const std::string& other : jsonTexts(json, u"alternatives")) {
        stage.exercises.push_back(ExerciseKey{other});
    }
    stage.start = ladderGoal(json[u"start"].toObject());
    if (json[u"exit"].isObject()) {
        stage.exit = ladderGoal(json[u"exit"].toObject());
    }
    stage.measure = jsonCode<LadderMeasure>(json, u"measure");
    const QJsonValue help = json[u"machine_exit"].toObject()[u"assistance_max_fraction_of_bodyweight"];
    if (help.isDouble()) {
        stage.mostHelp = help.toDouble();
    }
    for (const QJsonValue kit : json[u"equipment_any_of"].toArray()) {
        stage.equipment.push_back(kitOf(kit.toArray()));
    }
    return stage;
}

} // namespace

Ladder ladderFromJson(const QJsonObject& json) {
    Ladder ladder;
    ladder.key = jsonText(json, u"id");
    ladder.name = jsonText(json, u"name");
    ladder.blockedBy = jsonCodes<Condition>(json, u"blocked_by");
    for (const QJsonValue stage : json[u"stages"].toArray()) {
        ladder.stages.push_back(ladderStage(stage.toObject()));
    }
    return ladder;
}

} // namespace dorsal
