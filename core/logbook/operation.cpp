// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/operation.h"

#include <algorithm>

namespace dorsal {

namespace {

struct OperationCode {
    Operation value;
    std::string_view code;
};

constexpr std::array operationCodes{
    OperationCode{Operation::StartSession, "start_session"},
    OperationCode{Operation::AddExercise, "add_exercise"},
    OperationCode{Operation::ChooseExercise, "choose_exercise"},
    OperationCode{Operation::ReplaceExercise, "replace_exercise"},
    OperationCode{Operation::RemoveExercise, "remove_exercise"},
    OperationCode{Operation::MoveExercise, "move_exercise"},
    OperationCode{Operation::SkipExercise, "skip_exercise"},
    OperationCode{Operation::EditExerciseNote, "edit_exercise_note"},
    OperationCode{Operation::LogSet, "log_set"},
    OperationCode{Operation::ChangeSet, "change_set"},
    OperationCode{Operation::RemoveSet, "remove_set"},
    OperationCode{Operation::FinishSession, "finish_session"},
    OperationCode{Operation::ReopenSession, "reopen_session"},
    OperationCode{Operation::EditSession, "edit_session"},
    OperationCode{Operation::DeleteSession, "delete_session"},
    OperationCode{Operation::DuplicateSession, "duplicate_session"},
    OperationCode{Operation::ImportHistory, "import_history"},
    OperationCode{Operation::LogFromCommandLine, "log_from_command_line"},
    OperationCode{Operation::ChangeSetting, "change_setting"},
    OperationCode{Operation::ChangeOwnExercise, "change_own_exercise"},
    OperationCode{Operation::MakeDemo, "make_demo"},
    OperationCode{Operation::AddBand, "add_band"},
    OperationCode{Operation::AddWeighIn, "add_weigh_in"},
    OperationCode{Operation::ChangeWeighIn, "change_weigh_in"},
    OperationCode{Operation::RemoveWeighIn, "remove_weigh_in"},
    OperationCode{Operation::MakePlan, "make_plan"},
    OperationCode{Operation::EditPlan, "edit_plan"},
    OperationCode{Operation::DuplicatePlan, "duplicate_plan"},
    OperationCode{Operation::ArchivePlan, "archive_plan"},
    OperationCode{Operation::DeletePlan, "delete_plan"},
    OperationCode{Operation::MovePlan, "move_plan"},
    OperationCode{Operation::ImportPlan, "import_plan"},
    OperationCode{Operation::ChangeProfile, "change_profile"},
    OperationCode{Operation::WipeProfile, "wipe_profile"},
    OperationCode{Operation::ChangeBand, "change_band"},
    OperationCode{Operation::RemoveBand, "remove_band"},
    OperationCode{Operation::ChangeExercise, "change_exercise"},
    OperationCode{Operation::MergeExercises, "merge_exercises"},
    OperationCode{Operation::FinishEarly, "finish_early"},
    OperationCode{Operation::AcceptAdvice, "accept_advice"},
    OperationCode{Operation::IgnoreAdvice, "ignore_advice"},
    OperationCode{Operation::StartBreak, "start_break"},
    OperationCode{Operation::EndBreak, "end_break"},
    OperationCode{Operation::AddAnnotation, "add_annotation"},
    OperationCode{Operation::ChangeAnnotation, "change_annotation"},
    OperationCode{Operation::RemoveAnnotation, "remove_annotation"},
    OperationCode{Operation::PlanWarmUp, "plan_warm_up"},
};

constexpr bool hasEveryOperation() {
    return std::ranges::all_of(EnumValues<Operation>::all, [](Operation value) {
        return std::ranges::count(operationCodes, value, &OperationCode::value) == 1;
    });
}
static_assert(hasEveryOperation());

} // namespace

std::string_view code(Operation value) {
    const auto* const found = std::ranges::find(operationCodes, value, &OperationCode::value);
    return found == operationCodes.end() ? std::string_view() : found->code;
}

} // namespace dorsal
