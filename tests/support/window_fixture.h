// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_log.h"
#include "app/ports/preferences.h"
#include "app/window/main_window.h"
#include "core/files/catalogue_file.h"
#include "core/files/file_path.h"
#include "core/storage/log_copy.h"
#include "core/storage/log_file.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recording_notifier.h"
#include "tests/support/recording_sounds.h"
#include "tests/support/scripted_prompts.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {

/// The catalogue that is built into the program, read once.
inline const Catalogue& testCatalogue() {
    static const Catalogue catalogue = builtInCatalogue();
    return catalogue;
}

/// Opens logs as the program does.
class TestLogs final : public LogOpener {
public:
    [[nodiscard]] std::unique_ptr<LogStore> openFile(const std::filesystem::path& path) override {
        LogFileOptions options;
        options.checkWhole = false;
        return openLogFile(path, options);
    }
    [[nodiscard]] std::unique_ptr<LogStore> openAgain(const std::filesystem::path& path) override {
        return openLogAgain(path);
    }
    void check(const std::filesystem::path& path) override { checkLogFile(path); }
    void copy(const std::filesystem::path& from, const std::filesystem::path& to,
              CopiedProfile profile) override {
        copyLogFile(from, to, profile);
    }
    [[nodiscard]] std::unique_ptr<LogStore> openDemo(Day today) override {
        auto store = openMemoryLog();
        Logbook filling(*store, [today] { return UtcTime(today.time_since_epoch()); });
        fillDemo(filling, testCatalogue(), today);
        return store;
    }
};

/// The program's window over a log file of its own, with a clock and answers in the test's hand.
class WindowTest : public testing::Test {
protected:
    /// Another way into the same log, as another program has it.
    [[nodiscard]] std::unique_ptr<OpenLog> openAgain() {
        return std::make_unique<OpenLog>(LogPlace{logPath()}, openLogFile(logPath()), testCatalogue(),
                                         prompts, clock);
    }
    [[nodiscard]] WindowParts parts() {
        return {logs,   testCatalogue(), clock,         prompts,  preferences,
                sounds, screenWake,      breakNotifier, presence, [](ThemeChoice, WidgetStyle) {}};
    }
    /// The window, made and shown at the first call.
    [[nodiscard]] MainWindow& window() {
        if (!window_) {
            auto log = openAgain();
            log_ = log.get();
            window_ = std::make_unique<MainWindow>(parts(), std::move(log));
            window_->show();
            window_->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(window_.get()));
        }
        return *window_;
    }
    /// The log that the window began with; gone once the window has opened another.
    [[nodiscard]] OpenLog& log() {
        static_cast<void>(window());
        return *log_;
    }
    void closeWindow() {
        window_->close();
        window_.reset();
    }
    [[nodiscard]] std::filesystem::path logPath() const {
        return toPath(folder.filePath(QStringLiteral("log.dorsal")));
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    ManualClock clock;
    ScriptedPrompts prompts;
    TestLogs logs;
    RecordingSounds sounds;
    RecordingWake screenWake;
    RecordingNotifier breakNotifier;
    HandPresence presence;

private:
    OpenLog* log_ = nullptr;
    std::unique_ptr<MainWindow> window_;
};

} // namespace dorsal
