// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/training/exercise_directory.h"

#include <QString>

#include <unordered_map>

namespace dorsal {

/// Finds sessions by title, notes, and the names and notes of their exercises; case, accents and the order of
/// words do not matter. Reads the log once, when made.
class SessionSearch {
public:
    SessionSearch(LogReader& reader, const ExerciseDirectory& exercises);

    /// True when every typed word begins a word of the session's texts.
    [[nodiscard]] bool matches(Id<Session> session, const QString& typed) const;

private:
    std::unordered_map<Id<Session>, QString> texts_; ///< folded words, each with a space before it
};

} // namespace dorsal
