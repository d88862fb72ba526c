// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_json.h"

#include "app/cli/json_output.h"

#include <QJsonArray>
#include <QLatin1String>

#include <algorithm>
#include <array>

namespace dorsal {

namespace {

struct ReasonCode {
    ProblemKind reason;
    QLatin1String code;
};

constexpr std::array<ReasonCode, 8> reasonCodes{{
    {ProblemKind::RowTruncated, QLatin1String("truncated")},
    {ProblemKind::RowBadDate, QLatin1String("bad_date")},
    {ProblemKind::RowBadNumber, QLatin1String("bad_number")},
    {ProblemKind::RowOutOfRange, QLatin1String("out_of_range")},
    {ProblemKind::RowIsRest, QLatin1String("rest")},
    {ProblemKind::RowIsNote, QLatin1String("note")},
    {ProblemKind::RowWithoutExercise, QLatin1String("without_exercise")},
    {ProblemKind::RowCellCount, QLatin1String("cell_count")},
}};

QString reasonCode(ProblemKind reason) {
    const auto* const found = std::ranges::find(reasonCodes, reason, &ReasonCode::reason);
    return found != reasonCodes.end() ? QString(found->code) : QStringLiteral("unreadable");
}

QJsonValue dateOrNull(const std::optional<Day>& day) {
    return day ? QJsonValue(toQString(isoDate(*day))) : QJsonValue();
}

QJsonArray skippedRows(const std::vector<RowTally>& skipped) {
    QJsonArray list;
    for (const RowTally& tally : skipped) {
        list += QJsonObject{{QStringLiteral("reason"), reasonCode(tally.reason)},
                            {QStringLiteral("count"), static_cast<qint64>(tally.count)},
                            {QStringLiteral("first_row"), static_cast<qint64>(tally.firstRow)}};
    }
    return list;
}

QJsonArray openQuestions(const std::vector<ImportQuestion>& questions) {
    QJsonArray list;
    for (const ImportQuestion question : questions) {
        switch (question) {
        case ImportQuestion::LoadUnit:
            list += QJsonObject{
                {QStringLiteral("id"), QStringLiteral("unit")},
                {QStringLiteral("choices"), QJsonArray{QStringLiteral("kg"), QStringLiteral("lb")}}};
            break;
        }
    }
    return list;
}

QJsonArray unmatchedNames(const ImportedHistory& history, const std::vector<NameTarget>& names) {
    QJsonArray list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!names[i].exercise) {
            list += QJsonObject{{QStringLiteral("name"), toQString(history.exercises[i].name)},
                                {QStringLiteral("sets"), static_cast<qint64>(history.exercises[i].sets)}};
        }
    }
    return list;
}

} // namespace

QJsonObject importJson(const QString& file, const ImportedHistory& history,
                       const std::vector<NameTarget>& names, const std::optional<ImportOutcome>& outcome) {
    const ImportReport& report = history.report;
    const ImportOutcome result = outcome.value_or(ImportOutcome());
    const bool unitKnown = report.questions.empty();
    return {
        {QStringLiteral("file"), file},
        {QStringLiteral("format"), toQString(history.format)},
        {QStringLiteral("unit"), history.unit ? QJsonValue(toQString(code(*history.unit))) : QJsonValue()},
        {QStringLiteral("rows"), static_cast<qint64>(report.rows)},
        {QStringLiteral("sessions"), static_cast<qint64>(history.sessions.size())},
        {QStringLiteral("sets"), static_cast<qint64>(report.sets)},
        {QStringLiteral("exercises"), static_cast<qint64>(history.exercises.size())},
        {QStringLiteral("first"), dateOrNull(report.first)},
        {QStringLiteral("last"), dateOrNull(report.last)},
        {QStringLiteral("reps"), report.reps},
        {QStringLiteral("tonnage_kg"), unitKnown ? QJsonValue(report.tonnageKg) : QJsonValue()},
        {QStringLiteral("warmup_sets"), static_cast<qint64>(report.warmupSets)},
        {QStringLiteral("skipped"), skippedRows(report.skipped)},
        {QStringLiteral("questions"), openQuestions(report.questions)},
        {QStringLiteral("unmatched"), unmatchedNames(history, names)},
        {QStringLiteral("doubled_sessions"), static_cast<qint64>(report.doubledSessions)},
        {QStringLiteral("changed_sessions"), static_cast<qint64>(result.changed)},
        {QStringLiteral("added_sessions"), static_cast<qint64>(result.added)},
        {QStringLiteral("already_present"), static_cast<qint64>(result.present)}};
}

} // namespace dorsal
