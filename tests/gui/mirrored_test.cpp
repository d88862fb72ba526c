// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/mirrored.h"
#include "app/theme/tokens.h"
#include "app/widgets/step_legend.h"

#include <QImage>

#include <gtest/gtest.h>

namespace dorsal {

TEST(Mirrored, keepsSizeAndDistanceFromTheLeadingEdge) {
    const QRectF room(10, 20, 200, 30);
    const QRectF part(15, 22, 40, 8);
    EXPECT_EQ(mirroredIn(room, part, Qt::LeftToRight), part);
    EXPECT_EQ(mirroredIn(room, part, Qt::RightToLeft), QRectF(165, 22, 40, 8));
}

TEST(StepLegendDirection, theDarkestStepStandsBesideTheLastWords) {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        StepLegend legend(QStringLiteral("sets a day: 0"), QStringLiteral("11 and more"));
        legend.setLayoutDirection(direction);
        legend.resize(legend.sizeHint());
        const QImage image = legend.grab().toImage();
        const QColor darkest = tokensOf(legend.palette()).otherRamp.back();
        int sum = 0;
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == darkest) {
                sum += x;
                ++count;
            }
        }
        ASSERT_GT(count, 6) << "the step is not covered by words";
        EXPECT_EQ(sum / count > image.width() / 2, direction == Qt::LeftToRight);
    }
}

} // namespace dorsal
