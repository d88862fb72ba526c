// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/plate_words.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

std::string told(double load, bool barbell = true) {
    Exercise exercise;
    if (barbell) {
        exercise.equipment = {Equipment::Barbell};
    }
    const PlatesOwned gym{Load::kilograms(20),
                          {{Load::kilograms(20), 1}, {Load::kilograms(5), 1}, {Load::kilograms(1.25), 1}}};
    return platesText(exercise, gym, Load::kilograms(load),
                      Format(LoadUnit::Kilogram, QLocale(QLocale::English, QLocale::UnitedKingdom)))
        .toStdString();
}

} // namespace

TEST(PlatesText, saysWhatGoesOnEachSide) {
    EXPECT_EQ(told(72.5), "Per side 20 + 5 + 1.25 kg.");
    EXPECT_EQ(told(73), "Per side 20 + 5 + 1.25 kg, which makes 72.5 kg.");
    EXPECT_EQ(told(20), "The bar alone: 20 kg.");
    EXPECT_EQ(told(10), "");
    EXPECT_EQ(told(72.5, false), "");
}

TEST(PlatesText, fitsIntoTheCellOfTheLoad) {
    const PlatesOwned gym{Load::kilograms(20), {{Load::kilograms(20), 1}, {Load::kilograms(1.25), 1}}};
    const Format format(LoadUnit::Kilogram, QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto told = [&](double load) {
        return platesInShort(gym, Load::kilograms(load), format).toStdString();
    };
    EXPECT_EQ(told(62.5), "per side 20 + 1.25");
    EXPECT_EQ(told(70), "per side 20 + 1.25 (62.5 kg)");
    EXPECT_EQ(told(20), "bar alone");
    EXPECT_EQ(told(15), "");
}

} // namespace dorsal
