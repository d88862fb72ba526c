// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/annotation_words.h"
#include "app/words/enum_words.h"

#include <gtest/gtest.h>

#include <set>

namespace dorsal {

namespace {

/// Every value's word is there, and no two values share one.
template <class E, class Words>
void expectWordsOfTheirOwn(Words words) {
    std::set<QString> seen;
    for (const E value : EnumValues<E>::all) {
        const QString text = words(value);
        EXPECT_FALSE(text.isEmpty()) << code(value);
        EXPECT_TRUE(seen.insert(text).second) << text.toStdString();
    }
}

template <class E>
void expectWords() {
    expectWordsOfTheirOwn<E>([](E value) { return word(value); });
}

} // namespace

TEST(EnumWords, everyValueHasAWordOfItsOwn) {
    expectWords<SetKind>();
    expectWords<Side>();
    expectWords<Slot>();
    expectWords<SkipReason>();
    expectWords<AnnotationKind>();
    expectWords<Category>();
    expectWords<Pattern>();
    expectWords<Muscle>();
    expectWords<MuscleGroup>();
    expectWords<Equipment>();
    expectWords<Condition>();
    expectWords<CautionAction>();
    expectWords<FactSource>();
    expectWords<Measure>();
    expectWords<BalanceMode>();
    expectWords<BalanceUnit>();
    expectWords<Activation>();
    expectWords<WeekStart>();
    expectWords<LoadUnit>();
    expectWords<Operation>();
    expectWordsOfTheirOwn<Muscle>([](Muscle value) { return shortWord(value); });
    expectWordsOfTheirOwn<Slot>([](Slot value) { return heading(value); });
}

TEST(EnumWords, namesAreTheCatalogues) {
    EXPECT_EQ(word(Pattern::HorizontalPull), "Row");
    EXPECT_EQ(word(Pattern::Conditioning), "Conditioning");
    EXPECT_EQ(word(Muscle::Lats), "Lats (incl. teres major)");
    EXPECT_EQ(word(Equipment::PullupBar), "pull-up bar");
    EXPECT_EQ(shortWord(Muscle::LowerTraps), "lower traps");
}

TEST(EnumWords, statusWordsAreTheDesigns) {
    EXPECT_EQ(word(BalanceStatus::NoData), "no strength sets");
    EXPECT_EQ(word(BalanceStatus::NoChest), "back only");
    EXPECT_EQ(word(BalanceStatus::LowData), "too few sets for a verdict");
    EXPECT_EQ(word(BalanceStatus::BelowFloor), "less back than chest");
    EXPECT_EQ(word(BalanceStatus::Building), "above the floor, below 2:1");
    EXPECT_EQ(word(BalanceStatus::Near), "almost 2:1");
    EXPECT_EQ(word(BalanceStatus::OnTarget), "2:1 met");
    EXPECT_EQ(word(BalanceStatus::BackHeavy), word(BalanceStatus::OnTarget));
}

TEST(EnumWords, provenanceSaysWhoSaysIt) {
    EXPECT_EQ(word(FactSource::Article), "coach");
    EXPECT_EQ(word(FactSource::Derived), "drawn from the coach");
    EXPECT_EQ(word(FactSource::General), "general");
    EXPECT_EQ(dorsalsDefault(), QString::fromUtf8("Dorsal’s default"));
}

TEST(EnumWords, sidesHaveALetterForTheirBox) {
    EXPECT_EQ(letter(Side::Left), "L");
    EXPECT_EQ(letter(Side::Right), "R");
    EXPECT_EQ(letter(Side::Both), "");
    EXPECT_EQ(cellWord(Side::Right), "Right");
}

TEST(EnumWords, undoNamesTheStep) {
    EXPECT_EQ(undoText(Operation::LogSet), "Undo Log set");
    EXPECT_EQ(redoText(Operation::DeleteSession), "Redo Delete session");
    EXPECT_EQ(undoText(std::nullopt), "Undo");
    EXPECT_EQ(redoText(std::nullopt), "Redo");
}

TEST(EnumWords, everyReasonIsASentenceOfItsOwn) {
    std::set<QString> seen;
    for (int reason = 0; reason <= static_cast<int>(CountReason::ActivationOff); ++reason) {
        const QString sentence = countReason(static_cast<CountReason>(reason));
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << sentence.toStdString();
        EXPECT_TRUE(seen.insert(sentence).second) << sentence.toStdString();
    }
    EXPECT_EQ(countReason(CountReason::WarmupSet), "Warm-up sets do not count.");
}

TEST(EnumWords, anExerciseSaysWhatItCountsAs) {
    EXPECT_EQ(countsAs({2, 0}), "counts as back");
    EXPECT_EQ(countsAs({0, 2}), "counts as chest");
    EXPECT_EQ(countsAs({2, 2}), "counts as back and chest");
    EXPECT_EQ(countsAs({1, 2}), "counts as chest");
    EXPECT_EQ(countsAs({0, 1}), "does not count");
    EXPECT_EQ(countsAs({0, 0}), "does not count");
}

} // namespace dorsal
