// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercise_note.h"

#include "app/words/progress_words.h"
#include "core/stats/plausible_sessions.h"
#include "core/stats/progression.h"
#include "core/stats/records.h"

#include <QCoreApplication>
#include <QStringList>

namespace dorsal {

namespace {

struct ExerciseNoteWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ExerciseNote)
};

QStringList meaningOfDots(const ExerciseNoteFacts& facts, const Format& format) {
    QStringList notes;
    if (const auto kind = recordKindOf(facts.metric)) {
        notes += ExerciseNoteWords::tr("Full dots are records: %1.", "kind of record").arg(word(*kind));
    }
    if (facts.metric == ProgressMetric::OneRepMax) {
        notes += ExerciseNoteWords::tr(
                     "Estimated by %1; of 11 and 12 reps it is rough and drawn grey, more reps tell nothing.")
                     .arg(word(facts.options.formula));
    }
    if (facts.metric == ProgressMetric::RepsAtLoad) {
        notes += usualLoadNote(usualLoad(facts.sessions, facts.exercise), format);
    }
    if (facts.exercise.perSide) {
        notes += ExerciseNoteWords::tr("The weaker side counts.");
    }
    return notes;
}

QStringList adviceNotes(const ExerciseNoteFacts& facts, const Format& format) {
    QStringList notes;
    const auto advice =
        progressionAdvice(facts.sessions, facts.exercise, facts.options, facts.kit, facts.today);
    const auto slip = advice ? std::nullopt : plausibleSessions(facts.sessions).leftOut;
    if (slip) {
        notes += leftOutText({dayOf(slip->start), slip->load, slip->reps}, format);
    }
    if (advice) {
        notes += ExerciseNoteWords::tr("Next time: %1. %2", "advice, its reason")
                     .arg(adviceText(*advice, format, facts.options.bands), adviceReason(*advice, format));
    }
    if (const auto easy =
            deloadAdvice(facts.sessions, facts.exercise, facts.options, facts.kit, facts.today)) {
        notes += ExerciseNoteWords::tr("%1 Perhaps %2.", "reason, easy week")
                     .arg(adviceReason(*easy, format), adviceText(*easy, format, facts.options.bands));
    }
    return notes;
}

} // namespace

QString exerciseNote(const ExerciseNoteFacts& facts, const Format& format) {
    return (meaningOfDots(facts, format) + adviceNotes(facts, format)).join(QLatin1Char(' '));
}

} // namespace dorsal
