// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dorsal {

class Database;

/// "Drsl" in the header of an SQLite file: it is one of ours.
inline constexpr int logApplicationId = 0x4472736c;

/// The scripts of resources/sql in their order; script n makes schema n.
[[nodiscard]] QStringList migrationScripts();

/// Brings the database from the schema it has (0 = none) to the last, in one transaction. Throws
/// ProblemError; the database is then as it was.
void migrate(const Database& database, const QStringList& scripts);

/// The number of the schema that the file has.
[[nodiscard]] int schemaOf(const Database& database);

} // namespace dorsal
