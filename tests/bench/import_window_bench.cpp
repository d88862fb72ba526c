// SPDX-License-Identifier: GPL-3.0-or-later
// Prints for how long the window stands still while a large history is read and written.
#include "app/demo/demo_log.h"
#include "app/dialogs/import_dialog.h"
#include "app/ports/break_notifier.h"
#include "app/ports/desk_presence.h"
#include "app/ports/preferences.h"
#include "app/ports/screen_wake.h"
#include "app/ports/silent_sounds.h"
#include "app/ports/system_clock.h"
#include "app/window/main_window.h"
#include "core/files/catalogue_file.h"
#include "core/files/file_path.h"
#include "core/storage/log_copy.h"
#include "core/storage/log_file.h"
#include "tests/bench/hevy_rows.h"
#include "tests/support/scripted_prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <utility>

namespace dorsal {
namespace {

constexpr int tickMs = 5;

class FileLogs final : public LogOpener {
public:
    [[nodiscard]] std::unique_ptr<LogStore> openFile(const std::filesystem::path& path) override {
        return openLogFile(path);
    }
    [[nodiscard]] std::unique_ptr<LogStore> openAgain(const std::filesystem::path& path) override {
        return openLogAgain(path);
    }
    void check(const std::filesystem::path& path) override { checkLogFile(path); }
    void copy(const std::filesystem::path& from, const std::filesystem::path& to,
              CopiedProfile profile) override {
        copyLogFile(from, to, profile);
    }
    [[nodiscard]] std::unique_ptr<LogStore> openDemo(Day) override { return openMemoryLog(); }
};

/// Processor time of this thread, which other programs do not lengthen.
double workedMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The longest time between two beats of a short timer, and the most work.
class Heartbeat {
public:
    Heartbeat() {
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.setInterval(tickMs);
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { beat(); });
        timer_.start();
        sinceBeat_.start();
    }
    void beat() {
        longest_ = std::max(longest_, static_cast<double>(sinceBeat_.nsecsElapsed()) / 1e6);
        sinceBeat_.restart();
        const double worked = workedMs();
        most_ = std::max(most_, worked - workedAtBeat_);
        workedAtBeat_ = worked;
    }
    /// Since the last call.
    void print(const char* what, qint64 took) {
        beat();
        std::printf("%-15s %5lld ms, longest standstill %5.1f ms, most work at a time %5.1f ms\n", what,
                    static_cast<long long>(took), std::exchange(longest_, 0.0), std::exchange(most_, 0.0));
    }

private:
    QTimer timer_;
    QElapsedTimer sinceBeat_;
    double longest_ = 0;
    double most_ = 0;
    double workedAtBeat_ = workedMs();
};

template <class Condition>
void waitUntil(Condition holds) {
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

QPushButton* importButton(const QWidget& window) {
    for (auto* button : window.findChildren<QPushButton*>()) {
        if (button->isEnabled() && button->isVisible() && button->text().startsWith("Import ")) {
            return button;
        }
    }
    return nullptr;
}

int measureImport() {
    const QTemporaryDir folder;
    const QString csv = folder.filePath("history.csv");
    {
        std::ofstream out(csv.toStdString(), std::ios::binary);
        writeHevyRows(out);
    }
    const Catalogue catalogue = builtInCatalogue();
    const SystemClock clock;
    FileLogs logs;
    ScriptedPrompts prompts;
    QSettings settings(folder.filePath("desk.ini"), QSettings::IniFormat);
    Preferences preferences(settings);
    SilentSounds sounds;
    ScreenWake screenWake;
    BreakNotifier breakNotifier;
    DeskPresence presence;
    const auto path = toPath(folder.filePath("log.dorsal"));
    MainWindow window(
        {logs, catalogue, clock, prompts, preferences, sounds, screenWake, breakNotifier, presence,
         [](ThemeChoice, WidgetStyle) {}},
        std::make_unique<OpenLog>(LogPlace{path}, logs.openFile(path), catalogue, prompts, clock));
    window.show();
    QCoreApplication::processEvents();

    Heartbeat heartbeat;
    QElapsedTimer took;
    took.start();
    window.importFiles({csv});
    waitUntil([&] { return importButton(window) != nullptr; });
    std::printf("rows %d\n", HevyRows::rows);
    heartbeat.print("read and shown", took.restart());
    importButton(window)->click();
    waitUntil([&] { return window.findChild<ImportDialog*>() == nullptr; });
    heartbeat.print("written", took.restart());
    waitUntil([beats = 0]() mutable { return ++beats > 20; });
    heartbeat.print("looked at", took.elapsed());
    return 0;
}

} // namespace
} // namespace dorsal

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    return dorsal::measureImport();
}
