// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builder_desk.h"

#include "app/theme/tokens.h"

#include <QImage>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

constexpr int fromTheEdge = 41; ///< of a choice's mark

/// The sample session's lines as they are painted in that direction.
QImage painted(Qt::LayoutDirection direction, QRect& choice, QColor& mark) {
    BuilderDesk desk;
    desk.page.setLayoutDirection(direction);
    desk.show();
    QApplication::processEvents();
    for (int row = 0; row < desk.lines().model()->rowCount(); ++row) {
        const QString spoken = desk.textOf(row);
        if (spoken.contains(QStringLiteral("picked for today"))) {
            choice = desk.lines().visualRect(desk.lines().model()->index(row, 0));
            break;
        }
    }
    mark = tokensOf(desk.lines().palette()).accent;
    return desk.lines().viewport()->grab().toImage();
}

bool hasColour(const QImage& picture, int centre, const QRect& line, const QColor& colour) {
    for (int x = centre - 3; x <= centre + 3; ++x) {
        for (int y = line.top(); y < line.bottom(); ++y) {
            if (picture.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

TEST(BuilderMirror, theMarkOfAChoiceStandsWhereReadingBegins) {
    QRect line;
    QColor mark;
    const QImage leftToRight = painted(Qt::LeftToRight, line, mark);
    ASSERT_TRUE(line.isValid());
    EXPECT_TRUE(hasColour(leftToRight, fromTheEdge, line, mark));
    EXPECT_FALSE(hasColour(leftToRight, leftToRight.width() - fromTheEdge, line, mark));
    const QImage rightToLeft = painted(Qt::RightToLeft, line, mark);
    EXPECT_TRUE(hasColour(rightToLeft, rightToLeft.width() - fromTheEdge, line, mark));
    EXPECT_FALSE(hasColour(rightToLeft, fromTheEdge, line, mark));
}

TEST(BuilderMirror, longRemarksGoOnInFurtherLines) {
    BuilderDesk desk({724, 560});
    OwnPlan plan;
    plan.name = "Row day";
    plan.items = {{Slot::Main, {{"bent-over-row"}}, ChooseBy::Freely, {}, {}}};
    plan.items[0].note = "slowly";
    const Id<OwnPlan> id = makePlan(desk.log.logbook(), plan);
    desk.show();
    desk.page.showPlan(desk.plan().uuid.text);
    QApplication::processEvents();
    const auto heightOfItem = [&] {
        desk.lines().setCurrentIndex({});
        QApplication::processEvents();
        return desk.lines().visualRect(desk.lines().model()->index(2, 0)).height();
    };
    const int oneLine = heightOfItem();
    OwnPlan longer = *desk.log.reader().plan(id);
    for (int i = 0; i < 40; ++i) {
        longer.items[0].note += " and slowly";
    }
    editPlan(desk.log.logbook(), longer);
    EXPECT_GT(heightOfItem(), oneLine);
}

} // namespace
} // namespace dorsal
