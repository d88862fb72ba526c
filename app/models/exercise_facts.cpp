// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exercise_facts.h"

#include "app/models/exercise_list_model.h"
#include "app/words/catalogue_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"
#include "app/words/sets_in_line.h"

#include <QStringList>

#include <algorithm>

namespace dorsal {

namespace {

Provenance provenanceOf(FactSource source) {
    return source == FactSource::Article ? Provenance::Coach : Provenance::Other;
}

QStringList musclesOf(const Exercise& exercise, int halves) {
    QStringList names;
    for (const MuscleShare& share : exercise.muscles) {
        if (share.halves == halves) {
            names << shortWord(share.muscle);
        }
    }
    return names;
}

QString summaryOf(const Exercise& exercise) {
    QStringList parts;
    if (!exercise.aliases.empty()) {
        QStringList aliases;
        for (const std::string& alias : exercise.aliases) {
            aliases << QString::fromStdString(alias);
        }
        parts << ExerciseFacts::tr("also %1").arg(aliases.join(ExerciseFacts::tr(", ")));
    }
    parts << (exercise.own ? ExerciseFacts::tr("your own exercise") : word(exercise.category));
    const QString direct = musclesOf(exercise, 2).join(ExerciseFacts::tr(", "));
    const QString indirect = musclesOf(exercise, 1).join(ExerciseFacts::tr(", "));
    if (!direct.isEmpty() && !indirect.isEmpty()) {
        parts << ExerciseFacts::tr("%1, then %2").arg(direct, indirect);
    } else if (!direct.isEmpty() || !indirect.isEmpty()) {
        parts << direct + indirect;
    }
    const QString kit = kitOf(exercise);
    if (!kit.isEmpty()) {
        parts << ExerciseFacts::tr("needs %1").arg(kit);
    }
    return parts.join(ExerciseFacts::tr(" · "));
}

/// A line of the prescription, tagged by whether the coach stated that field.
TaggedFact prescribed(const Exercise& exercise, std::string_view field, const QString& name,
                      const QString& text) {
    const auto& stated = exercise.prescription.statedByCoach;
    const bool coach = std::ranges::find(stated, field) != stated.end();
    return {name, text, coach ? word(FactSource::Article) : dorsalsDefault(),
            coach ? Provenance::Coach : Provenance::Other};
}

QString perSideText(const Exercise& exercise, const QString& text) {
    return exercise.perSide ? onEachSide(text, exercise.sideLabel) : text;
}

std::vector<TaggedFact> prescriptionOf(const Exercise& exercise) {
    const Prescription& prescription = exercise.prescription;
    const Format format;
    std::vector<TaggedFact> lines;
    if (prescription.sets) {
        lines.push_back(
            prescribed(exercise, "sets", ExerciseFacts::tr("Sets"), format.repsRange(*prescription.sets)));
    }
    if (prescription.reps) {
        lines.push_back(prescribed(exercise, "reps", ExerciseFacts::tr("Reps"),
                                   perSideText(exercise, format.repsRange(*prescription.reps))));
    }
    if (prescription.hold) {
        lines.push_back(prescribed(exercise, "seconds", ExerciseFacts::tr("Hold"),
                                   perSideText(exercise, format.holdRange(*prescription.hold))));
    }
    if (!prescription.tempo.empty()) {
        QStringList phases;
        for (const TempoPhase& phase : prescription.tempo) {
            phases << ExerciseFacts::tr("%1 %2 s")
                          .arg(QString::fromStdString(phase.name))
                          .arg(phase.length.count());
        }
        lines.push_back({ExerciseFacts::tr("Tempo"), phases.join(ExerciseFacts::tr(", ")), dorsalsDefault(),
                         Provenance::Other});
    }
    if (prescription.rest) {
        lines.push_back({ExerciseFacts::tr("Rest"), format.holdRange(*prescription.rest), dorsalsDefault(),
                         Provenance::Other});
    }
    return lines;
}

std::vector<TaggedFact> coachLines(const CoachFacts& facts) {
    std::vector<TaggedFact> lines;
    const auto add = [&](const std::vector<std::string>& texts, const QString& name) {
        for (const std::string& text : texts) {
            lines.push_back(
                {name, QString::fromStdString(text), word(FactSource::Article), Provenance::Coach});
        }
    };
    add(facts.why, ExerciseFacts::tr("Why"));
    add(facts.how, ExerciseFacts::tr("How"));
    add(facts.care, ExerciseFacts::tr("Take care"));
    return lines;
}

std::vector<TaggedFact> coachOf(const Exercise& exercise, const Catalogue& catalogue) {
    std::vector<TaggedFact> lines = coachLines(exercise.coach);
    const auto family = std::ranges::find(catalogue.families(), exercise.family, &Family::key);
    if (family != catalogue.families().end()) {
        std::ranges::move(coachLines(family->coach), std::back_inserter(lines));
    }
    return lines;
}

/// What the caution comes to for this person; empty while nothing is known of them.
QString actingWord(const Caution& caution, const Profile& profile) {
    if (profile.stateOf(caution.condition) == ConditionState::No) {
        return ExerciseFacts::tr("not for you: ");
    }
    if (profile.stateOf(caution.condition) == ConditionState::Yes) {
        return ExerciseFacts::tr("for you, %1: ", "avoid, swap, warn").arg(word(caution.action));
    }
    return {};
}

std::vector<TaggedFact> cautionsOf(const Exercise& exercise, const Profile& profile) {
    std::vector<TaggedFact> lines;
    for (const Caution& caution : exercise.cautions) {
        if (caution.action == CautionAction::Ok) {
            continue;
        }
        lines.push_back({{},
                         actingWord(caution, profile) +
                             ExerciseFacts::tr("%1: %2").arg(word(caution.condition),
                                                             QString::fromStdString(caution.note)),
                         word(caution.source),
                         provenanceOf(caution.source)});
    }
    return lines;
}

} // namespace

ExerciseFacts exerciseFacts(const Exercise& exercise, const Catalogue& catalogue, const Profile& profile) {
    ExerciseFacts facts;
    facts.name = QString::fromStdString(exercise.name);
    facts.summary = summaryOf(exercise);
    facts.instructions = QString::fromStdString(exercise.instructions);
    QStringList cues;
    for (const std::string& cue : exercise.cues) {
        cues << QString::fromStdString(cue);
    }
    facts.cues = cues.join(ExerciseFacts::tr(" · "));
    facts.prescription = prescriptionOf(exercise);
    facts.coach = coachOf(exercise, catalogue);
    facts.cautions = cautionsOf(exercise, profile);
    for (const Substitute& substitute : exercise.substitutes) {
        if (const Exercise* other = catalogue.find(substitute.exercise)) {
            facts.substitutes.push_back({other->key, QString::fromStdString(other->name),
                                         substitute.when ? word(*substitute.when) : QString(),
                                         word(substitute.source), provenanceOf(substitute.source)});
        }
    }
    return facts;
}

} // namespace dorsal
