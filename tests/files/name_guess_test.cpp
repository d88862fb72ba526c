// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/name_guess.h"

#include "core/files/catalogue_file.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

std::string bestGuess(std::string_view name) {
    const Catalogue catalogue = builtInCatalogue();
    const std::vector<NameGuess> guesses = NameGuesser(catalogue).guess(name, 3);
    return guesses.empty() ? std::string() : guesses.front().exercise->key.text;
}

TEST(NameGuesser, findsTheMovementUnderAnotherImplementOrOrderOfWords) {
    EXPECT_EQ(bestGuess("Barbell Bent-Over Rows, heavy"), "bent-over-row");
    EXPECT_EQ(bestGuess("Chest Fly Dumbbell Flat"), "dumbbell-fly");
}

TEST(NameGuesser, guessesNoOtherMovement) {
    for (const std::string_view name : {"One Arm Push Up", "Tricep Curl", "Serratus Walks", "Chest Curls",
                                        "Laying On Incline Bench Row", "kettlebell", "Seated Tricep Press"}) {
        const std::string guess = bestGuess(name);
        EXPECT_TRUE(guess.empty() || guess.find("row") != std::string::npos || guess.find("push") == 0)
            << name << " is taken for " << guess;
    }
    EXPECT_EQ(bestGuess("kettlebell"), "");
    EXPECT_EQ(bestGuess("Serratus Walks"), "");
}

TEST(NameGuesser, guessesNoOtherPartOfTheBody) {
    EXPECT_EQ(bestGuess("Lying Neck Curls"), "");
    EXPECT_NE(bestGuess("Seated Bayesian Curls"), "seated-leg-curl");
    EXPECT_EQ(bestGuess("Wrist Curl Cable"), "");
    EXPECT_NE(bestGuess("Scapular Push-ups"), "push-up");
    EXPECT_NE(bestGuess("Leaning Pull Up Smith Machine"), "assisted-pull-up-machine");
}

TEST(NameGuesser, knowsOtherSpellingsOfAWord) {
    EXPECT_EQ(bestGuess("Inclined Bench Press Barbell"), "incline-bench-press");
}

TEST(NameGuesser, guessesNothingForANameLikeNoOther) {
    EXPECT_EQ(bestGuess("Zumba"), "");
    EXPECT_EQ(bestGuess(""), "");
}

TEST(NameGuesser, givesEachExerciseOnceAndNoMoreThanAsked) {
    const Catalogue catalogue = builtInCatalogue();
    const std::vector<NameGuess> guesses = NameGuesser(catalogue).guess("Seated Row Cable Wide Grip", 4);
    ASSERT_FALSE(guesses.empty());
    ASSERT_LE(guesses.size(), 4U);
    for (std::size_t i = 1; i < guesses.size(); ++i) {
        EXPECT_NE(guesses[i].exercise, guesses[i - 1].exercise);
        EXPECT_LE(guesses[i].likeness, guesses[i - 1].likeness);
    }
}

} // namespace
} // namespace dorsal
