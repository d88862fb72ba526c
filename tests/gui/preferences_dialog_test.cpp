// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/preferences_dialog.h"

#include "tests/support/window_fixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QSpinBox>

namespace dorsal {
namespace {

class PreferencesDialogTest : public WindowTest {
protected:
    PreferencesDialogTest() : own(openAgain()) {}

    [[nodiscard]] PreferencesDialog& dialog() {
        if (!dialog_) {
            dialog_ = std::make_unique<PreferencesDialog>(PreferencesParts{
                own->logbook(), own->runner(), preferences, [this](ThemeChoice choice, WidgetStyle style) {
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
    dialog().findChild<QSpinBox*>()->setValue(120);

    press(QDialogButtonBox::AcceptRole);

    EXPECT_EQ(stored().unit, LoadUnit::Pound);
    EXPECT_EQ(stored().weekStart, WeekStart::Sunday);
    EXPECT_EQ(stored().defaultRest, std::chrono::seconds(120));
    own->logbook().undo();
    EXPECT_EQ(stored(), LogSettings{});
    EXPECT_EQ(own->logbook().undoable(), std::nullopt);
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
    dialog().findChild<QCheckBox*>()->setChecked(true);

    press(QDialogButtonBox::AcceptRole);

    EXPECT_EQ(preferences.theme(), ThemeChoice::Dark);
    EXPECT_TRUE(preferences.desktopStyle());
    EXPECT_EQ(widgetStyle, WidgetStyle::Desktop);
    EXPECT_EQ(own->logbook().undoable(), std::nullopt);
}

} // namespace
} // namespace dorsal
