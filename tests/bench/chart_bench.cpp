// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long every chart needs to open over a log of twenty years, and to follow the pointer, beside
// what the sqlite3 shell needs to read and write out the rows that it shows; and the memory of the program
// then.
#include "app/charts/balance_chart.h"
#include "app/charts/chart_zoom.h"
#include "app/charts/line_chart.h"
#include "app/charts/range_strip.h"
#include "app/models/log_catalogue.h"
#include "app/pages/progress_page.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "app/theme/theme.h"
#include "core/files/catalogue_file.h"
#include "core/storage/log_file.h"
#include "tests/support/log_rows.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recording_navigation.h"
#include "tests/support/scripted_prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <string>

namespace dorsal {

namespace {

constexpr int sessionCount = 4167;
constexpr int itemsOfSession = 6;
constexpr int setsOfItem = 4;
constexpr double nanosecondsInMillisecond = 1e6;

/// 4167 sessions of 24 sets: 100,008, four a week over twenty years, up to today.
void fillTwentyYears(Logbook& logbook, Day today) {
    const std::array<std::string, 8> keys{
        "bent-over-row", "bench-press", "face-pull", "pull-up",
        "push-up",       "one-arm-row", "deadlift",  "bent-over-row-dumbbell"};
    logbook.transact(Operation::ImportHistory, [&](Recorder& recorder) {
        std::vector<Id<LoggedExercise>> exercises;
        exercises.reserve(keys.size());
        for (const std::string& key : keys) {
            exercises.push_back(exerciseRow(recorder, ExerciseKey{key}, key));
        }
        std::vector<Session> sessions;
        for (int i = 0; i < sessionCount; ++i) {
            const int daysAgo = (sessionCount - 1 - i) * 7 / 4;
            sessions.push_back(aSession(at(18, 0, today - std::chrono::days(daysAgo)), i + 1));
            sessions.back().finishedAt = sessions.back().start + std::chrono::hours(1);
        }
        recorder.insertAll(sessions);
        std::vector<SessionItem> items;
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            for (int item = 0; item < itemsOfSession; ++item) {
                const std::size_t exercise = (i * 5 + static_cast<std::size_t>(item) * 3) % exercises.size();
                items.push_back(anItem(sessions[i].id, exercises[exercise], item));
            }
        }
        recorder.insertAll(items);
        std::vector<LoggedSet> sets;
        for (const SessionItem& item : items) {
            for (int set = 0; set < setsOfItem; ++set) {
                sets.push_back(aSet(item.id, set));
            }
        }
        recorder.insertAll(sets);
        std::printf("%zu sets in %zu sessions\n", sets.size(), sessions.size());
    });
}

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsInMillisecond;
}

/// What a kind cannot do without reading.
std::string plainRows(ProgressKind kind) {
    std::string which;
    switch (kind) {
    case ProgressKind::Balance:
    case ProgressKind::Muscles:
    case ProgressKind::Records:
    case ProgressKind::Calendar:
        break;
    case ProgressKind::Rows:
    case ProgressKind::Ladder:
    case ProgressKind::Exercise:
        which = " WHERE i.exercise = (SELECT min(id) FROM exercise)";
        break;
    case ProgressKind::Weight:
        return "SELECT day, weight_mg FROM weigh_in ORDER BY day";
    }
    return "SELECT i.slot, l.kind, l.side, l.pain, s.id, s.start, i.id, i.exercise, l.id, l.reps, l.held_s,"
           " l.target_s, l.load_mg, l.help_mg, l.rir_halves, l.band, l.distance_mm, l.per_rep_s FROM session "
           "s"
           " CROSS JOIN session_item i ON i.session = s.id CROSS JOIN logged_set l ON l.item = i.id" +
           which + " ORDER BY s.start, s.id, i.position, i.id, l.position, l.id";
}

/// How long the sqlite3 shell takes to read the rows and throw them away: the median; below 0 without it.
double plainReading(const QString& path, ProgressKind kind) {
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        QProcess shell;
        shell.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        shell.start(QStringLiteral("sqlite3"), {path, QString::fromStdString(plainRows(kind))});
        if (!shell.waitForFinished() || shell.exitCode() != 0) {
            return -1;
        }
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// What of the memory is this program's own, shared parts by their share.
void printMemory() {
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    constexpr double kibInMib = 1024;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            const double kib = line.mid(4).trimmed().split(' ').front().toDouble();
            std::printf("memory (PSS) with every kind opened: %.1f MiB (goal 120)\n", kib / kibInMib);
        }
    }
}

void clickSegment(const QWidget& page, const QString& text) {
    for (auto* button : page.findChildren<QToolButton*>()) {
        if (button->text() == text) {
            button->click();
        }
    }
}

enum class ReadAhead {
    Interrupted, ///< "All" is clicked in the very moment the page stands there
    Awaited,
};

/// The page makes itself and paints, once over the range it begins with and once over everything.
void measureOpening(ProgressPage& page, QImage& screen, ReadAhead waiting) {
    QElapsedTimer timer;
    timer.start();
    page.show();
    page.render(&screen);
    std::printf("page opened and painted, 26 weeks: %.1f ms\n", milliseconds(timer));
    if (waiting == ReadAhead::Awaited) {
        QElapsedTimer portion;
        double longest = 0;
        for (int year = 0; year < 25; ++year) {
            portion.start();
            QApplication::processEvents();
            longest = std::max(longest, milliseconds(portion));
        }
        std::printf("read ahead while idle: longest stop %.1f ms\n", longest);
    }
    timer.restart();
    clickSegment(page, QStringLiteral("All"));
    page.render(&screen);
    std::printf("all 20 years read and painted:     %.1f ms (goal 100)\n", milliseconds(timer));
    timer.restart();
    clickSegment(page, QStringLiteral("Reps"));
    page.render(&screen);
    std::printf("another unit:                      %.1f ms\n", milliseconds(timer));
    clickSegment(page, QStringLiteral("Sets"));
}

/// Only what the pointer changes: as the screen would, the column left and the column entered.
void measureHover(BalanceChart& chart, QImage& screen) {
    std::vector<double> times;
    const std::size_t count = chart.geometryOfChart().count();
    for (std::size_t step = 0; step < 500; ++step) {
        const auto before = chart.pointed();
        QElapsedTimer timer;
        timer.start();
        chart.setPointed(step * 7 % count);
        QRegion region(chart.geometryOfChart().column(*chart.pointed()).toAlignedRect());
        if (before) {
            region += chart.geometryOfChart().column(*before).toAlignedRect();
        }
        chart.render(&screen, QPoint(), region);
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    std::printf("pointer moved: median %.2f ms, 99th percentile %.2f ms (a frame is 16.7)\n",
                times[times.size() / 2], times[times.size() * 99 / 100]);
}

/// Nineteen years dragged a month at a time, as the strip below a chart asks for them: the slowest frame.
double slowestPan(ProgressPage& page, QImage& screen, Day today) {
    auto* strip = page.findChild<RangeStrip*>();
    double slowest = 0;
    for (int month = 0; month < 10; ++month) {
        const Day to = today - std::chrono::days(30 * month);
        QElapsedTimer timer;
        timer.start();
        emit strip->daysWanted({to - std::chrono::days(19 * 365), to});
        page.render(&screen);
        slowest = std::max(slowest, milliseconds(timer));
    }
    return slowest;
}

/// Every kind by itself, in a page that has read nothing yet, over all twenty years.
template <class MakePage>
void measureKinds(const QString& path, Day today, const MakePage& makePage) {
    for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
        const auto page = makePage();
        QImage screen(page->size(), QImage::Format_RGB32);
        page->show();
        page->render(&screen);
        const std::string name(code(kind));
        QElapsedTimer timer;
        timer.start();
        page->showKind(kind);
        page->render(&screen);
        const double opened = milliseconds(timer);
        timer.restart();
        clickSegment(*page, QStringLiteral("All"));
        page->render(&screen);
        const double everything = milliseconds(timer);
        std::printf(
            "%-9s first frame %6.1f ms, all 20 years %6.1f ms (goal 100), slowest pan %5.1f ms (goal 16);"
            " plain SQLite %6.1f ms\n",
            name.c_str(), opened, everything, slowestPan(*page, screen, today), plainReading(path, kind));
    }
}

/// One page that shows every kind over everything, one after the other, as the window's own does.
void openEveryKind(ProgressPage& page, QImage& screen) {
    page.show();
    for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
        page.showKind(kind);
        clickSegment(page, QStringLiteral("All"));
        page.render(&screen);
    }
}

/// The line of an exercise of twenty years: the pointer from session to session, then a turn of the wheel.
void measureLine(ProgressPage& page) {
    page.showKind(ProgressKind::Exercise);
    clickSegment(page, QStringLiteral("All"));
    LineChart* chart = nullptr;
    for (auto* each : page.findChildren<LineChart*>()) {
        chart = each->isVisibleTo(&page) ? each : chart;
    }
    if (chart == nullptr) {
        std::printf("no line is shown\n");
        return;
    }
    QImage screen(chart->size(), QImage::Format_RGB32);
    chart->render(&screen);
    std::vector<double> times;
    const auto& drawn = chart->geometryOfChart().drawn();
    for (std::size_t step = 0; step < 500; ++step) {
        QElapsedTimer timer;
        timer.start();
        chart->setPointed(drawn[step * 7 % drawn.size()]);
        chart->render(&screen);
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    std::printf("line of %zu sessions, pointer moved: median %.2f ms, 99th percentile %.2f ms\n",
                drawn.size(), times[times.size() / 2], times[times.size() * 99 / 100]);
    times.clear();
    for (int turn = 0; turn < 20; ++turn) {
        const ShownDays days = chart->data().days;
        QElapsedTimer timer;
        timer.start();
        emit chart->daysWanted(zoomedDays(days, days.to, turn % 2 == 0 ? 0.8 : 1.25));
        page.grab();
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    std::printf("wheel turned, whole page: median %.1f ms, longest %.1f ms\n", times[times.size() / 2],
                times.back());
}

int runChartBench() {
    const QTemporaryDir folder;
    const ManualClock clock;
    const QString path = folder.filePath(QStringLiteral("bench.dorsal"));
    const auto store = openLogFile(path.toStdString());
    Logbook logbook(*store, [&clock] { return clock.utc(); });
    fillTwentyYears(logbook, dayOf(clock.local()));
    const LogCatalogue catalogue(builtInCatalogue(), logbook);
    LogSignals logSignals(logbook);
    ScriptedPrompts prompts;
    RecordingNavigation navigation;
    OperationRunner runner(prompts, clock);
    for (const ReadAhead waiting : {ReadAhead::Interrupted, ReadAhead::Awaited}) {
        std::printf(waiting == ReadAhead::Awaited ? "-- after a moment:\n" : "-- at once:\n");
        ProgressPage page(logbook, logSignals, catalogue, clock, navigation, runner, prompts);
        page.resize(1104, 772);
        QImage screen(page.size(), QImage::Format_RGB32);
        measureOpening(page, screen, waiting);
        measureHover(*page.findChild<BalanceChart*>(), screen);
    }
    const auto makePage = [&] {
        auto page = std::make_unique<ProgressPage>(logbook, logSignals, catalogue, clock, navigation, runner,
                                                   prompts);
        page->resize(1104, 772);
        return page;
    };
    std::printf("-- every kind:\n");
    measureKinds(path, dayOf(clock.local()), makePage);
    measureLine(*makePage());
    const auto page = makePage();
    QImage screen(page->size(), QImage::Format_RGB32);
    openEveryKind(*page, screen);
    printMemory();
    return 0;
}

} // namespace

} // namespace dorsal

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    dorsal::applyTheme(application, dorsal::ThemeChoice::Light);
    return dorsal::runChartBench();
}
