// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard and a screen reader meet on their way through the window.
#include "app/dialogs/help_dialogs.h"
#include "app/window/page_list.h"
#include "app/window/page_stack.h"
#include "tests/support/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <set>

namespace dorsal {
namespace {

bool isInsideControl(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr ||
           qobject_cast<const QLineEdit*>(parent) != nullptr;
}

bool isControl(const QWidget& widget) {
    const bool control = qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
                         (qobject_cast<const QAbstractItemView*>(&widget) != nullptr &&
                          qobject_cast<const QHeaderView*>(&widget) == nullptr) ||
                         qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
                         qobject_cast<const QComboBox*>(&widget) != nullptr ||
                         qobject_cast<const QLineEdit*>(&widget) != nullptr ||
                         qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
    return control || (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// The controls in `root` that a screen reader could not name, by their class.
QStringList unnamed(const QWidget& root) {
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isControl(*widget) || isInsideControl(*widget)) {
            continue;
        }
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
        if (told == nullptr || told->text(QAccessible::Name).isEmpty()) {
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    }
    return found;
}

/// Every widget that Tab leads to until it comes round again.
std::set<const QWidget*> tabRound() {
    constexpr int farEnough = 600;
    std::set<const QWidget*> met;
    for (int i = 0; i < farEnough; ++i) {
        QWidget* focused = QApplication::focusWidget();
        met.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    return met;
}

class WindowAccessibility : public WindowTest {
protected:
    void openDemo() {
        window().openDemo();
        ASSERT_TRUE(QTest::qWaitFor([this] { return window().windowTitle().startsWith("Demo"); }));
    }
    void visitPages() {
        for (const PageEntry& entry : pageEntries()) {
            window().showPage(entry.name);
            EXPECT_EQ(unnamed(window()), QStringList()) << pageWord(entry.name).toStdString();
        }
    }
};

TEST_F(WindowAccessibility, everyControlOfAnEmptyLogHasAName) {
    visitPages();
}

TEST_F(WindowAccessibility, everyControlOfATrainingHistoryHasAName) {
    openDemo();
    visitPages();
}

TEST_F(WindowAccessibility, everyControlOfASmallWindowHasAName) {
    openDemo();
    window().resize(900, 600);
    visitPages();
}

TEST_F(WindowAccessibility, everyControlOfAnOpenSessionHasAName) {
    window().startPlan(QStringLiteral("coach-sample-session"));
    EXPECT_EQ(unnamed(window()), QStringList());
}

TEST_F(WindowAccessibility, everyControlOfTheDialogsHasAName) {
    showKeys(window());
    showHowSetsCount(window());
    showSafety(window());
    window().showPreferences();
    const auto dialogs = window().findChildren<QDialog*>();
    EXPECT_EQ(dialogs.size(), 4);
    for (const QDialog* dialog : dialogs) {
        EXPECT_EQ(unnamed(*dialog), QStringList()) << dialog->windowTitle().toStdString();
    }
}

TEST_F(WindowAccessibility, tabLeadsThroughEveryPageAndOutOfItAgain) {
    openDemo();
    for (const PageEntry& entry : pageEntries()) {
        window().showPage(entry.name);
        const std::set<const QWidget*> met = tabRound();
        for (const QAbstractButton* button : window().findChildren<QAbstractButton*>()) {
            const bool reachable = button->isVisible() && button->isEnabled() &&
                                   (button->focusPolicy() & Qt::TabFocus) != 0 && !isInsideControl(*button);
            EXPECT_TRUE(!reachable || met.contains(button) || button->isChecked() || button->autoExclusive())
                << pageWord(entry.name).toStdString() << ": " << button->text().toStdString();
        }
    }
}

TEST_F(WindowAccessibility, tabLeadsFromTheGridToWhatStandsBesideIt) {
    window().startEmpty();
    ASSERT_NE(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()), nullptr);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), "Exercises of this session");
}

TEST_F(WindowAccessibility, tabLeadsThroughTheGridAndOutOfIt) {
    window().startPlan(QStringLiteral("coach-sample-session"));
    bool notes = false;
    bool finish = false;
    for (const QWidget* widget : tabRound()) {
        notes = notes || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        finish = finish || (button != nullptr && button->text().startsWith("Finish"));
    }
    EXPECT_TRUE(notes);
    EXPECT_TRUE(finish);
}

} // namespace
} // namespace dorsal
