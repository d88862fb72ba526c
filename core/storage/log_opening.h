// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/log_file.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace dorsal {

/// Opens the log at `path` for writing, with the schema that `scripts` make: see openLogFile(). Before an
/// upgrade the file is copied to `path` + ".schema" + its number.
[[nodiscard]] std::unique_ptr<Database> openLogDatabase(const QString& path, const LogFileOptions& options,
                                                        const QStringList& scripts);
/// One more connection to a log that this program has open already. The file is not probed: whoever reads it
/// past SQLite drops the locks of the other connections. Throws ProblemError.
[[nodiscard]] std::unique_ptr<Database> reopenLogDatabase(const QString& path);

} // namespace dorsal
