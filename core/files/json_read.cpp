// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/json_read.h"

#include "core/training/problem.h"

namespace dorsal {

void refuseJson(QStringView key, const QString& value) {
    throw ProblemError(
        Problem{ProblemKind::BadValue, {}, 0, value.toStdString(), key.toString().toStdString()});
}

std::string jsonText(const QJsonObject& object, QStringView key) {
    return object.value(key).toString().toStdString();
}

std::vector<std::string> jsonTexts(const QJsonObject& object, QStringView key) {
    const QJsonArray list = object.value(key).toArray();
    std::vector<std::string> texts;
    texts.reserve(static_cast<std::size_t>(list.size()));
    for (const QJsonValue text : list) {
        texts.push_back(text.toString().toStdString());
    }
    return texts;
}

std::optional<int> jsonInt(const QJsonObject& object, QStringView key) {
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<Range<int>> jsonRange(const QJsonObject& object, QStringView key) {
    const QJsonArray ends = object.value(key).toArray();
    if (ends.size() != 2) {
        return std::nullopt;
    }
    return Range<int>{ends.at(0).toInt(), ends.at(1).toInt()};
}

std::optional<Range<std::chrono::seconds>> jsonSecondsRange(const QJsonObject& object, QStringView key) {
    const std::optional<Range<int>> range = jsonRange(object, key);
    if (!range) {
        return std::nullopt;
    }
    return Range<std::chrono::seconds>{std::chrono::seconds(range->from), std::chrono::seconds(range->to)};
}

} // namespace dorsal
