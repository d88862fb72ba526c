// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessions_command.h"

#include "app/cli/command_log.h"
#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "app/cli/usage_error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <set>
#include <unordered_map>

namespace dorsal {

namespace {

struct SessionsCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::SessionsCommandWords)
};

/// What one session holds.
struct SessionContent {
    qint64 sets = 0;
    std::set<Id<LoggedExercise>> exercises;
};

using Contents = std::unordered_map<Id<Session>, SessionContent>;

DayRange rangeOf(const Arguments& arguments) {
    const DayRange range{arguments.date(QStringLiteral("from")), arguments.date(QStringLiteral("to"))};
    if (range.from && range.to && *range.from > *range.to) {
        throw UsageError(SessionsCommandWords::tr("--from is later than --to."));
    }
    return range;
}

Contents contentsOf(CommandLog& log, const DayRange& range) {
    const ExerciseDirectory directory = log.directory();
    Contents contents;
    for (const SetFact& fact : log.reader().setFacts(range)) {
        SessionContent& content = contents[fact.session];
        ++content.sets;
        content.exercises.insert(directory.resolved(fact.exercise));
    }
    return contents;
}

QJsonObject sessionJson(const Session& session, const SessionContent& content) {
    const QJsonValue finished =
        session.finishedAt ? QJsonValue(toQString(isoDateTime(*session.finishedAt))) : QJsonValue();
    return {{QStringLiteral("uuid"), toQString(session.uuid.text)},
            {QStringLiteral("date"), toQString(isoDate(dayOf(session.start)))},
            {QStringLiteral("title"), toQString(session.title)},
            {QStringLiteral("start"), toQString(isoDateTime(session.start))},
            {QStringLiteral("finished"), finished},
            {QStringLiteral("source"), toQString(session.source)},
            {QStringLiteral("sets"), content.sets},
            {QStringLiteral("exercises"), static_cast<qint64>(content.exercises.size())}};
}

QString sessionsText(const std::vector<Session>& sessions, Contents& contents, const Format& format) {
    if (sessions.empty()) {
        return SessionsCommandWords::tr("No sessions.") + QLatin1Char('\n');
    }
    using Align = TextTable::Align;
    TextTable table({Align::Left, Align::Left, Align::Right, Align::Right, Align::Left});
    table.addRow({SessionsCommandWords::tr("date"), SessionsCommandWords::tr("start"),
                  SessionsCommandWords::tr("sets"), SessionsCommandWords::tr("exercises"),
                  SessionsCommandWords::tr("title")});
    for (const Session& session : sessions) {
        const SessionContent& content = contents[session.id];
        const QString open = session.finishedAt ? QString() : SessionsCommandWords::tr(" (not finished)");
        table.addRow({toQString(isoDate(dayOf(session.start))), format.time(session.start),
                      QString::number(content.sets), QString::number(content.exercises.size()),
                      toQString(session.title) + open});
    }
    return table.text();
}

int listSessions(const Arguments& arguments, CommandContext& context) {
    const DayRange range = rangeOf(arguments);
    CommandLog log(arguments.log(), context, LogUse::Read);
    const std::vector<Session> sessions = log.reader().sessions(range);
    Contents contents = contentsOf(log, range);
    if (!arguments.has(QStringLiteral("json"))) {
        context.out << sessionsText(sessions, contents, log.format());
        return 0;
    }
    QJsonArray list;
    for (const Session& session : sessions) {
        list += sessionJson(session, contents[session.id]);
    }
    printJson(context.out, {{QStringLiteral("sessions"), list}});
    return 0;
}

} // namespace

CliCommand sessionsCommand() {
    using Words = SessionsCommandWords;
    return {QStringLiteral("sessions"),
            QStringLiteral("[--from DATE] [--to DATE] [--json]"),
            Words::tr("List the sessions, oldest first."),
            {option(QStringLiteral("from"), QStringLiteral("DATE"), Words::tr("Only from this date on.")),
             option(QStringLiteral("to"), QStringLiteral("DATE"), Words::tr("Only up to this date.")),
             jsonOption()},
            0,
            0,
            listSessions};
}

} // namespace dorsal
