// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/plan_file_check.h"

#include "core/training/choose_by.h"
#include "core/training/plan.h"
#include "core/units/reps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dorsal {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestNote = 10'000;
constexpr double secondsADay = 86'400;
constexpr double mostReps = 10'000;
constexpr double mostKilograms = 10'000;
constexpr qsizetype longestTempo = 12;
constexpr double mostSupersets = 99;

using Found = std::optional<Problem>;

/// A value as it stands in the file, short enough for a sentence.
std::string shown(const QJsonValue& value) {
    constexpr qsizetype mostShown = 60;
    QString text = value.toString();
    if (!value.isString()) {
        text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        text = text.mid(1, text.size() - 2);
    }
    return (text.size() > mostShown ? text.left(mostShown) + QStringLiteral("…") : text).toStdString();
}

Problem badValue(const QJsonValue& value, const std::string& place) {
    return {ProblemKind::PlanBadValue, {}, 0, shown(value), place};
}

bool isWhole(const QJsonValue& value, double least, double most) {
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= least && number <= most && number == static_cast<int>(number);
}

bool isMissing(const QJsonValue& value) {
    return value.isUndefined() || value.isNull();
}

bool isText(const QJsonValue& value, qsizetype longest) {
    return value.isString() && value.toString().size() <= longest;
}

template <class E>
bool isCode(const QJsonValue& value) {
    return fromCode<E>(value.toString().toStdString()).has_value();
}

bool isRange(const QJsonValue& value, double most) {
    const QJsonArray range = value.toArray();
    return range.size() == 2 && isWhole(range[0], 1, most) && isWhole(range[1], 1, most) &&
           range[0].toDouble() <= range[1].toDouble();
}

bool isTempo(const QJsonValue& value) {
    const QJsonArray phases = value.toArray();
    return value.isArray() && phases.size() <= longestTempo &&
           std::all_of(phases.begin(), phases.end(), [](const QJsonValue& phase) {
               return isText(phase[0], longestName) && isWhole(phase[1], 0, secondsADay);
           });
}

Found problemOfSet(const QJsonValue& value, const std::string& place) {
    if (!value.isObject()) {
        return badValue(value, place);
    }
    const QJsonObject set = value.toObject();
    const struct {
        const char* name;
        bool isRequired;
        bool isGood;
    } fields[] = {
        {"kind", true, isCode<SetKind>(set[u"kind"])},
        {"side", true, isCode<Side>(set[u"side"])},
        {"reps", false, isRange(set[u"reps"], mostReps)},
        {"seconds", false, isRange(set[u"seconds"], secondsADay)},
        {"rest", false, isWhole(set[u"rest"], 0, secondsADay)},
        {"tempo", false, isTempo(set[u"tempo"])},
        {"percent_of_max", false, isWhole(set[u"percent_of_max"], 1, 100)},
        {"load_kg", false,
         set[u"load_kg"].isDouble() && set[u"load_kg"].toDouble() >= 0 &&
             set[u"load_kg"].toDouble() <= mostKilograms},
        {"n", false, isWhole(set[u"n"], 1, maxPlannedSets)},
    };
    for (const auto& field : fields) {
        const QJsonValue found = set[QLatin1String(field.name)];
        const bool isLeftOut = !field.isRequired && isMissing(found);
        if (!isLeftOut && !field.isGood) {
            return badValue(found, place + "." + field.name);
        }
    }
    return std::nullopt;
}

Found problemOfSets(const QJsonValue& value, const std::string& place, const std::string& member) {
    if (isMissing(value)) {
        return std::nullopt;
    }
    if (!value.isArray()) {
        return badValue(value, place + "." + member);
    }
    qint64 count = 0;
    const QJsonArray sets = value.toArray();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        if (auto problem = problemOfSet(sets[i], place + "." + member + "[" + std::to_string(i + 1) + "]")) {
            return problem;
        }
        count += sets[i][u"n"].toInt(1);
        if (count > maxPlannedSets) {
            return Problem{
                ProblemKind::PlanTooLong, {}, 0, std::to_string(std::max(count, qint64(sets.size()))), place};
        }
    }
    return std::nullopt;
}

Found problemOfChoices(const QJsonValue& value, const std::string& place) {
    const QJsonArray choices = value.toArray();
    if (choices.isEmpty()) {
        return Problem{ProblemKind::PlanEmptyItem, {}, 0, {}, place};
    }
    QSet<QString> seen;
    for (const QJsonValue choice : choices) {
        const bool isNested = choice.isObject() || choice.isArray();
        if (isNested || seen.contains(choice.toString())) {
            return Problem{ProblemKind::PlanBadChoice, {}, 0, shown(choice), place};
        }
        if (!isText(choice, longestName) || choice.toString().trimmed().isEmpty()) {
            return badValue(choice, place + ".choices");
        }
        seen.insert(choice.toString());
    }
    return std::nullopt;
}

/// Sets of single choices: of those that the item has, and no others.
Found problemOfChoiceSets(const QJsonObject& item, const std::string& place) {
    const QJsonValue value = item[u"choice_sets"];
    if (isMissing(value)) {
        return std::nullopt;
    }
    if (!value.isObject()) {
        return badValue(value, place + ".choice_sets");
    }
    const QJsonObject own = value.toObject();
    for (auto sets = own.begin(); sets != own.end(); ++sets) {
        if (!item[u"choices"].toArray().contains(QJsonValue(sets.key()))) {
            return badValue(QJsonValue(sets.key()), place + ".choice_sets");
        }
        if (auto problem = problemOfSets(sets.value(), place, "choice_sets." + sets.key().toStdString())) {
            return problem;
        }
    }
    return std::nullopt;
}

Found problemOfItem(const QJsonValue& value, const std::string& place) {
    if (!value.isObject()) {
        return badValue(value, place);
    }
    const QJsonObject item = value.toObject();
    if (auto problem = problemOfChoices(item[u"choices"], place)) {
        return problem;
    }
    if (!isCode<Slot>(item[u"slot"])) {
        return badValue(item[u"slot"], place + ".slot");
    }
    if (!isCode<ChooseBy>(item[u"by"])) {
        return badValue(item[u"by"], place + ".by");
    }
    if (!isMissing(item[u"note"]) && !isText(item[u"note"], longestNote)) {
        return badValue(item[u"note"], place + ".note");
    }
    if (!isMissing(item[u"superset"]) && !isWhole(item[u"superset"], 1, mostSupersets)) {
        return badValue(item[u"superset"], place + ".superset");
    }
    if (auto problem = problemOfChoiceSets(item, place)) {
        return problem;
    }
    return problemOfSets(item[u"sets"], place, "sets");
}

bool isUuid(const QJsonValue& value) {
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    return form.match(value.toString()).hasMatch();
}

} // namespace

std::string planPlace(std::size_t item) {
    return "items[" + std::to_string(item + 1) + "]";
}

std::optional<Problem> problemOfPlan(const QJsonObject& root) {
    if (!isUuid(root[u"uuid"])) {
        return badValue(root[u"uuid"], "uuid");
    }
    if (!isText(root[u"name"], longestName) || root[u"name"].toString().trimmed().isEmpty()) {
        return badValue(root[u"name"], "name");
    }
    if (!isMissing(root[u"notes"]) && !isText(root[u"notes"], longestNote)) {
        return badValue(root[u"notes"], "notes");
    }
    if (!root[u"items"].isArray()) {
        return badValue(root[u"items"], "items");
    }
    const QJsonArray items = root[u"items"].toArray();
    if (items.size() > maxPlanItems) {
        return Problem{ProblemKind::PlanTooLong, {}, 0, std::to_string(items.size()), {}};
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (auto problem = problemOfItem(items[i], planPlace(static_cast<std::size_t>(i)))) {
            return problem;
        }
    }
    return std::nullopt;
}

} // namespace dorsal
