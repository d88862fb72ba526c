// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_list.h"

#include "app/pages/builder_page.h"
#include "app/pages/exercises_page.h"
#include "app/pages/history_page.h"
#include "app/pages/progress_page.h"
#include "app/pages/session_page.h"
#include "app/pages/timer_page.h"
#include "app/pages/today_page.h"
#include "app/window/open_log.h"
#include "core/files/file_path.h"

#include <QCoreApplication>

#include <array>

namespace dorsal {

namespace {

QWidget* makeToday(const PageParts& parts) {
    OpenLog& log = parts.log;
    return new TodayPage(log.logbook(), log.changes(), log.catalogue(), parts.clock, parts.navigation,
                         log.runner());
}

QWidget* makeSession(const PageParts& parts) {
    OpenLog& log = parts.log;
    return new SessionPage(log.logbook(), log.changes(), log.catalogue(), parts.clock, parts.navigation,
                           log.runner(), parts.prompts);
}

QWidget* makeBuilder(const PageParts& parts) {
    OpenLog& log = parts.log;
    return new BuilderPage(log.logbook(), log.changes(), log.catalogue(), parts.clock, parts.navigation,
                           log.runner(), parts.prompts);
}

QWidget* makeTimer(const PageParts& parts) {
    OpenLog& log = parts.log;
    const auto& file = log.place().file;
    return new TimerPage({log.logbook(), log.changes(), log.catalogue(), parts.clock, parts.navigation,
                          log.runner(), parts.prompts, parts.preferences, parts.sounds, parts.screenWake,
                          file ? fromPath(*file) : QString()});
}

QWidget* makeHistory(const PageParts& parts) {
    OpenLog& log = parts.log;
    return new HistoryPage(log.logbook(), log.changes(), log.catalogue(), parts.clock, parts.navigation,
                           log.runner(), parts.prompts);
}

QWidget* makeProgress(const PageParts& parts) {
    OpenLog& log = parts.log;
    return new ProgressPage(log.logbook(), log.changes(), log.catalogue(), parts.clock, parts.navigation,
                            log.runner(), parts.prompts);
}

QWidget* makeExercises(const PageParts& parts) {
    OpenLog& log = parts.log;
    return new ExercisesPage(log.logbook(), log.changes(), log.catalogue(), parts.clock, parts.navigation,
                             log.runner(), parts.prompts);
}

constexpr std::array entries{
    PageEntry{PageName::Today, IconName::Today, makeToday},
    PageEntry{PageName::Session, IconName::Session, makeSession},
    PageEntry{PageName::Builder, IconName::Builder, makeBuilder},
    PageEntry{PageName::Timer, IconName::Timer, makeTimer},
    PageEntry{PageName::History, IconName::History, makeHistory},
    PageEntry{PageName::Progress, IconName::Progress, makeProgress},
    PageEntry{PageName::Exercises, IconName::Exercises, makeExercises},
};

} // namespace

std::span<const PageEntry> pageEntries() {
    return entries;
}

QString pageWord(PageName page) {
    switch (page) {
    case PageName::Today:
        return QCoreApplication::translate("Pages", "Today");
    case PageName::Session:
        return QCoreApplication::translate("Pages", "Session");
    case PageName::Builder:
        return QCoreApplication::translate("Pages", "Builder");
    case PageName::Timer:
        return QCoreApplication::translate("Pages", "Timer");
    case PageName::History:
        return QCoreApplication::translate("Pages", "History");
    case PageName::Progress:
        return QCoreApplication::translate("Pages", "Progress");
    case PageName::Exercises:
        return QCoreApplication::translate("Pages", "Exercises");
    }
    return {};
}

} // namespace dorsal
