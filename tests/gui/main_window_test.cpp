// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/charts/time_chart.h"
#include "app/window/notice_strip.h"
#include "app/window/page_list.h"
#include "app/window/page_stack.h"
#include "core/logbook/sessions.h"
#include "tests/support/window_fixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace dorsal {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

class MainWindowTest : public WindowTest {
protected:
    [[nodiscard]] QAction* entry(const QString& menuName, const QString& name) {
        for (const QAction* menu : window().menuBar()->actions()) {
            if (menu->text().remove('&') != menuName) {
                continue;
            }
            for (QAction* action : menu->menu()->actions()) {
                if (action->text().remove('&').startsWith(name)) {
                    return action;
                }
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString words(const QString& menuName, const QString& name) {
        const QAction* action = entry(menuName, name);
        return action == nullptr ? QString() : action->text().remove('&');
    }
    [[nodiscard]] std::optional<PageName> page() { return window().findChild<PageStack*>()->current(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(&window(), key, modifiers);
    }
    [[nodiscard]] NoticeStrip* shownNotice() {
        for (NoticeStrip* strip : window().findChildren<NoticeStrip*>()) {
            if (strip->isVisible()) {
                return strip;
            }
        }
        return nullptr;
    }
    static Id<Session> start(OpenLog& log, LocalTime at, const std::string& title = "Row day") {
        StartSession start;
        start.start = at;
        start.title = title;
        return startSession(log.logbook(), start);
    }
    [[nodiscard]] static std::size_t sessions(OpenLog& log) { return log.reader().sessions({}).size(); }
};

TEST_F(MainWindowTest, opensOnTodayAtTheFirstStart) {
    EXPECT_EQ(page(), PageName::Today);
    EXPECT_EQ(window().size(), QSize(1280, 800));
    EXPECT_TRUE(prompts.told.empty());
}

TEST_F(MainWindowTest, theFirstFrameDoesNotWaitForThePageButKnowsItsName) {
    preferences.setPage(PageName::History);
    MainWindow shown(parts(), openAgain(), FirstPage::AfterFirstFrame);
    const auto* pages = shown.findChild<PageStack*>();
    const auto marked = [&shown] {
        for (const QToolButton* button : shown.findChildren<QToolButton*>()) {
            if (button->autoExclusive() && button->isChecked()) {
                return button->text();
            }
        }
        return QString();
    };
    EXPECT_EQ(marked(), pageWord(PageName::History));
    EXPECT_FALSE(pages->current());

    shown.show();
    EXPECT_TRUE(QTest::qWaitFor([pages] { return pages->current() == PageName::History; }));
    EXPECT_EQ(marked(), pageWord(PageName::History));
}

TEST_F(MainWindowTest, everyPageHasItsKeyAndItsMark) {
    for (const PageEntry& page : pageEntries()) {
        press(static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(page.name)));

        EXPECT_EQ(this->page(), page.name);
        for (const QToolButton* button : window().findChildren<QToolButton*>()) {
            if (button->autoExclusive() && button->isChecked()) {
                EXPECT_EQ(button->text(), pageWord(page.name));
            }
        }
    }
}

TEST_F(MainWindowTest, remembersItsPageAndSize) {
    window().resize(1000, 700);
    const PageName last = pageEntries().back().name;
    window().showPage(last);

    closeWindow();

    EXPECT_EQ(page(), last);
    EXPECT_EQ(window().size(), QSize(1000, 700));
}

TEST_F(MainWindowTest, editNamesTheStepAndTheKeysTakeItBackOnEveryPage) {
    EXPECT_FALSE(entry("Edit", "Undo")->isEnabled());
    start(log(), clock.local());
    EXPECT_EQ(words("Edit", "Undo"), "Undo Start session");

    window().showPage(pageEntries().back().name);
    press(Qt::Key_Z);

    EXPECT_EQ(sessions(log()), 0U);
    EXPECT_EQ(words("Edit", "Undo"), "Undo");
    EXPECT_EQ(words("Edit", "Redo"), "Redo Start session");
    window().showPage(PageName::Today);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(sessions(log()), 1U);
    press(Qt::Key_Z);
    press(Qt::Key_Y);
    EXPECT_EQ(sessions(log()), 1U);
}

TEST_F(MainWindowTest, aSessionThatWasStartedIsLoggedByEnterAtOnce) {
    ASSERT_EQ(page(), PageName::Today);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // starts the coach's session
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // logs its first set

    const auto open = log().reader().openSession();
    ASSERT_TRUE(open.has_value());
    EXPECT_EQ(log().reader().sets(open->id).size(), 1U);
}

TEST_F(MainWindowTest, everyPageTakesTheKeyboardWhenItIsShown) {
    for (const PageEntry& entry : pageEntries()) {
        press(static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(entry.name)));

        const QWidget* focused = QApplication::focusWidget();
        ASSERT_NE(focused, nullptr);
        EXPECT_TRUE(window().findChild<PageStack*>()->page(entry.name)->isAncestorOf(focused))
            << pageWord(entry.name).toStdString();
    }
}

TEST_F(MainWindowTest, theChartOfProgressTakesTheKeyboard) {
    window().openDemo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window().windowTitle().startsWith("Demo"); }));
    press(Qt::Key_6);
    const auto* chart = qobject_cast<const TimeChart*>(QApplication::focusWidget());
    ASSERT_NE(chart, nullptr);
    EXPECT_TRUE(chart->isVisible());
    const QImage quiet = window().focusWidget()->grab().toImage();
    const QColor edge = quiet.pixelColor(quiet.width() / 2, 1);
    QTest::keyClick(window().focusWidget(), Qt::Key_Left);
    EXPECT_NE(window().focusWidget()->grab().toImage().pixelColor(quiet.width() / 2, 1), edge)
        << "who uses keys sees where they go, and only then";
}

TEST_F(MainWindowTest, aFieldTakesBackItsOwnTextFirst) {
    start(log(), clock.local());
    auto* field = new QLineEdit(&window());
    field->show();
    field->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([field] { return field->hasFocus(); }));
    QTest::keyClicks(field, "row");

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field->text(), "");
    EXPECT_EQ(sessions(log()), 1U);

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(sessions(log()), 0U);
}

TEST_F(MainWindowTest, showsWhatAnotherProgramWrote) {
    int told = 0;
    QObject::connect(&log().changes(), &LogSignals::changed, &window(), [&told] { ++told; });

    start(*openAgain(), clock.local());

    EXPECT_TRUE(QTest::qWaitFor([&told] { return told > 0; }));
    EXPECT_EQ(sessions(log()), 1U);
}

TEST_F(MainWindowTest, finishesASessionLeftOpenAndReopensItWhenAsked) {
    const LocalTime morning = clock.local() - hours(4);
    const auto id = start(*openAgain(), morning);

    ASSERT_TRUE(QTest::qWaitFor([this] { return shownNotice() != nullptr; }));
    EXPECT_TRUE(shownNotice()->text().startsWith("Row day"));
    EXPECT_EQ(log().reader().session(id)->finishedAt, morning);
    EXPECT_EQ(words("Edit", "Undo"), "Undo Finish session");

    shownNotice()->findChild<QPushButton*>()->click();

    EXPECT_EQ(log().reader().session(id)->finishedAt, std::nullopt);
    EXPECT_EQ(shownNotice(), nullptr);
    clock.advance(minutes(2));
    window().activateWindow();
    QTest::qWait(0);
    EXPECT_EQ(log().reader().session(id)->finishedAt, std::nullopt);
}

TEST_F(MainWindowTest, leavesASessionAloneThatMayStillGoOn) {
    const auto id = start(log(), clock.local() - hours(2));

    clock.advance(minutes(30));
    window().hide();
    window().show();
    QTest::qWait(1);

    EXPECT_EQ(log().reader().session(id)->finishedAt, std::nullopt);
    EXPECT_EQ(shownNotice(), nullptr);
}

TEST_F(MainWindowTest, saysThatAnotherProgramIsWritingAndSavesAfterwards) {
    const auto other = openLogFile(logPath());
    static_cast<void>(window());
    other->begin();
    window().startEmpty();

    ASSERT_NE(shownNotice(), nullptr);
    EXPECT_TRUE(shownNotice()->text().startsWith("Another program is writing"));
    EXPECT_EQ(sessions(log()), 0U);

    other->rollback();
    EXPECT_TRUE(QTest::qWaitFor([this] { return sessions(log()) == 1; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return shownNotice() == nullptr; }));
}

TEST_F(MainWindowTest, theDemoLeavesTheLogAloneAndLeadsBackToIt) {
    start(log(), clock.local());
    window().openDemo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return shownNotice() != nullptr; }));
    EXPECT_TRUE(window().windowTitle().startsWith("Demo"));
    window().startEmpty();

    shownNotice()->findChild<QPushButton*>()->click();

    ASSERT_TRUE(QTest::qWaitFor([this] { return window().windowTitle() == "log.dorsal – Dorsal"; }));
    EXPECT_EQ(sessions(*openAgain()), 1U);
}

TEST_F(MainWindowTest, copyTakesTheTextThatIsChosenInAField) {
    window().showPage(PageName::Exercises);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("bent over row"));
    field->selectAll();
    ASSERT_TRUE(field->hasSelectedText());
    entry("Edit", "Copy")->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), "bent over row");
}

TEST_F(MainWindowTest, copyTakesTheSessionThatIsChosenInHistory) {
    const auto session = start(log(), clock.local() - hours(1));
    window().showInHistory(session);
    auto* list = window().findChild<PageStack*>()->currentWidget()->findChild<QAbstractItemView*>();
    ASSERT_EQ(list->selectionModel()->selectedRows().size(), 1);
    list->setFocus();
    for (const bool byKey : {false, true}) {
        QApplication::clipboard()->clear();
        byKey ? press(Qt::Key_C) : entry("Edit", "Copy")->trigger();
        EXPECT_TRUE(QApplication::clipboard()->text().contains("Row day")) << byKey;
    }
}

TEST_F(MainWindowTest, noEntryOfTheMenusIsDead) {
    for (const QAction* menu : window().menuBar()->actions()) {
        ASSERT_NE(menu->menu(), nullptr);
        EXPECT_FALSE(menu->menu()->actions().isEmpty());
    }
    for (const QString name : {"Keys", "How sets are counted", "Safety", "About Dorsal"}) {
        entry("Help", name)->trigger();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr) << name.toStdString();
        EXPECT_LE(dialog->width(), 860);
        EXPECT_LE(dialog->height(), 560);
        dialog->close();
    }
}

} // namespace
} // namespace dorsal
