// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/choice_dialog.h"
#include "app/dialogs/message_dialog.h"
#include "app/dialogs/name_dialog.h"
#include "app/dialogs/note_dialog.h"
#include "app/dialogs/time_dialog.h"
#include "tests/support/manual_clock.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace dorsal {
namespace {

QPushButton* buttonCalled(const QWidget& dialog, const QString& words) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == words) {
            return button;
        }
    }
    return nullptr;
}

TEST(ChoiceDialog, everyAnswerIsAButtonThatSaysWhatItDoes) {
    ChoiceDialog dialog("The log cannot be opened", "It is a letter.", {"Open another log…", "Quit Dorsal"});

    QTest::mouseClick(buttonCalled(dialog, "Quit Dorsal"), Qt::LeftButton);

    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.chosen(), 1);
}

TEST(ChoiceDialog, escapeChoosesNothing) {
    ChoiceDialog dialog("A session is open", "What now?", {"Go on"});
    dialog.show();

    QTest::keyClick(&dialog, Qt::Key_Escape);

    EXPECT_EQ(dialog.chosen(), std::nullopt);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(MessageDialog, theAnswerThatGoesOnIsLastAndHasTheKeyboard) {
    MessageDialog dialog("Finish this session?", "8 sets done.", "Finish session");
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    const QPushButton* go = buttonCalled(dialog, "Finish session");
    const QPushButton* cancel = buttonCalled(dialog, "Cancel");
    ASSERT_NE(go, nullptr);
    ASSERT_NE(cancel, nullptr);
    EXPECT_TRUE(go->hasFocus());

    QTest::keyClick(&dialog, Qt::Key_Return);

    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(NoteDialog, escapeAsksBeforeItThrowsAwayWhatWasTyped) {
    NoteDialog dialog("Note", "Pull-Up", "Grip slipped");
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(QApplication::focusWidget(), " twice");
    for (const char* const answer : {"Cancel", "Throw it away"}) {
        QMetaObject::invokeMethod(
            &dialog,
            [&dialog, answer] {
                const auto* question = dialog.findChild<MessageDialog*>();
                ASSERT_NE(question, nullptr);
                buttonCalled(*question, answer)->click();
            },
            Qt::QueuedConnection);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        EXPECT_EQ(dialog.isVisible(), answer == std::string("Cancel"));
    }
}

TEST(NoteDialog, escapeLeavesAnUntouchedNoteAtOnce) {
    NoteDialog dialog("Note", "Pull-Up", "Grip slipped");
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(MessageDialog, enterLeavesWhatIsAdvisedAgainst) {
    MessageDialog dialog("Better left out", "A coach says so.", "Add Pull-Up");
    dialog.preferCancel();
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST(NoteDialog, isWrittenAndKeptByTheKeyboardAlone) {
    NoteDialog dialog("Note", "Pull-Up", "Grip slipped");
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), "chalk next time");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.note(), "Grip slipped\nchalk next time");
}

TEST(NameDialog, typingReplacesTheNameAndEnterKeepsIt) {
    NameDialog dialog({"Rename plan", "Rename", "Row day"});
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));

    QTest::keyClicks(QApplication::focusWidget(), " Pull day ");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.name(), "Pull day");
}

TEST(NameDialog, nothingHasNoName) {
    NameDialog dialog({"New plan", "Make the plan", "New plan"});
    dialog.findChild<QLineEdit*>()->setText("  ");
    EXPECT_FALSE(buttonCalled(dialog, "Make the plan")->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
}

TEST(NoteDialog, tabLeavesTheField) {
    NoteDialog dialog("Note", "Pull-Up", {});
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

    EXPECT_NE(qobject_cast<QPushButton*>(QApplication::focusWidget()), nullptr);
    EXPECT_EQ(dialog.note(), "");
}

TEST(TimeDialog, refusesATimeThatIsStillToCome) {
    const ManualClock clock;
    TimeDialog dialog({"Log a past session", "When did it start?", "Log the session",
                       clock.local() - std::chrono::hours(24), clock.local()});
    const QPushButton* go = buttonCalled(dialog, "Log the session");
    ASSERT_NE(go, nullptr);
    EXPECT_TRUE(go->isEnabled());
    EXPECT_EQ(isoDateTime(dialog.time()), "2026-11-19T18:12:00");

    auto* field = dialog.findChild<QDateTimeEdit*>();
    field->setDateTime(field->dateTime().addDays(2));

    EXPECT_FALSE(go->isEnabled());
    field->setDateTime(field->dateTime().addDays(-1));
    EXPECT_TRUE(go->isEnabled());
}

TEST(TimeDialog, refusesAnEndBeforeTheStart) {
    const ManualClock clock;
    TimeDialog dialog({"End of the session", "Finished", "Set end", clock.local() - std::chrono::hours(1),
                       clock.local(), clock.local() - std::chrono::hours(2)});
    const QPushButton* go = buttonCalled(dialog, "Set end");
    auto* field = dialog.findChild<QDateTimeEdit*>();
    EXPECT_TRUE(go->isEnabled());

    field->setDateTime(field->dateTime().addSecs(-7200));

    EXPECT_FALSE(go->isEnabled());
    const auto labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains("before the start"); }));
}

} // namespace
} // namespace dorsal
