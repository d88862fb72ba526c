// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/palettes.h"
#include "app/theme/tokens.h"
#include "app/widgets/balance_bars.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/current_stack.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/hatching.h"
#include "app/widgets/page_header.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/status_shape.h"
#include "app/widgets/text_label.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRectF>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

TEST(Tokens, followTheLightnessOfTheWindow) {
    EXPECT_EQ(&tokensOf(lightPalette()), &lightTokens());
    EXPECT_EQ(&tokensOf(darkPalette()), &darkTokens());
}

TEST(Tokens, noColourIsLeftOut) {
    for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
        EXPECT_TRUE(tokens->cautionIcon.isValid());
        EXPECT_TRUE(tokens->core.isValid());
        for (const Ramp& ramp : {tokens->backRamp, tokens->chestRamp, tokens->otherRamp}) {
            for (const QColor& color : ramp) {
                EXPECT_TRUE(color.isValid());
            }
        }
    }
}

TEST(TextLabel, numbersThatMeanBackFollowTheTheme) {
    const QPalette before = QApplication::palette();
    QApplication::setPalette(lightPalette());
    QWidget window;
    const QLabel* label = makeLabel("3", TextStyle::Body, TextTone::Back, &window);
    window.show();
    EXPECT_EQ(label->palette().color(QPalette::WindowText), lightTokens().backText);
    QApplication::setPalette(darkPalette());
    EXPECT_TRUE(QTest::qWaitFor(
        [label] { return label->palette().color(QPalette::WindowText) == darkTokens().backText; }));
    QApplication::setPalette(before);
}

TEST(Card, aLongSubtitleIsCutBeforeTheTitle) {
    Card card("Last time");
    card.setSubtitle(QString(200, 'n'));
    card.resize(300, 100);
    card.show();
    const auto labels = card.findChildren<ElidedLabel*>();
    ASSERT_EQ(labels.size(), 2);
    EXPECT_GE(labels[0]->width(), labels[0]->sizeHint().width());
    EXPECT_LT(labels[1]->width(), labels[1]->sizeHint().width());
}

TEST(Hatching, everyLineLiesInsideTheRectangle) {
    const QRectF rect(3, 5, 17, 41);
    const QList<QLineF> lines = hatchLines(rect, 6);
    EXPECT_GE(lines.size(), 9);
    for (const QLineF& line : lines) {
        EXPECT_TRUE(rect.adjusted(-0.001, -0.001, 0.001, 0.001).contains(line.p1()));
        EXPECT_TRUE(rect.adjusted(-0.001, -0.001, 0.001, 0.001).contains(line.p2()));
        EXPECT_NEAR(line.dx(), -line.dy(), 0.001);
    }
}

TEST(Hatching, anEmptyRectangleHasNoLines) {
    EXPECT_TRUE(hatchLines(QRectF(0, 0, 0, 10), 6).isEmpty());
}

QImage shapeOf(std::optional<BalanceStatus> status) {
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStatusShape(painter, image.rect(), status, Qt::black);
    return image;
}

TEST(StatusShape, everyVerdictLooksDifferent) {
    const std::vector<std::optional<BalanceStatus>> shapes{
        BalanceStatus::NoData,   BalanceStatus::NoChest, BalanceStatus::LowData,  BalanceStatus::BelowFloor,
        BalanceStatus::Building, BalanceStatus::Near,    BalanceStatus::OnTarget, std::nullopt};
    for (std::size_t a = 0; a < shapes.size(); ++a) {
        for (std::size_t b = a + 1; b < shapes.size(); ++b) {
            EXPECT_NE(shapeOf(shapes[a]), shapeOf(shapes[b])) << a << " and " << b;
        }
    }
}

TEST(StatusShape, metIsMetHoweverFarAbove) {
    EXPECT_EQ(shapeOf(BalanceStatus::OnTarget), shapeOf(BalanceStatus::BackHeavy));
}

TEST(SegmentedControl, arrowsChooseTheNeighbour) {
    SegmentedControl control(QStringLiteral("Range"));
    control.addSegment(QStringLiteral("8 weeks"));
    control.addSegment(QStringLiteral("26 weeks"));
    control.show();
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    auto* first = control.findChildren<QToolButton*>().first();
    QTest::keyClick(first, Qt::Key_Right);
    EXPECT_EQ(control.current(), 1);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
}

TEST(SegmentedControl, keysPassOverWhatIsNotOffered) {
    SegmentedControl control(QStringLiteral("View"));
    control.addSegment(QStringLiteral("Picture"));
    control.addSegment(QStringLiteral("List"));
    control.addSegment(QStringLiteral("Table"));
    control.setOffered(1, false);
    control.show();
    QTest::keyClick(control.findChildren<QToolButton*>().first(), Qt::Key_Right);
    EXPECT_EQ(control.current(), 2);
    QTest::keyClick(control.findChildren<QToolButton*>().last(), Qt::Key_Left);
    EXPECT_EQ(control.current(), 0);
}

TEST(SegmentedControl, setCurrentTellsNobody) {
    SegmentedControl control(QStringLiteral("Range"));
    control.addSegment(QStringLiteral("8 weeks"));
    control.addSegment(QStringLiteral("26 weeks"));
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.setCurrent(1);
    EXPECT_EQ(control.current(), 1);
    EXPECT_TRUE(chosen.isEmpty());
}

TEST(ElidedLabel, tellsTheWholeTextInTheTooltipOnlyWhereItIsCut) {
    ElidedLabel label(QStringLiteral("Tennis Ball on Shoulder Blades"));
    label.resize(40, 20);
    label.show();
    EXPECT_EQ(label.toolTip(), "Tennis Ball on Shoulder Blades");
    label.resize(900, 20);
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(PageHeader, putsItsButtonsBelowWhereTheyDoNotFit) {
    PageHeader header(QStringLiteral("Progress"));
    QPushButton* button = makeButton(QStringLiteral("Log a past session"));
    header.addControl(button);
    header.show();
    header.resize(900, header.height());
    QTest::qWait(0);
    const int beside = header.sizeHint().height();
    header.resize(140, header.height());
    QTest::qWait(0);
    EXPECT_GT(header.sizeHint().height(), beside);
}

TEST(KeyHintButton, isPressedByEnter) {
    KeyHintButton button(QStringLiteral("Resume"), QStringLiteral("Enter"));
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_EQ(clicked.size(), 1);
}

TEST(BalanceBars, tellTheirNumbersToScreenReaders) {
    BalanceBars bars(BalanceBars::Size::Small);
    bars.setTally({Volume::eighths(92), Volume::whole(6)});
    EXPECT_EQ(bars.accessibleName(), "Back 11.5, chest 6");
}

} // namespace
TEST(CurrentStackRoom, isThatOfThePageOnTop) {
    CurrentStack stack;
    auto* large = new QWidget;
    large->setMinimumHeight(700);
    auto* small = new QWidget;
    small->setMinimumHeight(100);
    stack.addPage(large);
    stack.addPage(small);
    stack.setCurrentPage(large);
    EXPECT_EQ(stack.minimumSizeHint().height(), 700);
    stack.setCurrentPage(small);
    EXPECT_EQ(stack.minimumSizeHint().height(), 100);
    EXPECT_TRUE(large->isHidden());
    EXPECT_FALSE(small->isHidden());
}

} // namespace dorsal
