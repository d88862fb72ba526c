// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/fonts_ahead.h"

#include <QApplication>
#include <QFontDatabase>

namespace dorsal {

std::future<void> readFontsAhead() {
    return std::async(std::launch::async,
                      [family = QApplication::font().family()] { QFontDatabase::hasFamily(family); });
}

} // namespace dorsal
