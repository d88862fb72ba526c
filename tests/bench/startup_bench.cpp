// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <iostream>
#include <optional>
#include <vector>

namespace {

constexpr int runs = 9;
constexpr qint64 giveUpAfterMs = 20000;
constexpr unsigned long settleMs = 700;

/// One start of a program: how long until its window is seen, and what it holds then.
struct Start {
    double seconds = 0;
    double mebibytes = 0;
};

/// Asks the X server, so that the programs measured need know nothing of it.
bool hasWindow(qint64 pid) {
    QProcess search;
    search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                             QStringLiteral("--pid"), QString::number(pid)});
    search.waitForFinished();
    return !search.readAllStandardOutput().trimmed().isEmpty();
}

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

std::optional<Start> measure(const QString& program, const QStringList& arguments,
                             const QProcessEnvironment& environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForStarted();
    while (!hasWindow(process.processId())) {
        if (timer.elapsed() > giveUpAfterMs || process.state() == QProcess::NotRunning) {
            return std::nullopt;
        }
    }
    Start start;
    start.seconds = static_cast<double>(timer.elapsed()) / 1000;
    QThread::msleep(settleMs);
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
    std::cout << name << ": first frame " << median(starts, &Start::seconds) * 1000 << " ms, holds "
              << median(starts, &Start::mebibytes) << " MiB\n";
}

} // namespace

/// Starts Dorsal on a log and an empty window in turns, under the display that is there, and prints the
/// medians and their ratio. Usage: dorsal_bench_startup [LOG]
int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir desk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), desk.path());
    const QStringList arguments = QCoreApplication::arguments();
    const QString log =
        arguments.size() > 1 ? arguments.at(1) : desk.filePath(QStringLiteral("empty.dorsal"));
    const QString folder = QCoreApplication::applicationDirPath();
    std::vector<Start> ours;
    std::vector<Start> empty;
    for (int run = 0; run < runs; ++run) {
        const auto bare = measure(folder + QStringLiteral("/dorsal_bench_empty_window"), {}, environment);
        const auto full =
            measure(folder + QStringLiteral("/dorsal"), {QStringLiteral("--log"), log}, environment);
        if (!bare || !full) {
            std::cerr << "no window appeared: is there a display, and xdotool?\n";
            return 1;
        }
        empty.push_back(*bare);
        ours.push_back(*full);
    }
    print("empty QMainWindow", empty);
    print("Dorsal", ours);
    std::cout << "first frame: " << median(ours, &Start::seconds) / median(empty, &Start::seconds)
              << " times the empty window's (2 allowed); " << median(ours, &Start::mebibytes)
              << " MiB (80 allowed)\n";
    return 0;
}
