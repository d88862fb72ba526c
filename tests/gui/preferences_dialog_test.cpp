// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/preferences_dialog.h"

#include "tests/support/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace dorsal {
namespace {

class PreferencesDialogTest : public WindowTest {
protected:
    PreferencesDialogTest() : own(openAgain()) {}

    [[nodiscard]] PreferencesDialog& dialog() {
        if (!dialog_) {
            dialog_ = std::make_unique<PreferencesDialog>(
                PreferencesParts{own->logbook(), own->runner(), preferences, presence,
                                 [this](ThemeChoice choice, WidgetStyle style) {
                                     theme = choice;
                                     widgetStyle = style;
                                 }});
        }
        return *dialog_;
    }
    void press(QDialogButtonBox::ButtonRole role) {
        for (QAbstractButton* button : dialog().findChild<QDialogButtonBox*>()->buttons()) {
            if (dialog().findChild<QDialogButtonBox*>()->buttonRole(button) == role) {
                button->click();
                return;
            }
        }
        ADD_FAILURE() << "no such button";
    }
    void choose(const QString& text) {
        for (QComboBox* box : dialog().findChildren<QComboBox*>()) {
            if (const int at = box->findText(text); at >= 0) {
                box->setCurrentIndex(at);
                return;
            }
        }
        ADD_FAILURE() << "nothing offers " << text.toStdString();
    }
    /// The field that a label with these words stands for.
    template <class Field>
    [[nodiscard]] Field& field(const QString& words) {
        for (const QLabel* label : dialog().findChildren<QLabel*>()) {
            if (auto* found = label->text() == words ? qobject_cast<Field*>(label->buddy()) : nullptr) {
                return *found;
            }
        }
        throw std::runtime_error("no field " + words.toStdString());
    }
    [[nodiscard]] QCheckBox& box(const QString& words) {
        for (QCheckBox* found : dialog().findChildren<QCheckBox*>()) {
            if (found->text() == words) {
                return *found;
            }
        }
        throw std::runtime_error("no box " + words.toStdString());
    }
    [[nodiscard]] LogSettings stored() { return readLogSettings(own->reader()); }

    std::unique_ptr<OpenLog> own;
    ThemeChoice theme = ThemeChoice::System;
    WidgetStyle widgetStyle = WidgetStyle::Dorsal;

private:
    std::unique_ptr<PreferencesDialog> dialog_;
};

TEST_F(PreferencesDialogTest, keepsWhatTravelsWithTheLogAsOneStep) {
    choose("pounds (lb)");
    choose("Sunday");
    field<QSpinBox>("&Rest when an exercise names none").setValue(120);

    press(QDialogButtonBox::AcceptRole);

    EXPECT_EQ(stored().unit, LoadUnit::Pound);
    EXPECT_EQ(stored().weekStart, WeekStart::Sunday);
    EXPECT_EQ(stored().defaultRest, std::chrono::seconds(120));
    own->logbook().undo();
    EXPECT_EQ(stored(), LogSettings{});
    EXPECT_EQ(own->logbook().undoable(), std::nullopt);
}

TEST_F(PreferencesDialogTest, switchesAdviceOff) {
    EXPECT_TRUE(box("Show &advice on Today").isChecked());
    box("Show &advice on Today").setChecked(false);

    press(QDialogButtonBox::AcceptRole);

    EXPECT_FALSE(stored().showAdvice);
}

TEST_F(PreferencesDialogTest, showsAThemeAtOnceAndTakesItBackWhenCancelled) {
    choose("Dark");
    EXPECT_EQ(theme, ThemeChoice::Dark);

    press(QDialogButtonBox::RejectRole);

    EXPECT_EQ(theme, ThemeChoice::System);
    EXPECT_EQ(preferences.theme(), ThemeChoice::System);
}

TEST_F(PreferencesDialogTest, keepsTheThemeOnTheComputer) {
    choose("Dark");
    box("Use the &desktop’s own style").setChecked(true);

    press(QDialogButtonBox::AcceptRole);

    EXPECT_EQ(preferences.theme(), ThemeChoice::Dark);
    EXPECT_TRUE(preferences.desktopStyle());
    EXPECT_EQ(widgetStyle, WidgetStyle::Desktop);
    EXPECT_EQ(own->logbook().undoable(), std::nullopt);
}

TEST_F(PreferencesDialogTest, keepsThePausesOfTheTimerAndTheFirstSideInTheLog) {
    field<QSpinBox>("&Get ready").setValue(5);
    field<QSpinBox>("&Switch sides").setValue(0);
    field<QSpinBox>("To the &next exercise").setValue(20);
    choose("The weaker side of last time");

    press(QDialogButtonBox::AcceptRole);

    using std::chrono::seconds;
    EXPECT_EQ(stored().holdTimes, (HoldTimes{seconds(5), seconds(0), seconds(20)}));
    EXPECT_EQ(stored().firstSide, FirstSide::Weaker);
    own->logbook().undo();
    EXPECT_EQ(stored(), LogSettings{});
}

TEST_F(PreferencesDialogTest, remindsOfBreaksOnlyWhenSwitchedOnHere) {
    EXPECT_FALSE(box("Remind me of &breaks while Dorsal runs").isChecked());
    EXPECT_FALSE(field<QComboBox>("&After").isEnabled());
    box("Remind me of &breaks while Dorsal runs").setChecked(true);
    EXPECT_TRUE(field<QComboBox>("&After").isEnabled());
    choose("30 minutes at the desk");
    choose("1 minute");
    box("Fri").setChecked(false);
    for (QTimeEdit* time : dialog().findChildren<QTimeEdit*>()) {
        time->setTime(time->accessibleName() == QStringLiteral("Work begins") ? QTime(8, 30) : QTime(16, 0));
    }

    press(QDialogButtonBox::AcceptRole);

    using namespace std::chrono_literals;
    const BreakWishes wanted{true,       30min, 1min,
                             8h + 30min, 16h,   {true, true, true, true, false, false, false}};
    EXPECT_EQ(preferences.breaks(), wanted);
    EXPECT_EQ(own->logbook().undoable(), std::nullopt) << "nothing of it is in the log";
}

TEST_F(PreferencesDialogTest, saysWhetherTheDesktopTellsOfIdleTime) {
    const auto tells = [&](const QString& words) {
        return std::ranges::any_of(dialog().findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->text().contains(words); });
    };
    EXPECT_FALSE(tells("does not tell")) << "it was not asked yet";
    QCheckBox& remind = box("Remind me of &breaks while Dorsal runs");
    remind.setChecked(true);
    EXPECT_EQ(presence.asked, 1);
    EXPECT_TRUE(tells("this desktop does not tell when nobody touches the computer"));
    remind.setChecked(false);
    presence.idleFor = std::chrono::seconds(0);
    remind.setChecked(true);
    EXPECT_TRUE(tells("Five minutes without touching the computer count as a break"));
}

TEST_F(PreferencesDialogTest, everyFieldHasANameForAScreenReader) {
    dialog().show();
    for (QWidget* field : dialog().findChildren<QWidget*>()) {
        if (field->focusPolicy() == Qt::NoFocus || !field->isVisible() ||
            field->objectName().startsWith(QLatin1String("qt_"))) {
            continue;
        }
        const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(field);
        ASSERT_TRUE(seen);
        EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << field->metaObject()->className();
    }
}

} // namespace
} // namespace dorsal
