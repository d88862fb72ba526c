// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hevy_rows.h"
#include "tests/bench/window_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <vector>

namespace {

constexpr int runs = 9;
constexpr qint64 giveUpAfterMs = 20000;
constexpr double settleMs = 700;
constexpr unsigned long pollUs = 200;

/// One start of a program: how long until its window is seen, until its middle changes no more, and what the
/// program holds then.
struct Start {
    double seconds = 0;
    double settled = 0;
    double mebibytes = 0;
};

/// Proportional set size: shared pages count in part.
double pssOf(qint64 pid) {
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.simplified().split(' ').at(1).toDouble() / 1024;
        }
    }
    return 0;
}

std::optional<Start> measure(const dorsal::WindowWatch& watch, const QString& program,
                             const QStringList& arguments, const QProcessEnvironment& environment) {
    while (watch.seesPicture()) {
        QThread::usleep(pollUs);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForStarted();
    while (!watch.seesPicture()) {
        if (timer.elapsed() > giveUpAfterMs || process.state() == QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
            return std::nullopt;
        }
        QThread::usleep(pollUs);
    }
    Start start;
    start.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    start.settled = start.seconds;
    auto picture = watch.picture();
    while (static_cast<double>(timer.elapsed()) < start.seconds * 1e3 + settleMs) {
        QThread::usleep(pollUs);
        if (auto next = watch.picture(); next != picture) {
            picture = std::move(next);
            start.settled = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        }
    }
    start.mebibytes = pssOf(process.processId());
    process.terminate();
    process.waitForFinished();
    return start;
}

double median(std::vector<Start> starts, double Start::*value) {
    std::ranges::sort(starts, {}, value);
    return starts[starts.size() / 2].*value;
}

void print(const char* name, const std::vector<Start>& starts) {
    std::cout << name << ": first frame " << median(starts, &Start::seconds) * 1000 << " ms, its page "
              << median(starts, &Start::settled) * 1000 << " ms, holds " << median(starts, &Start::mebibytes)
              << " MiB\n";
}

/// A log of 100,008 sets over 20 years, imported by dorsal-cli beside this program.
QString importedLog(const QTemporaryDir& desk, const QString& folder) {
    const QString rows = desk.filePath(QStringLiteral("history.csv"));
    const QString log = desk.filePath(QStringLiteral("history.dorsal"));
    {
        std::ofstream out(rows.toStdString(), std::ios::binary);
        dorsal::writeHevyRows(out);
    }
    QProcess import;
    import.start(folder + QStringLiteral("/dorsal-cli"),
                 {QStringLiteral("--log"), log, QStringLiteral("import"), rows});
    import.waitForFinished(-1);
    return log;
}

/// Prints one comparison; false when a window did not appear.
bool compare(const char* name, const QString& log, const dorsal::WindowWatch& watch, const QString& folder,
             const QProcessEnvironment& environment) {
    std::vector<Start> ours;
    std::vector<Start> empty;
    for (int run = 0; run < runs; ++run) {
        const auto bare =
            measure(watch, folder + QStringLiteral("/dorsal_bench_empty_window"), {}, environment);
        const auto full =
            measure(watch, folder + QStringLiteral("/dorsal"), {QStringLiteral("--log"), log}, environment);
        if (!bare || !full) {
            return false;
        }
        empty.push_back(*bare);
        ours.push_back(*full);
    }
    print("empty QMainWindow", empty);
    print(name, ours);
    std::cout << "first frame: " << median(ours, &Start::seconds) / median(empty, &Start::seconds)
              << " times the empty window's (2 allowed); " << median(ours, &Start::mebibytes)
              << " MiB (80 allowed)\n";
    return true;
}

} // namespace

/// Starts Dorsal and an empty window in turns, under the display that is there, and prints the medians of the
/// time to the first painted frame and their ratio: on a new log and on 100,008 sets, or on the log named.
/// Usage: dorsal_bench_startup [LOG]
int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir desk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), desk.path());
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = QCoreApplication::applicationDirPath();
    try {
        const dorsal::WindowWatch watch;
        const bool seen = arguments.size() > 1
                              ? compare("Dorsal", arguments.at(1), watch, folder, environment)
                              : compare("Dorsal on a new log", desk.filePath(QStringLiteral("new.dorsal")),
                                        watch, folder, environment) &&
                                    compare("Dorsal on 100,008 sets", importedLog(desk, folder), watch,
                                            folder, environment);
        if (!seen) {
            std::cerr << "no window appeared\n";
            return 1;
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
