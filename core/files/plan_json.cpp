// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/plan_json.h"

#include "core/files/json_read.h"
#include "core/files/planned_set_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace dorsal {

namespace {

QString planText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonDocument planDocument(std::string_view json) {
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
}

QJsonArray setsToArray(const std::vector<PlannedSet>& sets) {
    QJsonArray json;
    for (auto set = sets.begin(); set != sets.end();) {
        const auto end =
            std::find_if(set, sets.end(), [&](const PlannedSet& other) { return other != *set; });
        QJsonObject object = plannedSetToObject(*set);
        if (end - set > 1) {
            object[u"n"] = static_cast<qint64>(end - set);
        }
        json.append(object);
        set = end;
    }
    return json;
}

bool readSets(std::vector<PlannedSet>& sets, const QJsonArray& json) {
    for (const QJsonValue value : json) {
        const std::optional<PlannedSet> set = plannedSetFromObject(value.toObject());
        const int count = jsonInt(value.toObject(), u"n").value_or(1);
        if (!set || count < 1 || count > maxPlannedSets) {
            return false;
        }
        sets.insert(sets.end(), static_cast<std::size_t>(count), *set);
    }
    return true;
}

bool readChoiceSets(PlanItem& item, const QJsonObject& json) {
    for (auto own = json.begin(); own != json.end(); ++own) {
        if (!readSets(item.choiceSets[ExerciseKey{own.key().toStdString()}], own.value().toArray())) {
            return false;
        }
    }
    return true;
}

} // namespace

QJsonObject planItemToObject(const PlanItem& item) {
    QJsonArray choices;
    for (const ExerciseKey& key : item.choices) {
        choices.append(planText(key.text));
    }
    QJsonObject json{{QStringLiteral("slot"), planText(code(item.slot))},
                     {QStringLiteral("choices"), choices},
                     {QStringLiteral("by"), planText(code(item.chooseBy))},
                     {QStringLiteral("sets"), setsToArray(item.sets)},
                     {QStringLiteral("note"), planText(item.note)}};
    if (item.superset) {
        json[u"superset"] = *item.superset;
    }
    if (!item.choiceSets.empty()) {
        QJsonObject own;
        for (const auto& [choice, sets] : item.choiceSets) {
            own[planText(choice.text)] = setsToArray(sets);
        }
        json[u"choice_sets"] = own;
    }
    return json;
}

std::optional<PlanItem> planItemFromObject(const QJsonObject& json) {
    const auto slot = jsonCodeIfKnown<Slot>(json, u"slot");
    const auto chooseBy = jsonCodeIfKnown<ChooseBy>(json, u"by");
    if (!slot || !chooseBy) {
        return std::nullopt;
    }
    PlanItem item;
    item.slot = *slot;
    item.chooseBy = *chooseBy;
    for (std::string& key : jsonTexts(json, u"choices")) {
        item.choices.push_back(ExerciseKey{std::move(key)});
    }
    if (!readSets(item.sets, json[u"sets"].toArray()) ||
        !readChoiceSets(item, json[u"choice_sets"].toObject())) {
        return std::nullopt;
    }
    item.note = jsonText(json, u"note");
    item.superset = jsonInt(json, u"superset");
    return item.choices.empty() ? std::nullopt : std::optional(std::move(item));
}

std::string planItemToJson(const PlanItem& item) {
    return QJsonDocument(planItemToObject(item)).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<PlanItem> planItemFromJson(std::string_view json) {
    return planItemFromObject(planDocument(json).object());
}

std::string planItemsToJson(const std::vector<PlanItem>& items) {
    QJsonArray json;
    for (const PlanItem& item : items) {
        json.append(planItemToObject(item));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<std::vector<PlanItem>> planItemsFromJson(std::string_view json) {
    const QJsonDocument document = planDocument(json);
    if (!document.isArray()) {
        return std::nullopt;
    }
    std::vector<PlanItem> items;
    for (const QJsonValue value : document.array()) {
        std::optional<PlanItem> item = planItemFromObject(value.toObject());
        if (!item) {
            return std::nullopt;
        }
        items.push_back(*std::move(item));
    }
    return items;
}

} // namespace dorsal
