// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/enum_words.h"
#include "app/words/word_table.h"

namespace dorsal {

namespace {

constexpr std::array operationWords{
    EnglishWord<Operation>{Operation::StartSession, QT_TRANSLATE_NOOP("Operation", "Start session")},
    EnglishWord<Operation>{Operation::AddExercise, QT_TRANSLATE_NOOP("Operation", "Add exercise")},
    EnglishWord<Operation>{Operation::ChooseExercise, QT_TRANSLATE_NOOP("Operation", "Choose exercise")},
    EnglishWord<Operation>{Operation::ReplaceExercise, QT_TRANSLATE_NOOP("Operation", "Replace exercise")},
    EnglishWord<Operation>{Operation::RemoveExercise, QT_TRANSLATE_NOOP("Operation", "Remove exercise")},
    EnglishWord<Operation>{Operation::MoveExercise, QT_TRANSLATE_NOOP("Operation", "Move exercise")},
    EnglishWord<Operation>{Operation::SkipExercise, QT_TRANSLATE_NOOP("Operation", "Skip exercise")},
    EnglishWord<Operation>{Operation::EditExerciseNote, QT_TRANSLATE_NOOP("Operation", "Edit exercise note")},
    EnglishWord<Operation>{Operation::LogSet, QT_TRANSLATE_NOOP("Operation", "Log set")},
    EnglishWord<Operation>{Operation::ChangeSet, QT_TRANSLATE_NOOP("Operation", "Change set")},
    EnglishWord<Operation>{Operation::RemoveSet, QT_TRANSLATE_NOOP("Operation", "Remove set")},
    EnglishWord<Operation>{Operation::FinishSession, QT_TRANSLATE_NOOP("Operation", "Finish session")},
    EnglishWord<Operation>{Operation::ReopenSession, QT_TRANSLATE_NOOP("Operation", "Reopen session")},
    EnglishWord<Operation>{Operation::EditSession, QT_TRANSLATE_NOOP("Operation", "Edit session")},
    EnglishWord<Operation>{Operation::DeleteSession, QT_TRANSLATE_NOOP("Operation", "Delete session")},
    EnglishWord<Operation>{Operation::DuplicateSession, QT_TRANSLATE_NOOP("Operation", "Duplicate session")},
    EnglishWord<Operation>{Operation::ImportHistory, QT_TRANSLATE_NOOP("Operation", "Import history")},
    EnglishWord<Operation>{Operation::LogFromCommandLine,
                           QT_TRANSLATE_NOOP("Operation", "Log from the command line")},
    EnglishWord<Operation>{Operation::ChangeSetting, QT_TRANSLATE_NOOP("Operation", "Change setting")},
    EnglishWord<Operation>{Operation::ChangeOwnExercise,
                           QT_TRANSLATE_NOOP("Operation", "Change own exercise")},
    EnglishWord<Operation>{Operation::MakeDemo, QT_TRANSLATE_NOOP("Operation", "Make demo")},
    EnglishWord<Operation>{Operation::AddBand, QT_TRANSLATE_NOOP("Operation", "Add band")},
    EnglishWord<Operation>{Operation::AddWeighIn, QT_TRANSLATE_NOOP("Operation", "Add weigh-in")},
    EnglishWord<Operation>{Operation::ChangeWeighIn, QT_TRANSLATE_NOOP("Operation", "Change weigh-in")},
    EnglishWord<Operation>{Operation::RemoveWeighIn, QT_TRANSLATE_NOOP("Operation", "Remove weigh-in")},
    EnglishWord<Operation>{Operation::MakePlan, QT_TRANSLATE_NOOP("Operation", "New plan")},
    EnglishWord<Operation>{Operation::EditPlan, QT_TRANSLATE_NOOP("Operation", "Edit plan")},
    EnglishWord<Operation>{Operation::DuplicatePlan, QT_TRANSLATE_NOOP("Operation", "Duplicate plan")},
    EnglishWord<Operation>{Operation::ArchivePlan, QT_TRANSLATE_NOOP("Operation", "Archive plan")},
    EnglishWord<Operation>{Operation::DeletePlan, QT_TRANSLATE_NOOP("Operation", "Delete plan")},
    EnglishWord<Operation>{Operation::MovePlan, QT_TRANSLATE_NOOP("Operation", "Move plan")},
    EnglishWord<Operation>{Operation::ImportPlan, QT_TRANSLATE_NOOP("Operation", "Import plan")},
    EnglishWord<Operation>{Operation::ChangeProfile, QT_TRANSLATE_NOOP("Operation", "Change profile")},
    EnglishWord<Operation>{Operation::WipeProfile, QT_TRANSLATE_NOOP("Operation", "Wipe profile")},
    EnglishWord<Operation>{Operation::ChangeBand, QT_TRANSLATE_NOOP("Operation", "Change band")},
    EnglishWord<Operation>{Operation::RemoveBand, QT_TRANSLATE_NOOP("Operation", "Remove band")},
    EnglishWord<Operation>{Operation::ChangeExercise, QT_TRANSLATE_NOOP("Operation", "Change exercise")},
    EnglishWord<Operation>{Operation::MergeExercises, QT_TRANSLATE_NOOP("Operation", "Merge exercises")},
    EnglishWord<Operation>{Operation::FinishEarly, QT_TRANSLATE_NOOP("Operation", "Finish early")},
    EnglishWord<Operation>{Operation::AcceptAdvice, QT_TRANSLATE_NOOP("Operation", "Accept advice")},
    EnglishWord<Operation>{Operation::IgnoreAdvice, QT_TRANSLATE_NOOP("Operation", "Ignore advice")},
    EnglishWord<Operation>{Operation::StartBreak, QT_TRANSLATE_NOOP("Operation", "Start break")},
    EnglishWord<Operation>{Operation::EndBreak, QT_TRANSLATE_NOOP("Operation", "End break")},
    EnglishWord<Operation>{Operation::AddAnnotation, QT_TRANSLATE_NOOP("Operation", "Mark days")},
    EnglishWord<Operation>{Operation::ChangeAnnotation, QT_TRANSLATE_NOOP("Operation", "Change marked days")},
    EnglishWord<Operation>{Operation::RemoveAnnotation, QT_TRANSLATE_NOOP("Operation", "Remove marked days")},
    EnglishWord<Operation>{Operation::PlanWarmUp, QT_TRANSLATE_NOOP("Operation", "Plan warm-up")},
};
static_assert(namesEveryValue(operationWords));

} // namespace

QString word(Operation value) {
    return wordFrom(operationWords, "Operation", value);
}

QString undoText(std::optional<Operation> operation) {
    return operation ? QCoreApplication::translate("Operation", "Undo %1").arg(word(*operation))
                     : QCoreApplication::translate("Operation", "Undo");
}

QString redoText(std::optional<Operation> operation) {
    return operation ? QCoreApplication::translate("Operation", "Redo %1").arg(word(*operation))
                     : QCoreApplication::translate("Operation", "Redo");
}

} // namespace dorsal
