// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// What one undo step did; app/words names it in the Edit menu.
enum class Operation {
    StartSession,
    AddExercise,
    ChooseExercise,
    ReplaceExercise,
    RemoveExercise,
    MoveExercise,
    SkipExercise,
    EditExerciseNote,
    LogSet,
    ChangeSet,
    RemoveSet,
    FinishSession,
    ReopenSession,
    EditSession,
    DeleteSession,
    DuplicateSession,
    ImportHistory,
    LogFromCommandLine,
    ChangeSetting,
    ChangeOwnExercise,
    MakeDemo,
    AddBand,
    AddWeighIn,
    ChangeWeighIn,
    RemoveWeighIn,
    MakePlan,
    EditPlan,
    DuplicatePlan,
    ArchivePlan,
    DeletePlan,
    MovePlan,
    ImportPlan,
    ChangeProfile,
    WipeProfile,
    ChangeBand,
    RemoveBand,
    ChangeExercise,
    MergeExercises,
    FinishEarly,
    AcceptAdvice,
    IgnoreAdvice,
    StartBreak,
    EndBreak,
    AddAnnotation,
    ChangeAnnotation,
    RemoveAnnotation,
    PlanWarmUp,
};

/// The permanent code of a value.
[[nodiscard]] std::string_view code(Operation value);

template <>
struct EnumValues<Operation> {
    static constexpr std::array all{
        Operation::StartSession,     Operation::AddExercise,       Operation::ChooseExercise,
        Operation::ReplaceExercise,  Operation::RemoveExercise,    Operation::MoveExercise,
        Operation::SkipExercise,     Operation::EditExerciseNote,  Operation::LogSet,
        Operation::ChangeSet,        Operation::RemoveSet,         Operation::FinishSession,
        Operation::ReopenSession,    Operation::EditSession,       Operation::DeleteSession,
        Operation::DuplicateSession, Operation::ImportHistory,     Operation::LogFromCommandLine,
        Operation::ChangeSetting,    Operation::ChangeOwnExercise, Operation::MakeDemo,
        Operation::AddBand,          Operation::AddWeighIn,        Operation::ChangeWeighIn,
        Operation::RemoveWeighIn,    Operation::MakePlan,          Operation::EditPlan,
        Operation::DuplicatePlan,    Operation::ArchivePlan,       Operation::DeletePlan,
        Operation::MovePlan,         Operation::ImportPlan,        Operation::ChangeProfile,
        Operation::WipeProfile,      Operation::ChangeBand,        Operation::RemoveBand,
        Operation::ChangeExercise,   Operation::MergeExercises,    Operation::FinishEarly,
        Operation::AcceptAdvice,     Operation::IgnoreAdvice,      Operation::StartBreak,
        Operation::EndBreak,         Operation::AddAnnotation,     Operation::ChangeAnnotation,
        Operation::RemoveAnnotation, Operation::PlanWarmUp};
};

} // namespace dorsal
