// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/fonts_ahead.h"

#include <QApplication>
#include <QFontDatabase>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <fontconfig/fontconfig.h>
#endif

namespace dorsal {

std::future<void> openFontsAhead() {
    return std::async(std::launch::async, [] {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        FcInit();
#endif
    });
}

std::future<void> readFontsAhead(std::future<void> opened) {
    return std::async(std::launch::async,
                      [opened = std::move(opened), family = QApplication::font().family()] {
                          opened.wait();
                          QFontDatabase::hasFamily(family);
                      });
}

} // namespace dorsal
