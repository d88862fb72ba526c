// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_output.h"

#include <QJsonDocument>
#include <QTextStream>

namespace dorsal {

void printJson(QTextStream& out, const QJsonObject& object) {
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace dorsal
