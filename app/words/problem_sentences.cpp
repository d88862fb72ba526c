// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/problem_sentences.h"

#include <QCoreApplication>

#include <array>

namespace dorsal {

namespace {

struct Sentence {
    ProblemKind kind;
    const char* english;
};

constexpr std::array sentences{
    Sentence{ProblemKind::NotALog,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} is not a Dorsal log and was left as it is. Open a log that "
                               "Dorsal made, or import this file if another app wrote it.")},
    Sentence{ProblemKind::NewerLog,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} was made by a newer Dorsal (its schema is {number}) and was "
                               "left as it is. Update Dorsal, or open a backup made before.")},
    Sentence{
        ProblemKind::LogIsFolder,
        QT_TRANSLATE_NOOP("Problem", "{where} is a folder. Name the log inside it, usually log.dorsal.")},
    Sentence{ProblemKind::DamagedLog,
             QT_TRANSLATE_NOOP("Problem", "{where} is damaged{reason}. It was left as it is. Keep a copy of "
                                          "it, then open your latest backup.")},
    Sentence{ProblemKind::ReadOnlyLog,
             QT_TRANSLATE_NOOP("Problem", "{where} cannot be written: the file or its folder is read-only. "
                                          "Nothing was changed. Allow writing there, or open a copy in "
                                          "another folder.")},
    Sentence{ProblemKind::LogLocked,
             QT_TRANSLATE_NOOP("Problem", "Another program is writing to {where}. Nothing was saved. Let it "
                                          "finish or close it, then try again.")},
    Sentence{ProblemKind::CannotOpenLog,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} cannot be opened{reason}. Check that the path is right and "
                               "that you may read and write there.")},
    Sentence{ProblemKind::DiskFull,
             QT_TRANSLATE_NOOP("Problem",
                               "There is no room left for {where}. Nothing was saved, and what was "
                               "saved before is safe. Free some space, then try again.")},
    Sentence{ProblemKind::WriteFailed,
             QT_TRANSLATE_NOOP("Problem", "{where} could not be written{reason}. Nothing of this step was "
                                          "saved, and what was saved before is safe. Check the disk, then "
                                          "try again.")},
    Sentence{ProblemKind::ChangedElsewhere,
             QT_TRANSLATE_NOOP("Problem", "Another program changed {row} in {where} in the meantime, so "
                                          "nothing was changed here. Look at it as it is now and decide "
                                          "again.")},
    Sentence{ProblemKind::FileMissing,
             QT_TRANSLATE_NOOP("Problem", "{where} is not there. Check its name and folder.")},
    Sentence{ProblemKind::FileIsFolder,
             QT_TRANSLATE_NOOP("Problem", "{where} is a folder. Choose the file inside it that the other app "
                                          "exported.")},
    Sentence{ProblemKind::FileUnreadable,
             QT_TRANSLATE_NOOP("Problem", "{where} cannot be read{reason}. Check that you may read it, or "
                                          "copy it to another place first.")},
    Sentence{ProblemKind::FileEmpty,
             QT_TRANSLATE_NOOP("Problem", "{where} is empty. Export it from the other app again.")},
    Sentence{ProblemKind::FileTooLarge,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} is larger than an export ever is (the limit is {number} MB). "
                               "Check that it is the right file, or split it.")},
    Sentence{ProblemKind::FileNotText,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} is not a text file. Choose the CSV file that the other app "
                               "exported.")},
    Sentence{ProblemKind::UnknownHeader,
             QT_TRANSLATE_NOOP("Problem", "{where} begins with a header that Dorsal does not know: {value}. "
                                          "Known are the CSV exports of Strong and Hevy; export the file "
                                          "again from one of these without changing its first line.")},
    Sentence{ProblemKind::FileWithoutSets,
             QT_TRANSLATE_NOOP("Problem", "{where} has the right header but not one set below it. Export it "
                                          "again, with all of your history.")},
    Sentence{ProblemKind::LineTooLong,
             QT_TRANSLATE_NOOP("Problem", "{where} is longer than any row of an export. Look there for a "
                                          "quotation mark that is never closed, or export the file again.")},
    Sentence{ProblemKind::UnitNeeded,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} does not say whether its loads are in kg or lb. Choose the "
                               "unit (on the command line: --unit kg or --unit lb).")},
    Sentence{ProblemKind::PlanNotJson,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} cannot be read as a plan{reason}. Nothing was imported. Ask "
                               "for the file again; it may have been cut off on its way.")},
    Sentence{ProblemKind::PlanUnknownForm,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} is not a plan that Dorsal wrote. Nothing was imported. Choose "
                               "a .dorsalplan file.")},
    Sentence{ProblemKind::PlanNewer,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} was written by a newer Dorsal (its form is {number}). Nothing "
                               "was imported. Update Dorsal, then open it again.")},
    Sentence{ProblemKind::PlanTooLong,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} has {number} items or sets, more than a session can have (200 "
                               "items, 50 sets each). Nothing was imported. Check that it is the "
                               "right file.")},
    Sentence{ProblemKind::PlanEmptyItem,
             QT_TRANSLATE_NOOP("Problem", "{where}: {place} names no exercise. Nothing was imported. Add one "
                                          "there, or take the item out.")},
    Sentence{ProblemKind::PlanBadChoice,
             QT_TRANSLATE_NOOP("Problem",
                               "{where}: {place} lists {value} within itself or twice. Nothing was "
                               "imported. Name each exercise to choose from once.")},
    Sentence{ProblemKind::PlanBadValue,
             QT_TRANSLATE_NOOP("Problem",
                               "{where}: {value} cannot stand in {place}. Nothing was imported. Correct "
                               "it there, then open the file again.")},
    Sentence{ProblemKind::PlanExerciseUnknown,
             QT_TRANSLATE_NOOP("Problem",
                               "{where}: {place} asks for {value}, which Dorsal does not know. It was "
                               "kept by its name; replace it in the plan when you know what is "
                               "meant.")},
    Sentence{ProblemKind::PlanDiffers,
             QT_TRANSLATE_NOOP("Problem",
                               "{where} holds the plan {value}, which your log has with other content. "
                               "Nothing was imported. Import it as a copy (on the command line: "
                               "--as-copy).")},
    Sentence{ProblemKind::RowTruncated,
             QT_TRANSLATE_NOOP("Problem", "{where}: the row ends too early{reason}. It was skipped; export "
                                          "the file again if it should be there.")},
    Sentence{ProblemKind::RowBadDate,
             QT_TRANSLATE_NOOP("Problem", "{where}: {value} is no date that exists. The row was skipped; "
                                          "correct the date in the file and import it again.")},
    Sentence{ProblemKind::RowBadNumber,
             QT_TRANSLATE_NOOP("Problem", "{where}: {value} is no number that {place} can have. The row was "
                                          "skipped; correct it in the file and import it again.")},
    Sentence{ProblemKind::RowOutOfRange,
             QT_TRANSLATE_NOOP("Problem", "{where}: {value} is beyond what {place} can be (0 to 10,000 kg, 0 "
                                          "to 10,000 reps, 24 hours, 1,000 km). The row was skipped; correct "
                                          "it in the file and import it again.")},
    Sentence{ProblemKind::RowIsRest,
             QT_TRANSLATE_NOOP("Problem", "{where} is a rest, not a set; nothing is missing.")},
    Sentence{ProblemKind::RowIsNote,
             QT_TRANSLATE_NOOP("Problem", "{where} is a note, not a set; nothing is missing.")},
    Sentence{ProblemKind::RowWithoutExercise,
             QT_TRANSLATE_NOOP("Problem", "{where} names no exercise. The row was skipped; write the name "
                                          "into the file and import it again.")},
    Sentence{ProblemKind::RowCellCount,
             QT_TRANSLATE_NOOP("Problem", "{where}: the row has more or fewer cells than the header{reason}. "
                                          "It was skipped; correct it in the file and import it again.")},
    Sentence{ProblemKind::RowShort,
             QT_TRANSLATE_NOOP("Problem", "{where} has fewer cells than the header. It was read, with "
                                          "nothing in the missing ones.")},
    Sentence{ProblemKind::UnknownExercise,
             QT_TRANSLATE_NOOP("Problem", "No exercise is called {value}. Search for a part of its name, or "
                                          "make it an exercise of your own.")},
    Sentence{ProblemKind::UnknownPlan,
             QT_TRANSLATE_NOOP("Problem", "No plan is called {value}. See the names of all with "
                                          "“dorsal-cli plans”.")},
    Sentence{
        ProblemKind::AmbiguousPlan,
        QT_TRANSLATE_NOOP("Problem", "Several plans are called {value}. Name one by its UUID: {place}.")},
    Sentence{ProblemKind::BadValue,
             QT_TRANSLATE_NOOP("Problem", "{value} cannot be used for {place}. Type it again.")},
};

constexpr bool everyKindHasItsSentence() {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (static_cast<std::size_t>(sentences[i].kind) != i) {
            return false;
        }
    }
    return sentences.size() == static_cast<std::size_t>(ProblemKind::BadValue) + 1;
}
static_assert(everyKindHasItsSentence());

} // namespace

ProblemSubject subjectOf(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::NotALog:
    case ProblemKind::NewerLog:
    case ProblemKind::LogIsFolder:
    case ProblemKind::DamagedLog:
    case ProblemKind::ReadOnlyLog:
    case ProblemKind::LogLocked:
    case ProblemKind::CannotOpenLog:
    case ProblemKind::DiskFull:
    case ProblemKind::WriteFailed:
    case ProblemKind::ChangedElsewhere:
        return ProblemSubject::Log;
    case ProblemKind::FileMissing:
    case ProblemKind::FileIsFolder:
    case ProblemKind::FileUnreadable:
    case ProblemKind::FileEmpty:
    case ProblemKind::FileTooLarge:
    case ProblemKind::FileNotText:
    case ProblemKind::UnknownHeader:
    case ProblemKind::FileWithoutSets:
    case ProblemKind::LineTooLong:
    case ProblemKind::UnitNeeded:
    case ProblemKind::PlanNotJson:
    case ProblemKind::PlanUnknownForm:
    case ProblemKind::PlanNewer:
    case ProblemKind::PlanTooLong:
    case ProblemKind::PlanEmptyItem:
    case ProblemKind::PlanBadChoice:
    case ProblemKind::PlanBadValue:
    case ProblemKind::PlanExerciseUnknown:
    case ProblemKind::PlanDiffers:
    case ProblemKind::RowTruncated:
    case ProblemKind::RowBadDate:
    case ProblemKind::RowBadNumber:
    case ProblemKind::RowOutOfRange:
    case ProblemKind::RowIsRest:
    case ProblemKind::RowIsNote:
    case ProblemKind::RowWithoutExercise:
    case ProblemKind::RowCellCount:
    case ProblemKind::RowShort:
        return ProblemSubject::File;
    case ProblemKind::UnknownExercise:
    case ProblemKind::UnknownPlan:
    case ProblemKind::AmbiguousPlan:
    case ProblemKind::BadValue:
        return ProblemSubject::Typing;
    }
    return ProblemSubject::Typing;
}

QString sentencePattern(ProblemKind kind) {
    return QCoreApplication::translate("Problem", sentences.at(static_cast<std::size_t>(kind)).english);
}

} // namespace dorsal
