// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/balance_command.h"

#include "app/cli/balance_report.h"
#include "app/cli/command_log.h"
#include "app/cli/json_output.h"
#include "app/cli/usage_error.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

namespace dorsal {

namespace {

struct BalanceCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BalanceCommandWords)
};

constexpr int mostWeeks = 5200; // a century
constexpr std::chrono::weeks oneWeek{1};

BalanceOptions optionsOf(const Arguments& arguments, WeekStart weekStart) {
    BalanceOptions options;
    options.mode = arguments.choice<BalanceMode>(QStringLiteral("mode")).value_or(options.mode);
    options.unit = arguments.choice<BalanceUnit>(QStringLiteral("unit")).value_or(options.unit);
    options.weekStart = arguments.choice<WeekStart>(QStringLiteral("week-start")).value_or(weekStart);
    return options;
}

/// First days of the first and the last week.
struct WeekSpan {
    Day first{};
    Day last{};
};

/// What the person asked for; `firstLogged` is the week of the first session.
WeekSpan spanOf(const Arguments& arguments, WeekStart start, Day firstLogged, Day thisWeek) {
    const auto weeks = arguments.count(QStringLiteral("weeks"), 1, mostWeeks);
    const auto from = arguments.date(QStringLiteral("from"));
    const auto to = arguments.date(QStringLiteral("to"));
    if (weeks) {
        if (from || to) {
            throw UsageError(BalanceCommandWords::tr("Use either --weeks or --from and --to."));
        }
        return {thisWeek - oneWeek * (*weeks - 1), thisWeek};
    }
    if (from && to && *from > *to) {
        throw UsageError(BalanceCommandWords::tr("--from is later than --to."));
    }
    const Day last = to ? firstDayOfWeek(*to, start) : thisWeek;
    const Day first = from ? firstDayOfWeek(*from, start) : std::min(firstLogged, last);
    return {first, std::max(first, last)};
}

BalanceReport reportOf(CommandLog& log, const Arguments& arguments, Day today) {
    BalanceReport report;
    report.options = optionsOf(arguments, log.settings().weekStart);
    const WeekStart start = report.options.weekStart;
    const Day thisWeek = firstDayOfWeek(today, start);
    const std::optional<DayRange> logged = log.reader().days();
    const Day firstLogged = logged && logged->from ? firstDayOfWeek(*logged->from, start) : thisWeek;
    const WeekSpan span = spanOf(arguments, start, firstLogged, thisWeek);

    // The complete weeks before the range's end may lie before its beginning.
    const Day rollingFrom = std::min(span.last, thisWeek) - oneWeek * BalanceReport::rollingWeeks;
    const Day first = std::min(span.first, rollingFrom);
    const std::vector<SetFact> facts =
        log.reader().setFacts({first, span.last + oneWeek - std::chrono::days(1)});
    report.weeks = weeklyBalance(facts, log.directory(), report.options, first, span.last, today);
    report.rolling = rollingBalance(report.weeks, BalanceReport::rollingWeeks);
    std::erase_if(report.weeks, [&](const WeekBalance& week) { return week.week < span.first; });
    for (WeekBalance& week : report.weeks) {
        week.partial = week.week == thisWeek;
    }
    return report;
}

int printBalance(const Arguments& arguments, CommandContext& context) {
    CommandLog log(arguments.log(), context, LogUse::Read);
    const BalanceReport report = reportOf(log, arguments, dayOf(context.now));
    if (arguments.has(QStringLiteral("json"))) {
        printJson(context.out, toJson(report));
    } else {
        context.out << toText(report, log.format());
    }
    return 0;
}

} // namespace

CliCommand balanceCommand() {
    using Words = BalanceCommandWords;
    return {QStringLiteral("balance"),
            QStringLiteral("[--from DATE] [--to DATE] [--weeks N] [--mode primary|fractional] "
                           "[--unit sets|exercises|reps] [--week-start monday|sunday|saturday] [--json]"),
            Words::tr("Show back against chest, week by week."),
            {option(QStringLiteral("from"), QStringLiteral("DATE"),
                    Words::tr("Begin with the week of this date; else with the first logged one.")),
             option(QStringLiteral("to"), QStringLiteral("DATE"),
                    Words::tr("End with the week of this date; else with this week.")),
             option(QStringLiteral("weeks"), QStringLiteral("N"),
                    Words::tr("Only the last N weeks, this one included.")),
             option(QStringLiteral("mode"), QStringLiteral("primary|fractional"),
                    Words::tr("Count whole sets, or share them by muscle.")),
             option(QStringLiteral("unit"), QStringLiteral("sets|exercises|reps"),
                    Words::tr("What is counted; the coach speaks of exercises.")),
             option(QStringLiteral("week-start"), QStringLiteral("monday|sunday|saturday"),
                    Words::tr("The first day of a week; else as the log has it.")),
             jsonOption()},
            0,
            0,
            printBalance};
}

} // namespace dorsal
