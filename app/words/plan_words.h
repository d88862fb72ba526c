// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/stats/plan_hints.h"
#include "core/training/catalogue.h"
#include "core/training/mobility_need.h"
#include "core/units/weekdays.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dorsal {

/// How long a plan takes, in whole minutes that it fits into.
[[nodiscard]] QString planLength(std::chrono::seconds length, const Format& format);
/// Why an exercise stands in a session instead of the one planned.
[[nodiscard]] QString swapSentence(const QString& planned, const QString& reason);

/// The exercise's name; the key itself when no catalogue knows it.
[[nodiscard]] QString exerciseName(const ExerciseKey& key, const Catalogue& catalogue);

/// Whether reps are called so, or a heading says it already.
enum class RepsUnit { Unnamed, Named };

/// "3 × 8–12", "1:30 a side", "2 × 10, 3 × 8"; empty without sets. Where the plan names no aim, that of the
/// exercise stands.
[[nodiscard]] QString plannedSetsInLine(const std::vector<PlannedSet>& sets, const Exercise* exercise,
                                        const Format& format, RepsUnit unit = RepsUnit::Unnamed);
/// "42.5 kg", "75 % of max"; empty where the plan names none.
[[nodiscard]] QString plannedLoad(const std::vector<PlannedSet>& sets, const Format& format);
/// "up 3, hold 1, down 3"
[[nodiscard]] QString tempoText(const std::vector<TempoPhase>& tempo);
/// Reads tempoText()'s form, commas or semicolons between, the length last, or "3-1-3". Nothing for anything
/// else.
[[nodiscard]] std::optional<std::vector<TempoPhase>> parseTempo(const QString& text);
/// "Mon, Thu"
[[nodiscard]] QString weekdaysText(Weekdays days);
/// "mobility need", "pinned", "freely"
[[nodiscard]] QString word(ChooseBy value);
[[nodiscard]] QString word(MobilityNeed value);

/// "last: Wall Scoops, before: Side-Lying Arm Circles", of the names of what was done, the latest first;
/// empty when nothing was.
[[nodiscard]] QString rotationText(const QStringList& done);

/// The plan as lines of text to read, print or send.
[[nodiscard]] QString planAsText(const Plan& plan, const Catalogue& catalogue, const Format& format);

/// What a hint says and why, one sentence each.
struct HintWords {
    QString says;
    QString why;
    QString remedy; ///< of the button; empty when there is none
};
[[nodiscard]] HintWords hintWords(const PlanHint& hint, const Catalogue& catalogue);
/// What the rule is about, for switching it on and off.
[[nodiscard]] QString word(CoachRule value);

} // namespace dorsal
