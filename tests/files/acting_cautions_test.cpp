// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/acting_cautions.h"

#include "core/files/catalogue_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

/// The catalogue as its file has it, read without the program's own rules.
class CautionTable : public testing::Test {
protected:
    CautionTable() {
        const QResource resource(QStringLiteral(":/catalogue.json"));
        root_ = QJsonDocument::fromJson(resource.uncompressedData()).object();
    }

    [[nodiscard]] CautionAction whenUnknown(Condition condition) const {
        for (const QJsonValue value : root_[u"conditions"].toArray()) {
            if (value[u"id"].toString().toStdString() == code(condition)) {
                return fromCode<CautionAction>(value[u"when_unknown"].toString().toStdString()).value();
            }
        }
        throw std::runtime_error("no such condition");
    }
    [[nodiscard]] static Profile with(Condition condition, ConditionState state) {
        Profile profile;
        profile.conditions[condition] = state;
        return profile;
    }

    Catalogue catalogue_ = builtInCatalogue();
    QJsonObject root_;
};

} // namespace

TEST_F(CautionTable, everyCautionActsAsItsConditionsStateSays) {
    int seen = 0;
    for (const Exercise& exercise : catalogue_.exercises()) {
        for (const Caution& caution : exercise.cautions) {
            const auto acts = [&](ConditionState state) {
                return actionFor(caution, with(caution.condition, state));
            };
            const std::string name = exercise.key.text + " " + std::string(code(caution.condition));
            const bool inSession = caution.condition == Condition::AnyPain;
            EXPECT_EQ(acts(ConditionState::No), CautionAction::Ok) << name;
            EXPECT_EQ(acts(ConditionState::Yes), inSession ? CautionAction::Ok : caution.action) << name;
            EXPECT_EQ(acts(ConditionState::Unknown), std::min(caution.action, whenUnknown(caution.condition)))
                << name;
            ++seen;
        }
    }
    EXPECT_GT(seen, 350);
}

TEST_F(CautionTable, theStrictestOfAllActs) {
    Profile profile = with(Condition::ShoulderConcern, ConditionState::Yes);
    profile.conditions[Condition::DepressedShoulders] = ConditionState::Yes;
    const Exercise* pullUp = catalogue_.find(ExerciseKey{"pull-up"});
    EXPECT_EQ(actionFor(*pullUp, profile), CautionAction::Avoid);
    EXPECT_EQ(actingCautions(*pullUp, profile).size(), 2U);
    EXPECT_EQ(actionFor(*pullUp, {}), CautionAction::Info);
    EXPECT_EQ(actionFor(*catalogue_.find(ExerciseKey{"back-extension"}), {}), CautionAction::Avoid);
    const Profile checked = with(Condition::ExcessiveLumbarCurve, ConditionState::No);
    EXPECT_EQ(actionFor(*catalogue_.find(ExerciseKey{"back-extension"}), checked), CautionAction::Ok);
    EXPECT_FALSE(isLeftOut(*catalogue_.find(ExerciseKey{"back-extension"}), checked));
    EXPECT_TRUE(isLeftOut(*catalogue_.find(ExerciseKey{"back-extension"}), {}));
}

TEST_F(CautionTable, everySubstituteOfferedIsItselfOkInfoOrWarn) {
    int offered = 0;
    for (const Condition condition : EnumValues<Condition>::all) {
        for (const ConditionState state : EnumValues<ConditionState>::all) {
            const Profile profile = with(condition, state);
            for (const Exercise& exercise : catalogue_.exercises()) {
                for (const Exercise* other : offeredSubstitutes(exercise, profile, catalogue_)) {
                    EXPECT_LE(actionFor(*other, profile), CautionAction::Warn)
                        << exercise.key.text << " -> " << other->key.text;
                    ++offered;
                }
            }
        }
    }
    EXPECT_GT(offered, 1000);
}

TEST_F(CautionTable, whatIsMeantForTheConditionIsOfferedFirstAndForOthersNever) {
    const Exercise* pullUp = catalogue_.find(ExerciseKey{"pull-up"});
    const auto low =
        offeredSubstitutes(*pullUp, with(Condition::DepressedShoulders, ConditionState::Yes), catalogue_);
    ASSERT_FALSE(low.empty());
    EXPECT_EQ(low.front()->key.text, "wall-slide");
    EXPECT_TRUE(std::ranges::none_of(low, [](const Exercise* e) { return e->key.text == "trx-row"; }));
    const auto sore =
        offeredSubstitutes(*pullUp, with(Condition::ShoulderConcern, ConditionState::Yes), catalogue_);
    ASSERT_FALSE(sore.empty());
    EXPECT_EQ(sore.front()->key.text, "trx-row");
}

TEST_F(CautionTable, nothingIsOfferedWhoseEquipmentIsNotThere) {
    Profile profile = with(Condition::ShoulderConcern, ConditionState::Yes);
    profile.equipment = std::set{Equipment::Cable};
    const auto offered = offeredSubstitutes(*catalogue_.find(ExerciseKey{"pull-up"}), profile, catalogue_);
    ASSERT_FALSE(offered.empty());
    for (const Exercise* other : offered) {
        EXPECT_TRUE(hasEquipmentFor(*other, profile)) << other->key.text;
    }
}

TEST_F(CautionTable, withLowBackPainNothingIsOfferedForBackExtensions) {
    const Exercise* extension = catalogue_.find(ExerciseKey{"back-extension"});
    EXPECT_FALSE(offeredSubstitutes(*extension, {}, catalogue_).empty());
    EXPECT_TRUE(offeredSubstitutes(*extension, with(Condition::LowBackPain, ConditionState::Yes), catalogue_)
                    .empty());
}

TEST_F(CautionTable, pullUpsAskOnceWhileAShoulderConditionIsUnknown) {
    const Exercise* pullUp = catalogue_.find(ExerciseKey{"pull-up"});
    EXPECT_TRUE(asksOnce(*pullUp, {}));
    EXPECT_TRUE(asksOnce(*catalogue_.find(ExerciseKey{"chin-up"}), {}));
    EXPECT_FALSE(asksOnce(*catalogue_.find(ExerciseKey{"dead-hang"}), {}));
    Profile known = with(Condition::ShoulderConcern, ConditionState::No);
    EXPECT_TRUE(asksOnce(*pullUp, known));
    known.conditions[Condition::DepressedShoulders] = ConditionState::Yes;
    EXPECT_FALSE(asksOnce(*pullUp, known));
    EXPECT_FALSE(asksOnce(*pullUp, with(Condition::ShoulderConcern, ConditionState::Yes)))
        << "a concern that is known acts, whatever the other is";
    Profile asked;
    asked.asked = {ExerciseKey{"pull-up"}};
    EXPECT_FALSE(asksOnce(*pullUp, asked));
    std::set<std::string> inFile;
    for (const QJsonValue condition : root_[u"conditions"].toArray()) {
        for (const QJsonValue key : condition[u"ask_once_for"].toArray()) {
            inFile.insert(key.toString().toStdString());
        }
    }
    EXPECT_EQ(inFile, (std::set<std::string>{"pull-up", "chin-up"}));
}

} // namespace dorsal
