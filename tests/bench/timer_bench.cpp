// SPDX-License-Identifier: GPL-3.0-or-later
// Runs intervals in the real Timer page on the real clock, and prints how late cues and the end came and how
// much of a core it took: dorsal_bench_timer [SECONDS] [idle|busy]
#include "app/models/log_catalogue.h"
#include "app/pages/timer_page.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "app/ports/preferences.h"
#include "app/ports/screen_wake.h"
#include "app/ports/silent_sounds.h"
#include "app/ports/system_clock.h"
#include "core/files/catalogue_file.h"
#include "tests/support/memory_log.h"
#include "tests/support/recording_navigation.h"
#include "tests/support/scripted_prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>

namespace dorsal {
namespace {

constexpr int defaultSeconds = 300;
constexpr int workSeconds = 20;
constexpr int restSeconds = 10;

/// As many endless loops as the machine has cores, in programs of their own.
class Load {
public:
    explicit Load(int programs) {
        for (int i = 0; i < programs; ++i) {
            auto program = std::make_unique<QProcess>();
            program->start(QStringLiteral("sh"),
                           {QStringLiteral("-c"), QStringLiteral("while :; do :; done")});
            programs_.push_back(std::move(program));
        }
    }
    ~Load() {
        for (const auto& program : programs_) {
            program->kill();
            program->waitForFinished();
        }
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

private:
    std::vector<std::unique_ptr<QProcess>> programs_;
};

class Desk {
public:
    Desk() {
        page.resize(1280, 800);
        page.show();
    }
    [[nodiscard]] GuidedTimer& timer() { return *page.findChild<GuidedTimer*>(); }

    MemoryLog log;
    LogCatalogue catalogue{builtInCatalogue(), log.logbook()};
    LogSignals changes{log.logbook()};
    SystemClock clock;
    ScriptedPrompts prompts;
    RecordingNavigation navigation;
    OperationRunner runner{prompts, clock};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    SilentSounds sounds;
    ScreenWake wake;
    TimerPage page{{log.logbook(), changes, catalogue, clock, navigation, runner, prompts, preferences,
                    sounds, wake, QString()}};
};

void print(const char* what, std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto at = [&values](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    std::printf("%-24s median %5.1f ms   p95 %5.1f ms   p99 %5.1f ms   latest %5.1f ms   (%zu)\n", what,
                at(0.5), at(0.95), at(0.99), values.back(), values.size());
}

int run(int seconds, bool busy) {
    std::unique_ptr<Load> load;
    if (busy) {
        load = std::make_unique<Load>(QThread::idealThreadCount());
    }
    Desk desk;
    IntervalPlan intervals;
    intervals.prepare = std::chrono::seconds(0);
    intervals.work = std::chrono::seconds(workSeconds);
    intervals.rest = std::chrono::seconds(restSeconds);
    intervals.rounds = std::max(1, (seconds + restSeconds) / (workSeconds + restSeconds));
    const HoldPlan plan = holdPlanOf(intervals);
    std::vector<double> late;
    QObject::connect(&desk.timer(), &GuidedTimer::heard, [&](const HeardCue& cue) {
        late.push_back(static_cast<double>((desk.clock.steady() - cue.at).count()));
    });
    QObject::connect(&desk.timer(), &GuidedTimer::ended, qApp, &QCoreApplication::quit);
    QElapsedTimer wall;
    wall.start();
    const std::clock_t before = std::clock();
    const SteadyTime begun = desk.clock.steady();
    desk.page.startPlan(plan);
    QApplication::exec();
    const double end = static_cast<double>((desk.clock.steady() - begun - lengthOf(plan)).count());
    const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    std::printf("%s, %d rounds of %d s work and %d s rest\n", busy ? "every core busy" : "idle machine",
                intervals.rounds, workSeconds, restSeconds);
    print("cues late", late);
    std::printf("%-24s %.1f ms\n", "end late", end);
    std::printf("%-24s %.2f %% of one core\n", "processor",
                used * 100000 / static_cast<double>(wall.elapsed()));
    return 0;
}

} // namespace
} // namespace dorsal

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int seconds = words.size() > 1 ? words[1].toInt() : dorsal::defaultSeconds;
    const bool busy = words.size() <= 2 || words[2] != QStringLiteral("idle");
    return dorsal::run(seconds, busy);
}
