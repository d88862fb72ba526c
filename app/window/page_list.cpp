// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_list.h"

#include "app/pages/progress_page.h"
#include "app/window/open_log.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace dorsal {

namespace {

QWidget* makeToday(const PageParts&) {
    return new QWidget;
}

QWidget* makeProgress(const PageParts& parts) {
    OpenLog& log = parts.log;
    return new ProgressPage(log.logbook(), log.changes(), log.catalogue(), parts.clock, parts.navigation,
                            log.runner(), parts.prompts);
}

constexpr std::array entries{
    PageEntry{PageName::Today, IconName::Today, makeToday},
    PageEntry{PageName::Progress, IconName::Progress, makeProgress},
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
