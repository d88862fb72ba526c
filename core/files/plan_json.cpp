// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/plan_json.h"

#include "core/files/json_read.h"

#include <QJsonDocument>

namespace dorsal {

namespace {

QString planText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString chooseByCode(ChooseBy value) {
    switch (value) {
    case ChooseBy::MobilityNeed:
        return QStringLiteral("mobility_need");
    case ChooseBy::Family:
        return QStringLiteral("family");
    case ChooseBy::Freely:
        return QStringLiteral("freely");
    }
    return {};
}

std::optional<ChooseBy> chooseByFrom(const QString& text) {
    for (const ChooseBy value : {ChooseBy::MobilityNeed, ChooseBy::Family, ChooseBy::Freely}) {
        if (chooseByCode(value) == text) {
            return value;
        }
    }
    return std::nullopt;
}

QJsonObject plannedSetToJson(const PlannedSet& set) {
    QJsonObject json;
    json[u"kind"] = planText(code(set.kind));
    json[u"side"] = planText(code(set.side));
    if (set.reps) {
        json[u"reps"] = QJsonArray{set.reps->from, set.reps->to};
    }
    if (set.hold) {
        json[u"seconds"] = QJsonArray{static_cast<qint64>(set.hold->from.count()),
                                      static_cast<qint64>(set.hold->to.count())};
    }
    if (set.rest) {
        json[u"rest"] = static_cast<qint64>(set.rest->count());
    }
    return json;
}

std::optional<PlannedSet> plannedSetFromJson(const QJsonObject& json) {
    const auto kind = jsonCodeIfKnown<SetKind>(json, u"kind");
    const auto side = jsonCodeIfKnown<Side>(json, u"side");
    if (!kind || !side) {
        return std::nullopt;
    }
    PlannedSet set;
    set.kind = *kind;
    set.side = *side;
    set.reps = jsonRange(json, u"reps");
    set.hold = jsonSecondsRange(json, u"seconds");
    if (const auto rest = jsonInt(json, u"rest")) {
        set.rest = std::chrono::seconds(*rest);
    }
    return set;
}

} // namespace

std::string planItemToJson(const PlanItem& item) {
    QJsonArray choices;
    for (const ExerciseKey& key : item.choices) {
        choices.append(planText(key.text));
    }
    QJsonArray sets;
    for (const PlannedSet& set : item.sets) {
        sets.append(plannedSetToJson(set));
    }
    const QJsonObject json{{QStringLiteral("slot"), planText(code(item.slot))},
                           {QStringLiteral("choices"), choices},
                           {QStringLiteral("by"), chooseByCode(item.chooseBy)},
                           {QStringLiteral("sets"), sets},
                           {QStringLiteral("note"), planText(item.note)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<PlanItem> planItemFromJson(std::string_view json) {
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    const QJsonObject object = document.object();
    const auto slot = jsonCodeIfKnown<Slot>(object, u"slot");
    const auto chooseBy = chooseByFrom(object[u"by"].toString());
    if (!slot || !chooseBy) {
        return std::nullopt;
    }
    PlanItem item;
    item.slot = *slot;
    item.chooseBy = *chooseBy;
    for (std::string& key : jsonTexts(object, u"choices")) {
        item.choices.push_back(ExerciseKey{std::move(key)});
    }
    for (const QJsonValue value : object[u"sets"].toArray()) {
        const std::optional<PlannedSet> set = plannedSetFromJson(value.toObject());
        if (!set) {
            return std::nullopt;
        }
        item.sets.push_back(*set);
    }
    item.note = jsonText(object, u"note");
    return item.choices.empty() ? std::nullopt : std::optional(std::move(item));
}

} // namespace dorsal
