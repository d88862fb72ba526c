// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_log.h"
#include "app/demo/demo_moment.h"
#include "app/dialogs/dialog_prompts.h"
#include "app/ports/break_notifier.h"
#include "app/ports/desk_presence.h"
#include "app/ports/fixed_clock.h"
#include "app/ports/plugin_sounds.h"
#include "app/ports/preferences.h"
#include "app/ports/screen_wake.h"
#include "app/ports/silent_sounds.h"
#include "app/ports/system_clock.h"
#include "app/theme/fonts_ahead.h"
#include "app/theme/theme.h"
#include "app/timer/desktop_notifier.h"
#include "app/timer/desktop_presence.h"
#include "app/timer/desktop_screen_wake.h"
#include "app/window/application.h"
#include "app/window/arguments.h"
#include "app/window/chart_file.h"
#include "app/window/main_window.h"
#include "app/window/pictures.h"
#include "app/words/explain.h"
#include "core/files/catalogue_file.h"
#include "core/files/file_path.h"
#include "core/files/log_location.h"
#include "core/storage/log_copy.h"
#include "core/storage/log_file.h"
#include "core/training/problem.h"

#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <future>
#include <iostream>

namespace dorsal {
namespace {

/// What other threads read while the application is made.
struct ReadAhead {
    std::future<Catalogue> catalogue;
    std::future<void> fonts;
};

class StoredLogs final : public LogOpener {
public:
    explicit StoredLogs(const Catalogue& catalogue) : catalogue_(catalogue) {}

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
        fillDemo(filling, catalogue_, today);
        return store;
    }

private:
    const Catalogue& catalogue_;
};

LogPlace placeOf(const Arguments& arguments) {
    switch (arguments.firstLog) {
    case FirstLog::Usual:
        return {defaultLogPath()};
    case FirstLog::Portable:
        return {portableLogPath()};
    case FirstLog::Named:
        return {toPath(arguments.log)};
    case FirstLog::Demo:
        return {};
    }
    return {};
}

int tell(const QString& text) {
    std::cout << text.toStdString();
    return 0;
}

int complain(const QString& text, int status) {
    std::cerr << "dorsal: " << text.toStdString() << '\n';
    return status;
}

/// Beside a portable log, so that nothing stays behind on the computer.
std::unique_ptr<QSettings> settingsFor(const Arguments& arguments) {
    if (arguments.firstLog == FirstLog::Portable) {
        const auto file = portableLogPath().replace_filename("dorsal.ini");
        return std::make_unique<QSettings>(fromPath(file), QSettings::IniFormat);
    }
    return std::make_unique<QSettings>();
}

/// The window on that log, or on the one that is opened in its place; null when the answer is to quit.
std::unique_ptr<MainWindow> windowOn(std::unique_ptr<OpenLog> log, LogFiles& files,
                                     const WindowParts& parts) {
    while (log) {
        try {
            return std::make_unique<MainWindow>(parts, std::move(log), FirstPage::AfterFirstFrame);
        } catch (const std::exception& error) {
            log = files.openInstead(explain(error));
        }
    }
    return nullptr;
}

/// A window as large as the screen would have its foot below it: its title needs room too.
void fitScreen(QWidget& window) {
    if (window.isMaximized() || window.isFullScreen()) {
        return;
    }
    constexpr QSize title{0, 40};
    const QSize room = window.screen()->availableSize() - title;
    window.resize(window.size().boundedTo(room).expandedTo(window.minimumSize()));
}

int showWindow(Application& application, const Arguments& arguments, ReadAhead& ahead) {
    const std::future<void> fonts = readFontsAhead(std::move(ahead.fonts));
    const SystemClock clock;
    DialogPrompts prompts;
    application.tellBy(&prompts);
    const auto settings = settingsFor(arguments);
    Preferences preferences(*settings);
    Theme theme(application, preferences.systemWasDark());
    QObject::connect(&theme, &Theme::systemTurned,
                     [&preferences](bool dark) { preferences.setSystemWasDark(dark); });
    theme.choose(preferences.theme(),
                 preferences.desktopStyle() ? WidgetStyle::Desktop : WidgetStyle::Dorsal);
    if (arguments.page) {
        preferences.setPage(*arguments.page);
    }
    const Catalogue catalogue = ahead.catalogue.get();
    StoredLogs opener(catalogue);
    LogFiles files(opener, catalogue, clock, prompts, preferences);
    PluginSounds sounds(pluginFolders());
    DesktopScreenWake screenWake;
    DesktopNotifier breakNotifier;
    DesktopPresence presence;
    const auto window =
        windowOn(files.openFirst(placeOf(arguments)), files,
                 {opener, catalogue, clock, prompts, preferences, sounds, screenWake, breakNotifier, presence,
                  [&theme](ThemeChoice choice, WidgetStyle style) { theme.choose(choice, style); }});
    if (!window) {
        return 1;
    }
    fitScreen(*window);
    window->show();
    QTimer::singleShot(0, window.get(), [&window, &arguments] { window->openFiles(arguments.imports); });
    const int status = QApplication::exec();
    application.tellBy(nullptr);
    return status;
}

/// A Sunday: the demo's last week is the one that pictures show as still open.
Day pictureDay() {
    return day(2026, 11, 22);
}

/// What pictures are drawn from: a log as it is now, or the demo in the middle of a session.
struct PictureSubject {
    LogPlace place;
    std::unique_ptr<LogStore> store;
    std::unique_ptr<Clock> clock;
};

PictureSubject pictureSubject(const Arguments& arguments, LogOpener& opener) {
    if (arguments.firstLog == FirstLog::Named) {
        const LogPlace place{toPath(arguments.log)};
        return {place, opener.openFile(*place.file), std::make_unique<SystemClock>()};
    }
    auto store = opener.openDemo(pictureDay());
    Logbook turningBack(*store, [] { return UtcTime(pictureDay().time_since_epoch()); });
    const LocalTime moment = stopInLastSession(turningBack);
    return {{}, std::move(store), std::make_unique<FixedClock>(moment)};
}

int drawAllPictures(QApplication& application, const Arguments& arguments, ReadAhead& ahead) {
    const Catalogue catalogue = ahead.catalogue.get();
    StoredLogs opener(catalogue);
    DialogPrompts prompts;
    const QTemporaryDir desk;
    QSettings settings(desk.filePath(QStringLiteral("dorsal.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    PictureSubject subject = pictureSubject(arguments, opener);
    const Clock& clock = *subject.clock;
    SilentSounds sounds;
    ScreenWake screenWake;
    BreakNotifier breakNotifier;
    DeskPresence presence;
    MainWindow window(
        {opener, catalogue, clock, prompts, preferences, sounds, screenWake, breakNotifier, presence,
         [](ThemeChoice, WidgetStyle) {}},
        std::make_unique<OpenLog>(subject.place, std::move(subject.store), catalogue, prompts, clock));
    drawPictures(arguments.pictures, window, catalogue,
                 [&application](ThemeChoice choice) { applyTheme(application, choice); });
    return 0;
}

/// The demo ends last Sunday here as in the window; a log is drawn as it is now.
std::unique_ptr<LogStore> chartLog(const Arguments& arguments, LogOpener& opener, const LogPlace& place,
                                   const Clock& clock) {
    if (arguments.firstLog == FirstLog::Demo) {
        return opener.openDemo(dayOf(clock.local()));
    }
    std::error_code error;
    if (!std::filesystem::exists(*place.file, error)) {
        throw ProblemError({ProblemKind::FileMissing, fromPath(*place.file).toStdString(), 0, {}, {}});
    }
    return opener.openFile(*place.file);
}

int drawOneChart(QApplication& application, const Arguments& arguments, ReadAhead& ahead) {
    const Catalogue catalogue = ahead.catalogue.get();
    StoredLogs opener(catalogue);
    DialogPrompts prompts;
    const SystemClock clock;
    const LogPlace place = placeOf(arguments);
    applyTheme(application, ThemeChoice::Light);
    OpenLog log(place, chartLog(arguments, opener, place, clock), catalogue, prompts, clock);
    drawChart(arguments.chart, log, clock, prompts);
    return 0;
}

bool hasNoDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

int run(Application& application, const Arguments& arguments, ReadAhead& ahead) {
    try {
        if (arguments.task == Arguments::Task::DrawOneChart) {
            return drawOneChart(application, arguments, ahead);
        }
        return arguments.task == Arguments::Task::DrawPictures
                   ? drawAllPictures(application, arguments, ahead)
                   : showWindow(application, arguments, ahead);
    } catch (const std::exception& error) {
        return complain(explain(error), 1);
    }
}

int start(int argc, char* argv[]) {
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words.push_back(QString::fromLocal8Bit(argv[i]));
    }
    const auto parsed = parseArguments(words);
    if (const auto* wrong = std::get_if<UsageError>(&parsed)) {
        return complain(wrong->text, 2);
    }
    const auto& arguments = std::get<Arguments>(parsed);
    QCoreApplication::setApplicationName(QStringLiteral("dorsal"));
    QCoreApplication::setOrganizationName(QStringLiteral("dorsal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DORSAL_VERSION));
    if (arguments.task == Arguments::Task::TellHelp) {
        return tell(usageText());
    }
    if (arguments.task == Arguments::Task::TellVersion) {
        return tell(QStringLiteral("dorsal %1\n").arg(QCoreApplication::applicationVersion()));
    }
    if (arguments.task == Arguments::Task::DrawPictures || arguments.task == Arguments::Task::DrawOneChart) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (hasNoDisplay()) {
        return complain(QCoreApplication::translate(
                            "Main", "there is no display to open a window on. Start it in a desktop "
                                    "session, draw pictures with --pictures DIR, or use dorsal-cli."),
                        1);
    }
    // The application needs as long as these: side by side.
    ReadAhead ahead{std::async(std::launch::async, builtInCatalogue), openFontsAhead()};
    Application application(argc, argv);
    return run(application, arguments, ahead);
}

} // namespace
} // namespace dorsal

int main(int argc, char* argv[]) {
    try {
        return dorsal::start(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "dorsal: %s\n", error.what());
        return 1;
    }
}
