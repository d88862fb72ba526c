// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/muscle_json.h"

#include "core/files/json_read.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

QJsonDocument documentOf(std::string_view json) {
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
}

QString codeText(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::vector<MuscleShare> muscleSharesFrom(const QJsonObject& json) {
    std::vector<MuscleShare> shares;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const std::optional<Muscle> muscle = fromCode<Muscle>(member.key().toStdString());
        if (!muscle) {
            refuseJson(u"muscles", member.key());
        }
        shares.push_back({*muscle, static_cast<int>(std::lround(member.value().toDouble() * 2))});
    }
    // JSON objects have no order of their own.
    std::ranges::sort(shares, [](const MuscleShare& a, const MuscleShare& b) {
        return a.halves == b.halves ? a.muscle < b.muscle : a.halves > b.halves;
    });
    return shares;
}

std::string musclesToJson(const std::vector<MuscleShare>& shares) {
    QJsonObject json;
    for (const MuscleShare& share : shares) {
        json[codeText(code(share.muscle))] = share.halves / 2.0;
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<std::vector<MuscleShare>> musclesFromJson(std::string_view json) {
    const QJsonDocument document = documentOf(json);
    const QStringList keys = document.object().keys();
    const bool isKnown = document.isObject() && std::ranges::all_of(keys, [](const QString& key) {
                             return fromCode<Muscle>(key.toStdString()).has_value();
                         });
    return isKnown ? std::optional(muscleSharesFrom(document.object())) : std::nullopt;
}

std::string equipmentToJson(const std::vector<Equipment>& equipment) {
    QJsonArray json;
    for (const Equipment item : equipment) {
        json.append(codeText(code(item)));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<std::vector<Equipment>> equipmentFromJson(std::string_view json) {
    const QJsonDocument document = documentOf(json);
    if (!document.isArray()) {
        return std::nullopt;
    }
    std::vector<Equipment> equipment;
    for (const QJsonValue value : document.array()) {
        const auto known = fromCode<Equipment>(value.toString().toStdString());
        if (!known) {
            return std::nullopt;
        }
        equipment.push_back(*known);
    }
    return equipment;
}

} // namespace dorsal
