// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/operation.h"

namespace dorsal {

std::string_view code(Operation value) {
    switch (value) {
    case Operation::StartSession:
        return "start_session";
    case Operation::AddExercise:
        return "add_exercise";
    case Operation::ChooseExercise:
        return "choose_exercise";
    case Operation::ReplaceExercise:
        return "replace_exercise";
    case Operation::RemoveExercise:
        return "remove_exercise";
    case Operation::MoveExercise:
        return "move_exercise";
    case Operation::SkipExercise:
        return "skip_exercise";
    case Operation::EditExerciseNote:
        return "edit_exercise_note";
    case Operation::LogSet:
        return "log_set";
    case Operation::ChangeSet:
        return "change_set";
    case Operation::RemoveSet:
        return "remove_set";
    case Operation::FinishSession:
        return "finish_session";
    case Operation::ReopenSession:
        return "reopen_session";
    case Operation::EditSession:
        return "edit_session";
    case Operation::DeleteSession:
        return "delete_session";
    case Operation::DuplicateSession:
        return "duplicate_session";
    case Operation::ImportHistory:
        return "import_history";
    case Operation::LogFromCommandLine:
        return "log_from_command_line";
    case Operation::ChangeSetting:
        return "change_setting";
    case Operation::ChangeOwnExercise:
        return "change_own_exercise";
    case Operation::MakeDemo:
        return "make_demo";
    case Operation::AddBand:
        return "add_band";
    case Operation::AddWeighIn:
        return "add_weigh_in";
    case Operation::ChangeWeighIn:
        return "change_weigh_in";
    case Operation::RemoveWeighIn:
        return "remove_weigh_in";
    case Operation::MakePlan:
        return "make_plan";
    case Operation::EditPlan:
        return "edit_plan";
    case Operation::DuplicatePlan:
        return "duplicate_plan";
    case Operation::ArchivePlan:
        return "archive_plan";
    case Operation::DeletePlan:
        return "delete_plan";
    case Operation::MovePlan:
        return "move_plan";
    case Operation::ImportPlan:
        return "import_plan";
    case Operation::ChangeProfile:
        return "change_profile";
    case Operation::WipeProfile:
        return "wipe_profile";
    case Operation::ChangeBand:
        return "change_band";
    case Operation::RemoveBand:
        return "remove_band";
    case Operation::ChangeExercise:
        return "change_exercise";
    case Operation::MergeExercises:
        return "merge_exercises";
    case Operation::FinishEarly:
        return "finish_early";
    case Operation::AcceptAdvice:
        return "accept_advice";
    case Operation::IgnoreAdvice:
        return "ignore_advice";
    case Operation::StartBreak:
        return "start_break";
    case Operation::EndBreak:
        return "end_break";
    }
    return {};
}

} // namespace dorsal
