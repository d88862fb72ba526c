// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/page_key.h"

namespace dorsal {

QString pageKey(PageName page) {
    switch (page) {
    case PageName::Today:
        return QStringLiteral("today");
    case PageName::Session:
        return QStringLiteral("session");
    case PageName::Builder:
        return QStringLiteral("builder");
    case PageName::Timer:
        return QStringLiteral("timer");
    case PageName::History:
        return QStringLiteral("history");
    case PageName::Progress:
        return QStringLiteral("progress");
    case PageName::Exercises:
        return QStringLiteral("exercises");
    }
    return {};
}

std::optional<PageName> pageFromKey(const QString& key) {
    for (const PageName page : {PageName::Today, PageName::Session, PageName::Builder, PageName::Timer,
                                PageName::History, PageName::Progress, PageName::Exercises}) {
        if (pageKey(page) == key) {
            return page;
        }
    }
    return std::nullopt;
}

} // namespace dorsal
