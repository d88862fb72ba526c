// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/catalogue_file.h"
#include "core/files/exercise_search.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace dorsal {

namespace {

class ExerciseSearchTest : public testing::Test {
protected:
    ExerciseSearchTest() : catalogue_(builtInCatalogue()), search_(catalogue_) {}

    [[nodiscard]] std::vector<std::string> find(std::string_view typed) const {
        std::vector<std::string> keys;
        for (const Exercise* exercise : search_.find(typed)) {
            keys.push_back(exercise->key.text);
        }
        return keys;
    }
    [[nodiscard]] std::string first(std::string_view typed) const {
        const std::vector<std::string> keys = find(typed);
        return keys.empty() ? "" : keys.front();
    }
    [[nodiscard]] bool finds(std::string_view typed, const char* key) const {
        const std::vector<std::string> keys = find(typed);
        return std::ranges::find(keys, key) != keys.end();
    }
    [[nodiscard]] std::size_t place(std::string_view typed, const char* key) const {
        const std::vector<std::string> keys = find(typed);
        return static_cast<std::size_t>(std::ranges::find(keys, key) - keys.begin());
    }
    [[nodiscard]] Catalogue& catalogue() { return catalogue_; }

private:
    Catalogue catalogue_;
    ExerciseSearch search_;
};

} // namespace

TEST_F(ExerciseSearchTest, emptyTextGivesEverythingByName) {
    const std::vector<std::string> all = find("  ");
    ASSERT_EQ(all.size(), 189U);
    EXPECT_EQ(all.front(), "one-arm-row-band") << "1-Arm Row (Band)";
    EXPECT_EQ(all.back(), "weighted-pull-up");
}

TEST_F(ExerciseSearchTest, findsWhatPeopleType) {
    EXPECT_EQ(first("RDL"), "romanian-deadlift");
    EXPECT_EQ(first("pullup"), "pull-up");
    EXPECT_EQ(first("pull up"), "pull-up");
    EXPECT_EQ(first("pull-ups"), "pull-up");
    EXPECT_EQ(first("wall sl"), "wall-slide");
    EXPECT_EQ(first("chinup"), "chin-up");
    EXPECT_EQ(first("chinups"), "chin-up");
    EXPECT_TRUE(finds("pullups", "band-assisted-pull-up"));
    EXPECT_EQ(first("lat pull"), "lat-pulldown");
    EXPECT_EQ(first("lat pull down"), "lat-pulldown");
    EXPECT_EQ(first("db row"), "one-arm-row") << "the coach's, also called Dumbbell Row";
    EXPECT_EQ(first("bench"), "bench-press");
    EXPECT_EQ(first("OHP"), "overhead-press");
}

TEST_F(ExerciseSearchTest, everyLetterOfANameKeepsIt) {
    const std::string name = "Bent Over Row (Barbell)";
    for (std::size_t length = 1; length <= name.size(); ++length) {
        EXPECT_TRUE(finds(name.substr(0, length), "bent-over-row")) << name.substr(0, length);
    }
    const std::string plural = "close-grip bench press";
    for (std::size_t length = 1; length <= plural.size(); ++length) {
        EXPECT_TRUE(finds(plural.substr(0, length), "close-grip-bench-press")) << plural.substr(0, length);
    }
}

TEST_F(ExerciseSearchTest, rowsComeBeforeTheRowingMachineAndTheCoachsRowsFirst) {
    const std::vector<std::string> rows = find("row");
    ASSERT_GT(rows.size(), 20U);
    EXPECT_EQ(rows.front(), "one-arm-row-band");
    EXPECT_LT(place("row", "bent-over-row"), place("row", "pendlay-row"));
    EXPECT_LT(place("row", "upright-row"), place("row", "rowing-machine"));
    EXPECT_TRUE(finds("row", "rowing-machine"));
}

TEST_F(ExerciseSearchTest, wordsMayComeInAnyOrder) {
    EXPECT_EQ(find("row cable seated").front(), "seated-cable-row");
    EXPECT_EQ(find("barbell bent").front(), find("bent barbell").front());
}

TEST_F(ExerciseSearchTest, casesAndAccentsDoNotMatter) {
    EXPECT_EQ(find("PÜLL-UP"), find("pull up"));
    EXPECT_EQ(first("bênch prèss"), "bench-press");
}

TEST_F(ExerciseSearchTest, aFinalSOfAnUnfinishedWordIsALetter) {
    EXPECT_FALSE(finds("pres", "preacher-curl"));
    EXPECT_TRUE(finds("pres", "bench-press"));
    EXPECT_EQ(first("squats"), first("squat"));
}

TEST_F(ExerciseSearchTest, otherTextsFindNothing) {
    EXPECT_TRUE(find("qqq").empty());
    EXPECT_TRUE(find("row qqq").empty());
    EXPECT_TRUE(find("owr").empty());
}

TEST_F(ExerciseSearchTest, findsTheUsersOwnExercises) {
    Exercise own;
    own.key = ExerciseKey{"0f0e"};
    own.name = "Тяга к поясу";
    own.own = true;
    catalogue().setOwn({own});
    const ExerciseSearch search(catalogue());
    const std::vector<const Exercise*> found = search.find("поя тя");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front()->name, own.name);
    EXPECT_EQ(search.find("ткп").size(), 1U);
}

} // namespace dorsal
