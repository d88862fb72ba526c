// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/usual_choice.h"

#include "core/files/catalogue_file.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

ChooseBy usual(std::vector<ExerciseKey> choices) {
    static const Catalogue catalogue = builtInCatalogue();
    return usualChoice(PlanItem{Slot::Main, std::move(choices), ChooseBy::Freely, {}, {}}, catalogue);
}

TEST(UsualChoice, followsFromWhatThereIsToChoose) {
    EXPECT_EQ(usual({{"foam-roller-thoracic-extension"}, {"side-lying-arm-circle"}, {"wall-scoop"}}),
              ChooseBy::MobilityNeed);
    EXPECT_EQ(usual({{"bent-over-row"}, {"trx-row"}}), ChooseBy::Family);
    EXPECT_EQ(usual({{"knee-hug-stretch"}, {"childs-pose"}}), ChooseBy::Freely);
    EXPECT_EQ(usual({{"wall-scoop"}, {"bent-over-row"}}), ChooseBy::Freely);
    EXPECT_EQ(usual({{"wall-scoop"}, {"Towel Scoop"}}), ChooseBy::Freely);
    EXPECT_EQ(usual({}), ChooseBy::Freely);
}

} // namespace
} // namespace dorsal
