// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/words/format.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/logbook.h"
#include "core/training/catalogue.h"
#include "core/training/exercise_directory.h"

#include <memory>

namespace dorsal {

/// Whether a command makes the log when there is none.
enum class LogUse { Read, Write };

/// The log that a command works on, with the catalogue as that log knows it.
class CommandLog final {
public:
    /// Throws ProblemError when the log cannot be used. To be read, a log that was named has to be there; a
    /// person's own log that is not there yet is empty.
    CommandLog(const LogChoice& choice, const CommandContext& context, LogUse use);

    [[nodiscard]] Logbook& logbook() { return logbook_; }
    [[nodiscard]] LogReader& reader() { return logbook_.reader(); }
    /// With the user's own exercises.
    [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }
    /// As of now; points into catalogue().
    [[nodiscard]] ExerciseDirectory directory();
    [[nodiscard]] LogSettings settings() { return readLogSettings(reader()); }
    /// In the log's unit; numbers are written the same way everywhere, so that output can be compared.
    [[nodiscard]] Format format();

private:
    std::unique_ptr<LogStore> store_;
    Catalogue catalogue_;
    Logbook logbook_;
};

} // namespace dorsal
