// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/profile_dialog.h"

#include "app/dialogs/bands_editor.h"
#include "app/dialogs/weigh_ins_editor.h"
#include "app/widgets/segmented_control.h"
#include "core/logbook/bands.h"
#include "core/logbook/weigh_ins.h"
#include "tests/support/page_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

class ProfileDialogTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<ProfileDialog> open() {
        return std::make_unique<ProfileDialog>(ProfileParts{parts_.log.logbook(), parts_.catalogue,
                                                            parts_.clock, parts_.operations, parts_.prompts});
    }
    [[nodiscard]] static SegmentedControl& condition(ProfileDialog& dialog, int number) {
        return *dialog.findChildren<SegmentedControl*>().at(number);
    }
    [[nodiscard]] static QLineEdit& fieldWith(ProfileDialog& dialog, const QString& placeholder) {
        for (QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
            if (field->placeholderText().startsWith(placeholder)) {
                return *field;
            }
        }
        throw std::runtime_error("no such field");
    }
    static void click(QWidget& part, const QString& text) {
        for (QPushButton* button : part.findChildren<QPushButton*>()) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        FAIL() << text.toStdString();
    }
    [[nodiscard]] Profile profile() { return readProfile(parts_.log.reader()); }

    PageDesk parts_;
};

} // namespace

TEST_F(ProfileDialogTest, keptAsItIsChangesNothing) {
    open()->accept();
    EXPECT_EQ(profile(), Profile());
    EXPECT_FALSE(parts_.log.logbook().undoable());
}

TEST_F(ProfileDialogTest, keepsEveryAnswerAsOneStep) {
    const auto dialog = open();
    condition(*dialog, 0).setCurrent(2);
    condition(*dialog, 1).setCurrent(1);
    dialog->findChildren<QComboBox*>().at(0)->setCurrentIndex(2);
    dialog->findChildren<QComboBox*>().at(1)->setCurrentIndex(1);
    for (QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
        if (box->text().contains(QStringLiteral("golf")) || box->text().contains(QStringLiteral("have"))) {
            box->setChecked(true);
        }
    }
    fieldWith(*dialog, QStringLiteral("20 ×")).setText(QStringLiteral("20 × 2, 10, 2.5 x 1"));
    dialog->accept();
    EXPECT_EQ(profile().stateOf(Condition::ShoulderConcern), ConditionState::Yes);
    EXPECT_EQ(profile().stateOf(Condition::DepressedShoulders), ConditionState::No);
    EXPECT_EQ(profile().mobilityNeed, MobilityNeed::Rotation);
    EXPECT_TRUE(profile().playsGolfOrTennis);
    EXPECT_TRUE(profile().pinnedRow);
    EXPECT_FALSE(profile().pinMovedOn);
    ASSERT_TRUE(profile().equipment);
    EXPECT_TRUE(profile().equipment->contains(Equipment::Wall));
    EXPECT_EQ(
        profile().plates.plates,
        (std::vector<Plates>{{Load::kilograms(20), 2}, {Load::kilograms(10), 1}, {Load::kilograms(2.5), 1}}));
    parts_.log.logbook().undo();
    EXPECT_EQ(profile(), Profile());
}

TEST_F(ProfileDialogTest, platesThatCannotBeReadAreToldAndNothingIsKept) {
    const auto dialog = open();
    condition(*dialog, 0).setCurrent(2);
    fieldWith(*dialog, QStringLiteral("20 ×")).setText(QStringLiteral("two big ones"));
    dialog->accept();
    ASSERT_EQ(parts_.prompts.told.size(), 1U);
    EXPECT_TRUE(parts_.prompts.told[0].text.contains(QStringLiteral("“two big ones”")));
    EXPECT_EQ(profile(), Profile());
}

TEST_F(ProfileDialogTest, weighInsAreAddedAndTakenOut) {
    addWeighIn(parts_.log.logbook(), day(2026, 11, 1), Load::kilograms(81));
    const auto dialog = open();
    auto* weights = dialog->findChild<WeighInsEditor*>();
    fieldWith(*dialog, QStringLiteral("Weight")).setText(QStringLiteral("80,5"));
    click(*weights, QStringLiteral("&Add"));
    auto* list = weights->findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 2);
    list->setCurrentRow(1);
    click(*weights, QStringLiteral("&Remove"));
    dialog->accept();
    const std::vector<WeighIn> kept = parts_.log.reader().weighIns();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].weight, Load::kilograms(80.5));
    EXPECT_EQ(kept[0].day, dayOf(parts_.clock.local()));
}

TEST_F(ProfileDialogTest, aWeightThatStandsInTheFieldIsKeptToo) {
    const auto dialog = open();
    fieldWith(*dialog, QStringLiteral("Weight")).setText(QStringLiteral("78.4"));
    dialog->accept();
    ASSERT_EQ(parts_.log.reader().weighIns().size(), 1U);
    EXPECT_EQ(parts_.log.reader().weighIns()[0].weight, Load::kilograms(78.4));
}

TEST_F(ProfileDialogTest, whatIsNoWeightIsToldBelowTheFieldAndNothingIsLost) {
    const auto dialog = open();
    condition(*dialog, 0).setCurrent(2);
    fieldWith(*dialog, QStringLiteral("Weight")).setText(QStringLiteral("heavy"));
    dialog->accept();
    EXPECT_EQ(profile(), Profile());
    auto* weights = dialog->findChild<WeighInsEditor*>();
    const auto labels = weights->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("“heavy”")); }));
    fieldWith(*dialog, QStringLiteral("Weight")).setText(QStringLiteral("78"));
    dialog->accept();
    EXPECT_EQ(profile().stateOf(Condition::ShoulderConcern), ConditionState::Yes);
}

TEST_F(ProfileDialogTest, bandsAreOrderedAndNamed) {
    addBand(parts_.log.logbook(), "red");
    addBand(parts_.log.logbook(), "yellow");
    const auto dialog = open();
    auto* bands = dialog->findChild<BandsEditor*>();
    auto* list = bands->findChild<QListWidget*>();
    list->setCurrentRow(1);
    click(*bands, QStringLiteral("&Lighter"));
    click(*bands, QStringLiteral("&Add"));
    list->item(2)->setText(QStringLiteral("black"));
    dialog->accept();
    const std::vector<Band> kept = parts_.log.reader().bands();
    ASSERT_EQ(kept.size(), 3U);
    EXPECT_EQ(kept[0].name, "yellow");
    EXPECT_EQ(kept[1].name, "red");
    EXPECT_EQ(kept[2].name, "black");
    EXPECT_EQ(kept[2].rank, 3);
}

TEST_F(ProfileDialogTest, wipingAsksFirst) {
    Profile told;
    told.conditions[Condition::KneePain] = ConditionState::Yes;
    writeProfile(parts_.log.logbook(), told);
    const auto dialog = open();
    click(*dialog, QStringLiteral("Wipe the profile…"));
    EXPECT_EQ(profile(), told);
    parts_.prompts.confirmations = {true};
    click(*dialog, QStringLiteral("Wipe the profile…"));
    EXPECT_EQ(profile(), Profile());
}

} // namespace dorsal
