// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/catalogue_file.h"
#include "core/stats/balance_options.h"
#include "core/training/exercise_directory.h"
#include "core/training/set_fact.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace dorsal {

/// One worked example of tests/data/vectors.json.
struct Example {
    std::string id;
    QJsonObject json;
    friend std::ostream& operator<<(std::ostream& out, const Example& example) { return out << example.id; }
};

inline QJsonObject allExamples() {
    QFile file(QStringLiteral(DORSAL_TEST_DATA "/vectors.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("tests/data/vectors.json is missing");
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A section that is one example.
inline QJsonObject exampleObject(const QString& section) {
    return allExamples()[section].toObject();
}

/// The examples of one section; those without an id of their own are named after their place.
inline std::vector<Example> examples(const QString& section) {
    std::vector<Example> all;
    for (const QJsonValue value : allExamples()[section].toArray()) {
        const QJsonObject json = value.toObject();
        const QString place = section + QString::number(all.size() + 1);
        all.push_back({json[u"id"].toString(place).toStdString(), json});
    }
    return all;
}

/// Reads the sets of the examples; every exercise of the catalogue has a row in the log.
class ExampleLog {
public:
    ExampleLog() : catalogue_(builtInCatalogue()) {
        std::int64_t next = 1;
        for (const Exercise& exercise : catalogue_.exercises()) {
            rows_.push_back({Id<LoggedExercise>(next++), exercise.key, exercise.name, {}});
        }
        directory_ = ExerciseDirectory(catalogue_, rows_);
    }

    [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] const ExerciseDirectory& directory() const { return directory_; }

    [[nodiscard]] Id<LoggedExercise> row(const QString& key) const {
        const auto row = std::ranges::find(rows_, ExerciseKey{key.toStdString()}, &LoggedExercise::key);
        if (row == rows_.end()) {
            throw std::runtime_error("no exercise " + key.toStdString());
        }
        return row->id;
    }

    [[nodiscard]] SetFact fact(const QJsonObject& json) const {
        SetFact fact;
        fact.exercise = row(json[u"ex"].toString());
        fact.slot = fromCode<Slot>(json[u"slot"].toString(QStringLiteral("main")).toStdString()).value();
        fact.kind =
            fromCode<SetKind>(json[u"kind"].toString(QStringLiteral("working")).toStdString()).value();
        fact.side = fromCode<Side>(json[u"side"].toString(QStringLiteral("both")).toStdString()).value();
        if (json.contains(u"reps")) {
            fact.reps = Reps(json[u"reps"].toInt());
        }
        fact.held = seconds(json, u"seconds");
        fact.target = seconds(json, u"target_s");
        fact.load = kilograms(json, json.contains(u"added_kg") ? u"added_kg" : u"load_kg");
        fact.help = kilograms(json, u"assist_kg");
        if (json.contains(u"rir")) {
            fact.rir = Rir::from(json[u"rir"].toDouble());
        }
        return fact;
    }

    /// The rows of an example's "sets", by start; equal starts or session numbers are one session.
    [[nodiscard]] std::vector<SetFact> facts(const QJsonArray& sets) const {
        std::vector<SetFact> all;
        for (const QJsonValue value : sets) {
            const QJsonObject json = value.toObject();
            SetFact one = fact(json);
            one.start =
                parseIsoDateTime(json[u"start"].toString(QStringLiteral("2026-02-04T18:00")).toStdString())
                    .value();
            one.session = json.contains(u"start") ? Id<Session>(one.start.time_since_epoch().count())
                                                  : Id<Session>(json[u"session"].toInt(1));
            all.insert(all.end(), static_cast<std::size_t>(json[u"n"].toInt(1)), one);
        }
        return all;
    }

    [[nodiscard]] static std::optional<Load> kilograms(const QJsonObject& json, QStringView key) {
        return json[key].isDouble() ? Load::tryKilograms(json[key].toDouble()) : std::nullopt;
    }

private:
    [[nodiscard]] static std::optional<std::chrono::seconds> seconds(const QJsonObject& json,
                                                                     QStringView key) {
        return json.contains(key) ? std::optional(std::chrono::seconds(json[key].toInt())) : std::nullopt;
    }

    Catalogue catalogue_;
    std::vector<LoggedExercise> rows_;
    ExerciseDirectory directory_;
};

/// Options not given are the product's defaults.
inline BalanceOptions exampleOptions(const QJsonObject& json) {
    BalanceOptions options;
    const auto read = [&json](QStringView key, auto& value) {
        using Value = std::remove_reference_t<decltype(value)>;
        if (json.contains(key)) {
            value = fromCode<Value>(json[key].toString().toStdString()).value();
        }
    };
    read(u"mode", options.mode);
    read(u"unit", options.unit);
    read(u"activation", options.activation);
    options.countDropSets = json[u"count_drop_sets"].toBool();
    options.hardSetsOnly = json[u"hard_sets_only"].toBool();
    return options;
}

} // namespace dorsal
