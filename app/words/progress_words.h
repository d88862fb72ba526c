// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/stats/exercise_series.h"
#include "core/stats/ladder_gate.h"
#include "core/stats/progression.h"
#include "core/stats/pull_up_ladder.h"
#include "core/stats/records.h"
#include "core/training/catalogue.h"

#include <QString>

#include <span>

namespace dorsal {

/// "estimated 1RM", "top set", "volume"
[[nodiscard]] QString word(ProgressMetric value);
/// What the repetitions at a load are of: "Most reps of a set at 42.5 kg or more, ..."; empty without a load.
[[nodiscard]] QString usualLoadNote(std::optional<double> kilograms, const Format& format);
/// "Epley"
[[nodiscard]] QString word(OneRepMaxFormula value);
/// "heaviest load", "most reps at a load"
[[nodiscard]] QString word(RecordKind value);

/// "62.5 kg", "12 reps", "0:45", with the name of a band where it is one.
[[nodiscard]] QString valueText(double value, SeriesUnit unit, const Format& format,
                                std::span<const Band> bands);
/// "kg", "reps", "s": the caption above an axis; empty for bands.
[[nodiscard]] QString unitCaption(SeriesUnit unit, const Format& format);
/// What the axis of that unit counts in: kilograms become pounds where those are shown.
[[nodiscard]] double shownValue(double value, SeriesUnit unit, const Format& format);

/// "heaviest load", of a movement that was helped "least help"
[[nodiscard]] QString recordName(const Record& record);
/// "9 reps at 62.5 kg or more"
[[nodiscard]] QString recordText(const Record& record, const Format& format, std::span<const Band> bands);

/// "stay at 42.5 kg, aim for 11 reps"
[[nodiscard]] QString adviceText(const Advice& advice, const Format& format, std::span<const Band> bands);
/// "Last time was 10, 10, 10; the load rises when all sets reach 12."
[[nodiscard]] QString adviceReason(const Advice& advice, const Format& format);
/// "1610 kg × 5 on 3 May looks like a slip of the pen: advice leaves it out."
[[nodiscard]] QString leftOutText(const SetLeftOut& set, const Format& format);

/// "Band-assisted pull-up"
[[nodiscard]] QString stageName(int stage);
/// "ends at 3 × 8, lightest band"
[[nodiscard]] QString stageEnd(const LadderStage& stage);
/// "3 × 8", "3 × 30 s"
[[nodiscard]] QString goalText(const LadderGoal& goal, const Format& format);
/// "3 × 8 with the purple band"
[[nodiscard]] QString milestoneText(const LadderMilestone& milestone, const Format& format,
                                    std::span<const Band> bands);
/// What comes before or after it: "once more, in a second session".
[[nodiscard]] QString milestoneNote(const LadderMilestone& milestone);
/// What a session did on its stage: "6, 6, 6", "0:30, 0:25", "5 × 3 s".
[[nodiscard]] QString ladderWorkText(const LadderWork& work, const Format& format);
/// Where a stage begins and ends, or, once it is done, how: "3 × 5 to 3 × 10".
[[nodiscard]] QString wayThrough(const LadderStage& stage, const Format& format);
/// Why the ladder waits: "The profile says: Shoulder concern. Dorsal offers no ladder then."
[[nodiscard]] QString gateReason(const LadderGate& gate);
/// "Wall Slide, Face Pull": what is offered in its place; empty when there is nothing.
[[nodiscard]] QString gateOffer(const LadderGate& gate, const Catalogue& catalogue);

} // namespace dorsal
