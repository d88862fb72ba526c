// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/problem.h"

#include <QString>

#include <string>

class QSqlError;

namespace dorsal {

/// What an error of SQLite means. `subject` is the kind of row that was written, or empty.
[[nodiscard]] Problem problemOf(const QSqlError& error, const QString& path, const std::string& subject);

} // namespace dorsal
