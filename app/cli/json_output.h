// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <string>
#include <string_view>

class QTextStream;

namespace dorsal {

/// Writes the one object of --json, with a line end.
void printJson(QTextStream& out, const QJsonObject& object);

[[nodiscard]] QString toQString(std::string_view utf8);

} // namespace dorsal
