// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/next_sets.h"
#include "core/training/prescription.h"
#include "core/units/day.h"
#include "core/units/enum_codes.h"
#include "core/units/reps.h"

#include <optional>
#include <vector>

namespace dorsal {

/// Why the next session of an exercise should look as advised (domain rules 4.1, 4.2, 4.5).
enum class AdviceReason {
    RaiseLoad,     ///< all sets reached the top: one step heavier, from the bottom
    AddReps,       ///< stay at the load, one more repetition
    WeakerSide,    ///< one side reached the top, the other one decides
    AddSet,        ///< the step is too big: one more set first
    PastTheTop,    ///< the step is too big: more repetitions than the range first
    BelowRange,    ///< a set fell below the range: stay
    PreviousLoad,  ///< twice in a row below the range: back to the load before
    LessHelp,      ///< all sets reached the top: one step less help
    HarderVariant, ///< nothing to add but a harder version
    NextBand,      ///< twice at the top: the next band
    BandTooHard,   ///< below the bottom with the new band: the one before, with a squeeze of 2 s
    LongerHold,    ///< five seconds more than the best
    Pain,          ///< pain was marked: no step up
    PainSkip,      ///< left out because of pain since: no step up
    ShortLayOff,   ///< two weeks away: 10 % lighter
    LongLayOff,    ///< four weeks away: 20 % lighter, two sets
    Plateau,       ///< no rise for long: an easy week as an option
    Ladder,        ///< the next step of the pull-up ladder
    LadderWaits,   ///< the profile keeps the pull-up ladder closed: something else is offered
    Dropping,      ///< clearly lower twice: an easy week as an option
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(AdviceReason value);

template <>
struct EnumValues<AdviceReason> {
    static constexpr std::array all{
        AdviceReason::RaiseLoad,    AdviceReason::AddReps,     AdviceReason::WeakerSide,
        AdviceReason::AddSet,       AdviceReason::PastTheTop,  AdviceReason::BelowRange,
        AdviceReason::PreviousLoad, AdviceReason::LessHelp,    AdviceReason::HarderVariant,
        AdviceReason::NextBand,     AdviceReason::BandTooHard, AdviceReason::LongerHold,
        AdviceReason::Pain,         AdviceReason::ShortLayOff, AdviceReason::LongLayOff,
        AdviceReason::Plateau,      AdviceReason::Ladder,      AdviceReason::Dropping,
        AdviceReason::PainSkip,     AdviceReason::LadderWaits};
};

/// What one session was, as progression looks at it: its working sets at the heaviest load, of the weaker
/// side.
struct SessionEffort {
    Id<Session> session;
    LocalTime start{};
    std::optional<Load> load;
    std::optional<Load> help;
    std::optional<Id<Band>> band;
    std::vector<int> reps;
    std::vector<std::chrono::seconds> holds;
    int sets = 0;
    bool pain = false;
    bool weakerSide = false; ///< the other side did more
    bool strongerReachedTop = false;
    friend bool operator==(const SessionEffort&, const SessionEffort&) = default;
};

/// A set that advice did not follow, since it looks like a slip of the pen.
struct SetLeftOut {
    Day day{};
    std::optional<Load> load;
    std::optional<Reps> reps;
    friend bool operator==(const SetLeftOut&, const SetLeftOut&) = default;
};

/// A suggestion with what it rests on; app/words makes the sentence.
struct Advice {
    Id<LoggedExercise> exercise;
    AdviceReason reason{};
    NextSets next;
    SessionEffort last;
    RepRange range;
    double jump = 0;  ///< share by which the next step would raise the load
    int daysAway = 0; ///< since the last session
    /// When it was left out because of pain.
    std::optional<Day> skippedOn = std::nullopt;
    /// Of the last session or later.
    std::optional<SetLeftOut> leftOut = std::nullopt;
    friend bool operator==(const Advice&, const Advice&) = default;
};

} // namespace dorsal
