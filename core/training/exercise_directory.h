// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/session.h"

#include <span>
#include <string>
#include <unordered_map>

namespace dorsal {

/// An own exercise as the rest of the program sees exercises.
[[nodiscard]] Exercise exerciseFrom(const OwnExercise& own);

/// Finds what the log's exercise rows stand for today. Points into the catalogue: build anew when that
/// changes.
class ExerciseDirectory {
public:
    ExerciseDirectory() = default;
    ExerciseDirectory(const Catalogue& catalogue, std::span<const LoggedExercise> rows);

    /// The exercise, merged ones resolved; null when no catalogue knows its key (it then counts nothing).
    [[nodiscard]] const Exercise* find(Id<LoggedExercise> id) const;
    /// The catalogue's name, else the name stored with the row.
    [[nodiscard]] const std::string& name(Id<LoggedExercise> id) const;
    /// The row that `id` is merged into, or `id` itself.
    [[nodiscard]] Id<LoggedExercise> resolved(Id<LoggedExercise> id) const;

private:
    struct Entry {
        const Exercise* exercise = nullptr;
        std::string name;
        Id<LoggedExercise> resolved;
    };
    std::unordered_map<Id<LoggedExercise>, Entry> entries_;
    std::string unknown_ = "?";
};

} // namespace dorsal
