// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log_files.h"

#include "app/ports/clock.h"
#include "app/ports/preferences.h"
#include "app/ports/prompts.h"
#include "app/words/explain.h"
#include "core/files/file_path.h"
#include "core/files/log_location.h"

#include <QFileInfo>

namespace dorsal {

namespace {

QString logFilter() {
    return LogFiles::tr("Dorsal logs (*.dorsal)") + QStringLiteral(";;") + LogFiles::tr("All files (*)");
}

} // namespace

LogFiles::LogFiles(LogOpener& opener, const Catalogue& builtIn, const Clock& clock, Prompts& prompts,
                   Preferences& preferences)
    : opener_(opener), builtIn_(builtIn), clock_(clock), prompts_(prompts), preferences_(preferences) {}

std::unique_ptr<OpenLog> LogFiles::open(const LogPlace& place) {
    auto store = place.file ? opener_.openFile(*place.file) : opener_.openDemo(dayOf(clock_.local()));
    auto log = std::make_unique<OpenLog>(place, std::move(store), builtIn_, prompts_, clock_);
    remember(place);
    return log;
}

std::unique_ptr<OpenLog> LogFiles::openOrTell(const LogPlace& place) {
    try {
        return open(place);
    } catch (const std::exception& error) {
        prompts_.report(tr("That log cannot be opened"), explain(error));
        return nullptr;
    }
}

std::unique_ptr<OpenLog> LogFiles::openFirst(const LogPlace& place) {
    QString why;
    try {
        return open(place);
    } catch (const std::exception& error) {
        why = explain(error);
    }
    return openInstead(why);
}

std::unique_ptr<OpenLog> LogFiles::openInstead(const QString& why) {
    enum Answer { Another, New, Demo, Quit };
    const QStringList answers{tr("Open another log…"), tr("Make a new log…"), tr("Look at the demo"),
                              tr("Quit Dorsal")};
    while (true) {
        std::unique_ptr<OpenLog> log;
        switch (prompts_.choose(tr("The log cannot be opened"), why, answers).value_or(Quit)) {
        case Another:
            log = chooseAndOpen();
            break;
        case New:
            log = makeNew();
            break;
        case Demo:
            log = openDemo();
            break;
        default:
            return nullptr;
        }
        if (log) {
            return log;
        }
    }
}

std::unique_ptr<OpenLog> LogFiles::makeNew() {
    const auto path = prompts_.fileToSave(tr("New log"), fromPath(defaultLogPath()), logFilter());
    if (!path) {
        return nullptr;
    }
    if (QFileInfo::exists(*path)) {
        prompts_.report(
            tr("That file is there already"),
            tr("%1 was left as it is. Choose a name that is not taken, or open the file as a log.")
                .arg(*path));
        return nullptr;
    }
    return openOrTell({toPath(*path)});
}

std::unique_ptr<OpenLog> LogFiles::chooseAndOpen() {
    const auto path = prompts_.fileToOpen(tr("Open a log"), logFilter());
    return path ? openOrTell({toPath(*path)}) : nullptr;
}

std::unique_ptr<OpenLog> LogFiles::openRecent(const QString& path) {
    if (!QFileInfo::exists(path)) {
        preferences_.removeRecentLog(path);
        prompts_.report(
            tr("That log is not there any more"),
            tr("%1 was moved or removed. If you moved it, open it from its new place.").arg(path));
        return nullptr;
    }
    return openOrTell({toPath(path)});
}

std::unique_ptr<OpenLog> LogFiles::openDemo() {
    return openOrTell({});
}

std::unique_ptr<OpenLog> LogFiles::openOwn() {
    return openOrTell(own_.isDemo() ? LogPlace{defaultLogPath()} : own_);
}

void LogFiles::remember(const LogPlace& place) {
    if (place.file) {
        own_ = {std::filesystem::absolute(*place.file)};
        preferences_.addRecentLog(fromPath(*own_.file));
    }
}

QStringList LogFiles::recentLogs() const {
    return preferences_.recentLogs();
}

} // namespace dorsal
