// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/exercise_json.h"

#include "core/files/json_read.h"
#include "core/files/muscle_json.h"

namespace dorsal {

namespace {

Prescription readPrescription(const QJsonObject& json) {
    Prescription dose;
    dose.sets = jsonRange(json, u"sets");
    dose.reps = jsonRange(json, u"reps");
    dose.hold = jsonSecondsRange(json, u"seconds");
    dose.rest = jsonSecondsRange(json, u"rest_s");
    dose.slot = jsonCode<Slot>(json, u"slot");
    dose.tempo = tempoFromJson(json[u"tempo"].toObject());
    dose.statedByCoach = jsonTexts(json, u"stated_by_article");
    dose.note = jsonText(json, u"note");
    return dose;
}

std::vector<Caution> readCautions(const QJsonArray& json, const QJsonObject& notes) {
    std::vector<Caution> all;
    for (const QJsonValue value : json) {
        const QJsonObject object = value.toObject();
        Caution caution;
        caution.condition = jsonCode<Condition>(object, u"condition");
        caution.action = jsonCode<CautionAction>(object, u"action");
        caution.noteKey = jsonText(object, u"note");
        caution.note = notes.value(object[u"note"].toString()).toString().toStdString();
        caution.source = jsonCode<FactSource>(object, u"source");
        caution.offersNoSubstitute = object[u"no_substitute"].toBool();
        all.push_back(std::move(caution));
    }
    return all;
}

std::vector<Substitute> readSubstitutes(const QJsonArray& json) {
    std::vector<Substitute> all;
    for (const QJsonValue value : json) {
        const QJsonObject object = value.toObject();
        Substitute substitute;
        substitute.exercise = ExerciseKey{jsonText(object, u"id")};
        if (object[u"when"].isString()) {
            substitute.when = jsonCode<Condition>(object, u"when");
        }
        substitute.source = jsonCode<FactSource>(object, u"source");
        all.push_back(std::move(substitute));
    }
    return all;
}

/// How it is measured, loaded, counted and made harder.
void readNumbers(Exercise& exercise, const QJsonObject& json) {
    exercise.perSide = json[u"unilateral"].toBool();
    exercise.sideLabel = jsonText(json, u"side_label");
    exercise.measure = jsonCode<Measure>(json, u"metric");
    exercise.loadConvention = jsonCode<LoadConvention>(json, u"load_convention");
    exercise.hands = jsonInt(json, u"hands");
    if (json[u"bodyweight_factor"].isDouble()) {
        exercise.bodyweightFactor = json[u"bodyweight_factor"].toDouble();
    }
    exercise.counting = jsonCode<Counting>(json, u"volume_class");
    const QJsonObject progression = json[u"progression"].toObject();
    exercise.progression = jsonCode<ProgressionModel>(progression, u"model");
    if (progression[u"step_kg"].isDouble()) {
        // An assistance machine steps down, so the file has a minus there; the step itself has no sign.
        exercise.step = Load::tryKilograms(std::abs(progression[u"step_kg"].toDouble()));
    }
    exercise.prescription = readPrescription(json[u"default_prescription"].toObject());
}

} // namespace

std::vector<TempoPhase> tempoFromJson(const QJsonObject& json) {
    std::vector<TempoPhase> phases;
    for (const QJsonValue phase : json[u"phases"].toArray()) {
        phases.push_back({phase[0].toString().toStdString(), std::chrono::seconds(phase[1].toInt())});
    }
    return phases;
}

CoachFacts coachFactsFromJson(const QJsonObject& json) {
    return {jsonTexts(json, u"why"), jsonTexts(json, u"how"), jsonTexts(json, u"care")};
}

Exercise exerciseFromJson(const QJsonObject& json, const QJsonObject& cautionNotes) {
    Exercise exercise;
    exercise.key = ExerciseKey{jsonText(json, u"id")};
    exercise.name = jsonText(json, u"name");
    exercise.aliases = jsonTexts(json, u"aliases");
    exercise.category = jsonCode<Category>(json, u"category");
    exercise.family = jsonText(json, u"family");
    exercise.variantOf = jsonText(json, u"variant_of");
    exercise.articleItem = jsonInt(json, u"article_item");
    exercise.pattern = jsonCode<Pattern>(json, u"pattern");
    exercise.muscles = muscleSharesFrom(json[u"muscles"].toObject());
    exercise.equipment = jsonCodes<Equipment>(json, u"equipment");
    exercise.equipmentAny = jsonCodes<Equipment>(json, u"equipment_any");
    readNumbers(exercise, json);
    exercise.notAdvised = jsonText(json, u"recommended") == "not_advised";
    exercise.cautions = readCautions(json[u"cautions"].toArray(), cautionNotes);
    exercise.substitutes = readSubstitutes(json[u"substitutions"].toArray());
    exercise.cues = jsonTexts(json, u"cues");
    exercise.coach = coachFactsFromJson(json[u"coach"].toObject());
    exercise.instructions = jsonText(json, u"instructions");
    exercise.tags = jsonTexts(json, u"tags");
    exercise.source = jsonCode<FactSource>(json, u"source");
    return exercise;
}

} // namespace dorsal
