// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/training/catalogue.h"
#include "core/training/exercise_directory.h"
#include "core/training/profile.h"

namespace dorsal {

/// The catalogue with the log's own exercises and what the user says differently about built-in ones, what
/// the log's exercise rows stand for, and whom they are for; kept up to date. Made before any page, so that
/// it hears of a change before they do. Pointers into it live until the next change.
class LogCatalogue {
public:
    LogCatalogue(Catalogue builtIn, Logbook& logbook);

    [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] const ExerciseDirectory& directory() const { return directory_; }
    [[nodiscard]] const Profile& profile() const { return profile_; }

private:
    void reload();

    Catalogue catalogue_;
    Logbook& logbook_;
    ExerciseDirectory directory_;
    Profile profile_;
};

} // namespace dorsal
