// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/weekly_report.h"

#include "app/words/balance_words.h"
#include "app/words/enum_words.h"
#include "app/words/progress_words.h"
#include "app/words/sets_in_line.h"

#include <algorithm>
#include <utility>

namespace dorsal {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::WeeklyReport)
};

// So that the report stays within two pages.
constexpr std::size_t mostSessions = 8;
constexpr std::size_t mostRows = 6;
constexpr std::size_t mostRecords = 6;
constexpr std::size_t mostAdvice = 8;
constexpr int notesLines = 8;

QString dash() {
    return QStringLiteral("–");
}

QString leftOut(std::size_t all, std::size_t most) {
    return all > most ? ReportWords::tr("and %1 more").arg(all - most) : QString();
}

class ReportWriter {
public:
    ReportWriter(const WeekReport& report, const Catalogue& catalogue, const ExerciseDirectory& exercises,
                 const Format& format)
        : report_(report), summary_(report.summary), catalogue_(catalogue), exercises_(exercises),
          format_(format) {}

    [[nodiscard]] SheetSection balance() const {
        SheetSection part;
        part.heading = ReportWords::tr("Balance");
        const Tally& tally = summary_.weeks.back().tally;
        const WeekState state = summary_.open ? WeekState::Open : WeekState::Over;
        part.figures = {{format_.volume(tally.back), ReportWords::tr("back sets")},
                        {format_.volume(tally.chest), ReportWords::tr("chest sets")},
                        {format_.ratioToOne(tally), ReportWords::tr("back for chest")}};
        if (report_.sessions.empty()) {
            part.figures.clear();
            part.sentences += quietWeek();
        } else {
            part.sentences += ReportWords::tr("This week: %1.").arg(weekVerdict(tally, state));
        }
        if (!report_.marked.isEmpty()) {
            part.sentences += ReportWords::tr("Marked: %1.", "holiday, deload").arg(report_.marked);
        }
        if (summary_.rolling != Tally{}) {
            part.sentences +=
                ReportWords::tr("Last four complete weeks together: %1, %2.", "numbers, verdict")
                    .arg(tallyLine(summary_.rolling, format_), word(balanceStatus(summary_.rolling)));
        }
        part.chart = weeks();
        return part;
    }

    /// Of a log in which nothing stands yet.
    [[nodiscard]] static SheetSection beginning() {
        SheetSection part;
        part.heading = ReportWords::tr("Nothing is logged yet");
        part.sentences += ReportWords::tr(
            "After the first session this page tells the week: back and chest sets beside the "
            "coach’s 2:1, the sessions, the rows, the pull-up ladder, the records, and what to "
            "do next.");
        return part;
    }

    [[nodiscard]] SheetSection sessions() const {
        SheetSection part;
        part.heading = ReportWords::tr("Sessions");
        SheetTable table;
        table.columns = {{ReportWords::tr("Day"), Qt::AlignLeft, 2.6},
                         {ReportWords::tr("Session"), Qt::AlignLeft, 4},
                         {ReportWords::tr("Sets"), Qt::AlignRight, 1},
                         {ReportWords::tr("Back : chest"), Qt::AlignRight, 2},
                         {ReportWords::tr("Time"), Qt::AlignRight, 2.2},
                         {QString(), Qt::AlignLeft, 0.3},
                         {ReportWords::tr("To know"), Qt::AlignLeft, 4.4}};
        for (const ReportedSession& session : report_.sessions) {
            if (table.rows.size() < mostSessions) {
                table.rows.push_back(sessionRow(session));
            }
        }
        table.more = leftOut(report_.sessions.size(), mostSessions);
        part.table = std::move(table);
        return part;
    }

    [[nodiscard]] SheetSection rows() const {
        SheetSection part;
        part.heading = ReportWords::tr("Rows");
        const QString sets = format_.number(summary_.rowSets, 1);
        part.sentences +=
            ReportWords::tr("Sets of rows: %1. Over the four weeks before: %2 a week.", "numbers")
                .arg(sets, format_.number(summary_.rowSetsBefore, 1));
        if (summary_.rows.empty()) {
            part.sentences += ReportWords::tr("The coach’s advice: choose one version and do it often.");
            return part;
        }
        SheetTable table;
        table.columns = {{ReportWords::tr("Version"), Qt::AlignLeft, 4},
                         {ReportWords::tr("Done"), Qt::AlignLeft, 6},
                         {ReportWords::tr("Estimated 1RM"), Qt::AlignRight, 2.4},
                         {ReportWords::tr("Best before"), Qt::AlignRight, 2.2}};
        for (const RowOfWeek& row : summary_.rows) {
            if (table.rows.size() < mostRows) {
                table.rows.push_back(
                    {name(row.exercise), workOf(row), estimate(row.oneRepMax), estimate(row.bestBefore)});
            }
        }
        table.more = leftOut(summary_.rows.size(), mostRows);
        part.table = std::move(table);
        return part;
    }

    [[nodiscard]] SheetSection ladder() const {
        SheetSection part;
        part.heading = ReportWords::tr("Pull-up ladder");
        const LadderProgress& progress = summary_.ladder;
        if (!report_.gate.isOpen()) {
            part.sentences += gateReason(report_.gate);
            const QString offer = gateOffer(report_.gate, catalogue_);
            if (!offer.isEmpty()) {
                part.sentences += ReportWords::tr("Offered instead: %1.").arg(offer);
            }
            return part;
        }
        if (progress.stage == 0) {
            part.sentences += ReportWords::tr("No session on the ladder yet.");
            return part;
        }
        const QString stage = ReportWords::tr("Stage %1 of 8, %2", "number, name")
                                  .arg(progress.stage)
                                  .arg(stageName(progress.stage).toLower());
        part.sentences += progress.score
                              ? ReportWords::tr("%1. Score %2.", "stage, number")
                                    .arg(stage, valueText(*progress.score, SeriesUnit::Score, format_, {}))
                              : ReportWords::tr("%1.", "stage").arg(stage);
        QString next = ReportWords::tr("Next: %1.").arg(milestoneText(progress.next, format_, report_.bands));
        const QString note = milestoneNote(progress.next);
        if (!note.isEmpty()) {
            next += QLatin1Char(' ') + note;
        }
        part.sentences += next;
        return part;
    }

    [[nodiscard]] SheetSection records() const {
        SheetSection part;
        part.heading = ReportWords::tr("Records");
        const auto grouped = recordLines();
        if (grouped.empty()) {
            part.sentences += ReportWords::tr("None this week.");
            return part;
        }
        SheetTable table;
        table.columns = {{ReportWords::tr("Exercise"), Qt::AlignLeft, 4},
                         {ReportWords::tr("New, and what it beat"), Qt::AlignLeft, 10}};
        for (const auto& [exercise, lines] : grouped) {
            if (table.rows.size() < mostRecords) {
                table.rows.push_back({exercise, lines.join(QStringLiteral("; "))});
            }
        }
        table.more = leftOut(grouped.size(), mostRecords);
        part.table = std::move(table);
        return part;
    }

    [[nodiscard]] SheetSection next() const {
        SheetSection part;
        part.heading = ReportWords::tr("Next week");
        const std::vector<ReportedAdvice>& advice = *report_.advice;
        if (advice.empty()) {
            part.sentences += ReportWords::tr("Nothing to change: go on as planned.");
            return part;
        }
        SheetTable table;
        table.columns = {{ReportWords::tr("Exercise"), Qt::AlignLeft, 4},
                         {ReportWords::tr("Advice"), Qt::AlignLeft, 4.5},
                         {ReportWords::tr("Why"), Qt::AlignLeft, 6.5}};
        table.mostLines = 3;
        for (const ReportedAdvice& each : advice) {
            if (table.rows.size() < mostAdvice) {
                const QString reason = adviceReason(each.advice, format_);
                table.rows.push_back(
                    {QString::fromStdString(each.exercise), adviceText(each.advice, format_, report_.bands),
                     each.coachsRange ? ReportWords::tr("%1 (coach’s range)").arg(reason) : reason});
            }
        }
        table.more = leftOut(advice.size(), mostAdvice);
        part.table = std::move(table);
        return part;
    }

private:
    [[nodiscard]] QString name(Id<LoggedExercise> exercise) const {
        return QString::fromStdString(exercise.isStored() ? exercises_.name(exercise)
                                                          : catalogue_.pullUpLadder().name);
    }

    [[nodiscard]] QString estimate(const std::optional<double>& kilograms) const {
        return kilograms ? valueText(*kilograms, SeriesUnit::Kilograms, format_, {}) : dash();
    }

    /// "No session in this week. The last one before: Fri 20 November 2026, Pull."
    [[nodiscard]] QString quietWeek() const {
        QString none = summary_.open ? ReportWords::tr("No session in this week so far.")
                                     : ReportWords::tr("No session in this week.");
        if (!report_.before) {
            return none;
        }
        const QString title = QString::fromStdString(report_.before->title);
        const QString day = format_.longDate(dayOf(report_.before->start));
        return title.isEmpty()
                   ? ReportWords::tr("%1 The last one before: %2.", "sentence, day").arg(none, day)
                   : ReportWords::tr("%1 The last one before: %2, %3.", "sentence, day, title")
                         .arg(none, day, title);
    }

    [[nodiscard]] SheetChart weeks() const {
        SheetChart chart;
        chart.noteName = ReportWords::tr("below the dates: back for 1 chest");
        chart.backName = ReportWords::tr("back sets");
        chart.chestName = ReportWords::tr("chest sets");
        chart.markName = coachsTarget();
        for (const WeekBalance& week : summary_.weeks) {
            SheetBars bars{week.tally.back.value(),         week.tally.chest.value(),
                           format_.volume(week.tally.back), format_.volume(week.tally.chest),
                           format_.dayMonth(week.week),     {}};
            const bool empty = week.tally == Tally{};
            if (empty) {
                bars.backText.clear();
                bars.chestText.clear();
            }
            if (week.partial) {
                bars.note = ReportWords::tr("so far");
            } else if (balanceRatio(week.tally)) {
                bars.note = format_.ratio(week.tally);
            } else {
                bars.note = empty ? ReportWords::tr("no sets") : ReportWords::tr("back only");
            }
            chart.weeks.push_back(std::move(bars));
        }
        return chart;
    }

    [[nodiscard]] QStringList sessionRow(const ReportedSession& session) const {
        QStringList notes;
        if (session.totals.pain) {
            notes += ReportWords::tr("pain marked");
        }
        if (!session.session.finishedAt) {
            notes += ReportWords::tr("still open");
        }
        for (const ReportedSession::Skip& skip : session.skipped) {
            notes += ReportWords::tr("skipped: %1 (%2)", "exercise, reason")
                         .arg(QString::fromStdString(skip.exercise), word(skip.reason));
        }
        // Other apps write sessions without an end.
        const auto time = session.totals.duration.value_or(std::chrono::seconds::zero());
        const QString title = QString::fromStdString(session.session.title);
        return {format_.shortDate(dayOf(session.session.start)),
                title.isEmpty() ? ReportWords::tr("Session") : title,
                format_.volume(session.totals.workingSets),
                format_.tally(session.totals.tally),
                time > std::chrono::seconds::zero() ? format_.minutes(time) : dash(),
                QString(),
                notes.join(QStringLiteral("; "))};
    }

    /// "Mon 16 Nov 42.5 kg: 10, 10, 9; Fri 20 Nov ..."
    [[nodiscard]] QString workOf(const RowOfWeek& row) const {
        QStringList sessions;
        for (auto first = row.sets.begin(); first != row.sets.end();) {
            const auto end = std::find_if(first, row.sets.end(), [first](const SetFact& fact) {
                return fact.session != first->session;
            });
            const QString work =
                workOfSets({first, end}, exercises_.find(row.exercise), report_.bands, format_);
            sessions += QStringLiteral("%1 %2").arg(format_.shortDate(dayOf(first->start)), work);
            first = end;
        }
        return sessions.join(QStringLiteral("; "));
    }

    /// "heaviest load 45 kg", "12 reps at 20 kg"
    [[nodiscard]] QString newRecord(const Record& record) const {
        const QString value = recordText(record, format_, report_.bands);
        return record.kind == RecordKind::RepsAtLoad
                   ? value
                   : ReportWords::tr("%1 %2", "kind of record, value").arg(recordName(record), value);
    }

    /// The records of one exercise stand together.
    [[nodiscard]] std::vector<std::pair<QString, QStringList>> recordLines() const {
        std::vector<std::pair<QString, QStringList>> grouped;
        for (const Record& record : summary_.records) {
            const QString exercise = name(record.exercise);
            auto found = std::ranges::find(grouped, exercise, &std::pair<QString, QStringList>::first);
            if (found == grouped.end()) {
                found = grouped.insert(found, {exercise, {}});
            }
            found->second += ReportWords::tr("%1 (%2)", "what is new, the value before")
                                 .arg(newRecord(record),
                                      valueText(record.before, unitOf(record.kind), format_, report_.bands));
        }
        return grouped;
    }

    const WeekReport& report_;
    const WeekSummary& summary_;
    const Catalogue& catalogue_;
    const ExerciseDirectory& exercises_;
    const Format& format_;
};

} // namespace

Sheet weeklyReport(const WeekReport& report, const Catalogue& catalogue, const ExerciseDirectory& exercises,
                   Day today, const Format& format, Qt::LayoutDirection direction) {
    const ReportWriter writer(report, catalogue, exercises, format);
    Sheet sheet;
    sheet.direction = direction;
    sheet.title = ReportWords::tr("Weekly report");
    // On paper always with its year.
    const QString week = format.weekRange(report.summary.week, Day());
    sheet.subtitle = report.summary.open ? ReportWords::tr("%1, so far").arg(week) : week;
    sheet.aside = ReportWords::tr("Name ____________________");
    const bool quiet = report.sessions.empty();
    if (quiet && !report.before) {
        sheet.parts.push_back(ReportWriter::beginning());
    } else {
        sheet.parts.push_back(writer.balance());
        if (!quiet) {
            sheet.parts.push_back(writer.sessions());
        }
        sheet.parts.push_back(writer.rows());
        sheet.parts.push_back(writer.ladder());
        if (!quiet) {
            sheet.parts.push_back(writer.records());
        }
    }
    if (report.advice && !(quiet && report.advice->empty())) {
        sheet.parts.push_back(writer.next());
    }
    SheetSection notes;
    notes.heading = ReportWords::tr("Notes");
    notes.ruledLines = notesLines;
    sheet.parts.push_back(std::move(notes));
    sheet.foot = ReportWords::tr("Dorsal, %1. %2", "date, where the guideline is from")
                     .arg(format.date(today), guidelineNote());
    return sheet;
}

} // namespace dorsal
