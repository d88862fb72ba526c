// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/marked_days_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

const Annotation newWeek{{}, {}, AnnotationKind::Deload, day(2026, 11, 16), day(2026, 11, 22)};

QAbstractButton* buttonOf(const QDialog& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QAbstractButton*>()) {
        if (button->text().remove(QLatin1Char('&')) == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST(MarkedDaysDialog, takesKindDaysAndNote) {
    MarkedDaysDialog dialog(newWeek);
    dialog.findChild<QComboBox*>()->setCurrentIndex(1);
    dialog.findChildren<QDateEdit*>()[1]->setDate(QDate(2026, 11, 29));
    for (auto* field : dialog.findChildren<QLineEdit*>()) {
        if (!field->placeholderText().isEmpty()) {
            field->setText(QStringLiteral("  by the sea "));
        }
    }
    const MarkedDays answer = dialog.answer();
    EXPECT_EQ(answer.annotation.kind, AnnotationKind::Holiday);
    EXPECT_EQ(answer.annotation.first, day(2026, 11, 16));
    EXPECT_EQ(answer.annotation.last, day(2026, 11, 29));
    EXPECT_EQ(answer.annotation.note, "by the sea");
    EXPECT_FALSE(answer.removed);
    EXPECT_EQ(buttonOf(dialog, QStringLiteral("Remove the mark")), nullptr) << "there is nothing yet";
}

TEST(MarkedDaysDialog, refusesAnEndBeforeTheBeginning) {
    MarkedDaysDialog dialog(newWeek);
    auto* keep = buttonOf(dialog, QStringLiteral("Mark these days"));
    ASSERT_NE(keep, nullptr);
    dialog.findChildren<QDateEdit*>()[1]->setDate(QDate(2026, 11, 15));
    EXPECT_FALSE(keep->isEnabled());
    dialog.findChildren<QDateEdit*>()[1]->setDate(QDate(2026, 11, 16));
    EXPECT_TRUE(keep->isEnabled());
}

TEST(MarkedDaysDialog, takesMarkedDaysOut) {
    Annotation known = newWeek;
    known.id = Id<Annotation>(7);
    MarkedDaysDialog dialog(known);
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Remove the mark")), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.answer().removed);
    EXPECT_EQ(dialog.answer().annotation, known);
}

} // namespace dorsal
