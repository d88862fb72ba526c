// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records_command.h"

#include "app/cli/command_log.h"
#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "app/words/progress_words.h"
#include "core/logbook/progress_reading.h"
#include "core/stats/all_records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <unordered_map>

namespace dorsal {

namespace {

struct RecordsCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::RecordsCommandWords)
};

/// Tells the records' exercises by what the log calls them.
class RecordNames {
public:
    RecordNames(CommandLog& log, const ExerciseDirectory& directory)
        : directory_(directory), ladder_(log.catalogue().pullUpLadder()) {
        for (const LoggedExercise& row : log.reader().exercises()) {
            keys_.emplace(row.id, row.key.text);
        }
    }

    [[nodiscard]] QString key(const Record& record) const {
        const auto known = keys_.find(directory_.resolved(record.exercise));
        return toQString(known == keys_.end() ? ladder_.key : known->second);
    }
    [[nodiscard]] QString name(const Record& record) const {
        return toQString(record.exercise.isStored() ? directory_.name(record.exercise) : ladder_.name);
    }

private:
    const ExerciseDirectory& directory_;
    const Ladder& ladder_;
    std::unordered_map<Id<LoggedExercise>, std::string> keys_;
};

QJsonObject recordJson(const Record& record, const RecordNames& names) {
    QJsonObject json{{QStringLiteral("exercise"), names.key(record)},
                     {QStringLiteral("kind"), toQString(code(record.kind))},
                     {QStringLiteral("value"), record.value},
                     {QStringLiteral("unit"), toQString(code(unitOf(record.kind)))},
                     {QStringLiteral("date"), toQString(isoDate(dayOf(record.start)))},
                     {QStringLiteral("before"), record.before}};
    if (record.atKilograms) {
        json[QStringLiteral("at_kg")] = *record.atKilograms;
    }
    if (record.reps) {
        json[QStringLiteral("reps")] = *record.reps;
    }
    return json;
}

QString recordsText(const std::vector<Record>& records, const RecordNames& names, const Format& format,
                    const std::vector<Band>& bands) {
    if (records.empty()) {
        return RecordsCommandWords::tr(
                   "No records yet: the first session of an exercise sets what later ones "
                   "have to beat.") +
               QLatin1Char('\n');
    }
    TextTable table;
    table.addRow({RecordsCommandWords::tr("date"), RecordsCommandWords::tr("exercise"),
                  RecordsCommandWords::tr("record"), RecordsCommandWords::tr("value")});
    for (const Record& record : records) {
        table.addRow({toQString(isoDate(dayOf(record.start))), names.name(record), recordName(record),
                      recordText(record, format, bands)});
    }
    return table.text();
}

int printRecords(const Arguments& arguments, CommandContext& context) {
    CommandLog log(arguments.log(), context, LogUse::Read);
    const ProgressOptions options = readProgressOptions(log.reader());
    const std::vector<SetFact> facts = log.reader().setFacts({});
    const ExerciseDirectory directory = log.directory();
    const std::vector<Record> records =
        allStandingRecords(facts, directory, log.catalogue().pullUpLadder(), options);
    const RecordNames names(log, directory);
    if (!arguments.has(QStringLiteral("json"))) {
        context.out << recordsText(records, names, log.format(), options.bands);
        return 0;
    }
    QJsonArray list;
    for (const Record& record : records) {
        list += recordJson(record, names);
    }
    printJson(context.out, {{QStringLiteral("records"), list}});
    return 0;
}

} // namespace

CliCommand recordsCommand() {
    return {QStringLiteral("records"),
            QStringLiteral("[--json]"),
            RecordsCommandWords::tr("List the personal bests that stand, latest first."),
            {jsonOption()},
            0,
            0,
            printRecords};
}

} // namespace dorsal
