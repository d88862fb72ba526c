// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/planned_set_json.h"

#include "core/files/json_read.h"

namespace dorsal {

namespace {

QString plannedCode(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonArray tempoToArray(const std::vector<TempoPhase>& tempo) {
    QJsonArray json;
    for (const TempoPhase& phase : tempo) {
        json.append(
            QJsonArray{QString::fromStdString(phase.name), static_cast<qint64>(phase.length.count())});
    }
    return json;
}

void writeLoad(QJsonObject& json, const LoadHint& hint) {
    if (const auto* share = std::get_if<ShareOfMax>(&hint)) {
        json[u"percent_of_max"] = share->percent;
    } else {
        json[u"load_kg"] = std::get<Load>(hint).inKilograms();
    }
}

std::optional<LoadHint> readLoad(const QJsonObject& json) {
    if (const auto percent = jsonInt(json, u"percent_of_max")) {
        return LoadHint(ShareOfMax{*percent});
    }
    if (json[u"load_kg"].isDouble()) {
        if (const auto load = Load::tryKilograms(json[u"load_kg"].toDouble())) {
            return LoadHint(*load);
        }
    }
    return std::nullopt;
}

} // namespace

QJsonObject plannedSetToObject(const PlannedSet& set) {
    QJsonObject json;
    json[u"kind"] = plannedCode(code(set.kind));
    json[u"side"] = plannedCode(code(set.side));
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
    if (!set.tempo.empty()) {
        json[u"tempo"] = tempoToArray(set.tempo);
    }
    if (set.load) {
        writeLoad(json, *set.load);
    }
    return json;
}

std::optional<PlannedSet> plannedSetFromObject(const QJsonObject& json) {
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
    for (const QJsonValue phase : json[u"tempo"].toArray()) {
        set.tempo.push_back({phase[0].toString().toStdString(), std::chrono::seconds(phase[1].toInt())});
    }
    set.load = readLoad(json);
    return set;
}

} // namespace dorsal
