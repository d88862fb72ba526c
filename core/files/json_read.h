// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/prescription.h"
#include "core/units/enum_codes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// Throws the ProblemError of a value that the program's own JSON must not have.
[[noreturn]] void refuseJson(QStringView key, const QString& value);

/// The text of a member; empty when it is null or missing.
[[nodiscard]] std::string jsonText(const QJsonObject& object, QStringView key);
/// The texts of a member that is a list; none when it is null or missing.
[[nodiscard]] std::vector<std::string> jsonTexts(const QJsonObject& object, QStringView key);
/// A whole number; nothing when it is null or missing.
[[nodiscard]] std::optional<int> jsonInt(const QJsonObject& object, QStringView key);
/// "[from, to]"; nothing when it is null or missing.
[[nodiscard]] std::optional<Range<int>> jsonRange(const QJsonObject& object, QStringView key);
/// The same in seconds.
[[nodiscard]] std::optional<Range<std::chrono::seconds>> jsonSecondsRange(const QJsonObject& object,
                                                                          QStringView key);

/// A coded value; nothing when it is null, missing or unknown.
template <class E>
[[nodiscard]] std::optional<E> jsonCodeIfKnown(const QJsonObject& object, QStringView key) {
    return fromCode<E>(jsonText(object, key));
}

/// A coded value; throws ProblemError when there is no such code.
template <class E>
[[nodiscard]] E jsonCode(const QJsonObject& object, QStringView key) {
    const std::optional<E> value = jsonCodeIfKnown<E>(object, key);
    if (!value) {
        refuseJson(key, object.value(key).toString());
    }
    return *value;
}

/// A list of coded values; throws ProblemError when one has no such code.
template <class E>
[[nodiscard]] std::vector<E> jsonCodes(const QJsonObject& object, QStringView key) {
    std::vector<E> values;
    for (const std::string& text : jsonTexts(object, key)) {
        const std::optional<E> value = fromCode<E>(text);
        if (!value) {
            refuseJson(key, QString::fromStdString(text));
        }
        values.push_back(*value);
    }
    return values;
}

} // namespace dorsal
