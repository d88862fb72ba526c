// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace dorsal {

/// What is wrong with something from outside. Sentences are made of it in app/words.
enum class ProblemKind {
    // the log file
    NotALog,  ///< some other file
    NewerLog, ///< made by a newer Dorsal; value = its schema number
    LogIsFolder,
    DamagedLog,    ///< value = what the integrity check says
    ReadOnlyLog,   ///< file or folder cannot be written
    LogLocked,     ///< another program holds it
    CannotOpenLog, ///< value = the system's reason
    DiskFull,      ///< nothing was written
    WriteFailed,   ///< value = the system's reason
    /// Another program changed the row; value = "session", "exercise", "set", "band", "setting", "name",
    /// "plan" or "weigh-in"; place = its own name or date where it has one.
    ChangedElsewhere,
    // a file to import
    FileMissing,
    FileIsFolder,
    FileUnreadable, ///< value = the system's reason
    FileEmpty,
    FileTooLarge,    ///< value = the limit in megabytes
    FileNotText,     ///< NUL bytes or a picture
    UnknownHeader,   ///< value = the header found
    FileWithoutSets, ///< a known header, but no row that is a set
    LineTooLong,     ///< line = where
    UnitNeeded,      ///< the file does not say kg or lb
    // a plan file
    PlanNotJson,         ///< value = what the reader says; line = where
    PlanUnknownForm,     ///< JSON, but not a plan
    PlanNewer,           ///< made by a newer Dorsal; value = the number of its form
    PlanTooLong,         ///< value = how many items or sets it has
    PlanEmptyItem,       ///< an item without an exercise; place = which
    PlanBadChoice,       ///< a choice that holds itself or stands there twice; value = it, place = which item
    PlanBadValue,        ///< value = what stands there, place = where
    PlanExerciseUnknown, ///< kept by its name; value = it, place = which item
    PlanDiffers,         ///< the log has this plan with other content; value = its name
    // one row of a file
    RowTruncated,
    RowBadDate,
    RowBadNumber,
    RowOutOfRange,
    RowIsRest,
    RowIsNote,
    RowWithoutExercise,
    RowCellCount, ///< more or fewer cells than the header, and not to be trusted
    RowShort,     ///< fewer cells than the header; read with the missing ones blank
    // what a person typed
    UnknownExercise, ///< value = what was typed
    UnknownPlan,     ///< value = what was typed
    AmbiguousPlan,   ///< value = what was typed, place = the UUIDs that it fits
    BadValue,        ///< value = what was typed, place = the field
};

/// One problem with its place. `line` counts from 1, 0 = none.
struct Problem {
    ProblemKind kind{};
    std::string file;
    std::int64_t line = 0;
    std::string value;
    std::string place;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Thrown for an environment that fails (law 11); caught once, told by app/words.
class ProblemError : public std::runtime_error {
public:
    explicit ProblemError(Problem problem)
        : std::runtime_error("problem with " + problem.file + ": " + problem.value),
          problem_(std::move(problem)) {}
    [[nodiscard]] const Problem& problem() const { return problem_; }

private:
    Problem problem_;
};

} // namespace dorsal
