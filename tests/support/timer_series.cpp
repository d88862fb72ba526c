// SPDX-License-Identifier: GPL-3.0-or-later
// The guided timer of the coach's sample session in the program's window, phase by phase, with a clock driven
// by hand: dorsal_timer_series FOLDER [light|dark] [WIDTHxHEIGHT]
#include "app/demo/demo_log.h"
#include "app/pages/timer_page.h"
#include "app/ports/break_notifier.h"
#include "app/ports/desk_presence.h"
#include "app/ports/preferences.h"
#include "app/ports/screen_wake.h"
#include "app/ports/silent_sounds.h"
#include "app/theme/theme.h"
#include "app/widgets/timer_face.h"
#include "app/window/main_window.h"
#include "core/files/catalogue_file.h"
#include "core/storage/log_file.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_prompts.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace dorsal {
namespace {

class NoOtherLogs final : public LogOpener {
public:
    [[nodiscard]] std::unique_ptr<LogStore> openFile(const std::filesystem::path&) override {
        return openMemoryLog();
    }
    [[nodiscard]] std::unique_ptr<LogStore> openAgain(const std::filesystem::path&) override {
        return openMemoryLog();
    }
    void check(const std::filesystem::path&) override {}
    void copy(const std::filesystem::path&, const std::filesystem::path&, CopiedProfile) override {}
    [[nodiscard]] std::unique_ptr<LogStore> openDemo(Day) override { return openMemoryLog(); }
};

class Series {
public:
    Series(QString folder, QSize size) : folder_(std::move(folder)) {
        QDir().mkpath(folder_);
        window.resize(size);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        window.startPlan(QStringLiteral("coach-sample-session"));
        window.guideSession();
        window.clearNotice();
    }

    void pass(std::chrono::milliseconds time) {
        auto& timer = *window.findChild<GuidedTimer*>();
        for (; time > std::chrono::milliseconds(0); time -= std::chrono::milliseconds(100)) {
            clock.advance(std::min(time, std::chrono::milliseconds(100)));
            timer.look();
        }
    }
    void press(Qt::Key key) { QTest::keyClick(window.findChild<TimerFace*>(), key); }
    void draw(const char* name) {
        // The flash of a cue is over.
        QTest::qWait(250);
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(folder_).arg(++number_).arg(QLatin1String(name));
        if (!window.grab().save(file)) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
        }
    }

private:
    QString folder_;
    int number_ = 0;
    Catalogue catalogue = builtInCatalogue();
    NoOtherLogs opener;
    ManualClock clock;
    ScriptedPrompts prompts;
    QTemporaryDir desk;
    QSettings settings{desk.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    SilentSounds sounds;
    ScreenWake wake;
    BreakNotifier breakNotifier;
    DeskPresence presence;
    MainWindow window{{opener, catalogue, clock, prompts, preferences, sounds, wake, breakNotifier, presence,
                       [](ThemeChoice, WidgetStyle) {}},
                      std::make_unique<OpenLog>(LogPlace{}, openMemoryLog(), catalogue, prompts, clock)};
};

void drawAll(Series& series) {
    using namespace std::chrono_literals;
    series.pass(3s);
    series.draw("prepare");
    series.pass(50s);
    series.draw("left");
    series.press(Qt::Key_Space);
    series.draw("paused");
    series.press(Qt::Key_Space);
    series.pass(49s);
    series.draw("switch");
    series.pass(33s);
    series.draw("right");
    series.pass(63s);
    series.draw("interlude");
    series.pass(20s);
    series.draw("repetitions");
    series.press(Qt::Key_6);
    series.press(Qt::Key_D);
    series.pass(20s);
    series.press(Qt::Key_1);
    series.press(Qt::Key_0);
    series.press(Qt::Key_D);
    series.pass(20s);
    series.draw("rest");
    for (int i = 0; i < 12; ++i) {
        series.press(Qt::Key_Right);
    }
    series.draw("done");
}

} // namespace
} // namespace dorsal

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "dorsal_timer_series FOLDER [light|dark] [WIDTHxHEIGHT]\n");
        return 2;
    }
    const bool dark = words.value(2) == QStringLiteral("dark");
    dorsal::applyTheme(application, dark ? dorsal::ThemeChoice::Dark : dorsal::ThemeChoice::Light);
    const QStringList size = words.value(3, QStringLiteral("1280x800")).split(QLatin1Char('x'));
    dorsal::Series series(words[1], QSize(size.value(0).toInt(), size.value(1).toInt()));
    dorsal::drawAll(series);
    return 0;
}
