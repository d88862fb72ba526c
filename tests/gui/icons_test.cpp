// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icons.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

int inkedPixels(const QImage& picture, const QColor& ink) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            count +=
                picture.pixelColor(x, y).rgb() == ink.rgb() && picture.pixelColor(x, y).alpha() > 200 ? 1 : 0;
        }
    }
    return count;
}

TEST(Icons, everyNameHasADrawingInTheColourAsked) {
    const QColor ink(0x0B6BB8);
    for (int name = 0; name <= static_cast<int>(IconName::FullScreen); ++name) {
        const QImage picture = icon(static_cast<IconName>(name), ink).pixmap(QSize(40, 40)).toImage();
        EXPECT_GT(inkedPixels(picture, ink), 10) << "icon number " << name;
    }
}

} // namespace
} // namespace dorsal
