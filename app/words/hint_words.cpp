// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/plan_words.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct HintSentences {
    Q_DECLARE_TR_FUNCTIONS(dorsal::HintSentences)
};

QString missingSets(std::int64_t count) {
    return count == 1 ? HintSentences::tr("1 more back set reaches 2:1")
                      : HintSentences::tr("%1 more back sets reach 2:1").arg(count);
}

QString tooMuch(std::int64_t count) {
    return HintSentences::tr("%1 back exercises in one session").arg(count);
}

QString remedyOf(const PlanHint& hint, const QString& exercise) {
    switch (hint.remedy) {
    case HintRemedy::None:
        return {};
    case HintRemedy::AddBackSet:
        return HintSentences::tr("Add a set");
    case HintRemedy::Replace:
        return HintSentences::tr("Swap to %1").arg(exercise);
    case HintRemedy::AddExercise:
        return HintSentences::tr("Add %1").arg(exercise);
    }
    return {};
}

QString saying(const PlanHint& hint, const QString& exercise) {
    switch (hint.rule) {
    case CoachRule::Order:
        return HintSentences::tr("%1 stands late").arg(exercise);
    case CoachRule::OneMobilityDrill:
        return HintSentences::tr("Two mobility drills");
    case CoachRule::NotEverything:
        return tooMuch(hint.number);
    case CoachRule::OneRow:
        return hint.number > 1 ? HintSentences::tr("%1 versions of the row").arg(hint.number)
                               : HintSentences::tr("The pinned row is new");
    case CoachRule::TwiceTheBack:
    case CoachRule::BackFloor:
        return missingSets(hint.number);
    case CoachRule::HealthyShoulders:
        return HintSentences::tr("%1 asks for healthy shoulders and a bar").arg(exercise);
    case CoachRule::LowShoulders:
        return HintSentences::tr("%1 with low-lying shoulder blades").arg(exercise);
    case CoachRule::NoBackExtension:
        return HintSentences::tr("The coach leaves out %1").arg(exercise);
    case CoachRule::NoPain:
        return HintSentences::tr("%1: never into pain").arg(exercise);
    case CoachRule::KinderToShoulders:
    case CoachRule::KinderToKnees:
        return HintSentences::tr("%1 is kinder").arg(exercise);
    case CoachRule::RowVariety:
        return HintSentences::tr("A face pull for variety");
    case CoachRule::GolfAndTennis:
        return HintSentences::tr("Wall scoops for golf and tennis");
    }
    return {};
}

} // namespace

HintWords hintWords(const PlanHint& hint, const Catalogue& catalogue) {
    const QString exercise = exerciseName(hint.exercise, catalogue);
    return {saying(hint, exercise), word(hint.rule), remedyOf(hint, exercise)};
}

QString word(CoachRule value) {
    switch (value) {
    case CoachRule::Order:
        return HintSentences::tr(
            "Self-massage and mobility come first, strength in the middle, stretches last.");
    case CoachRule::OneMobilityDrill:
        return HintSentences::tr("One of foam roller, arm circles and wall scoops, by mobility need.");
    case CoachRule::NotEverything:
        return HintSentences::tr("Not everything goes into one session.");
    case CoachRule::OneRow:
        return HintSentences::tr("One version of the row, done often.");
    case CoachRule::TwiceTheBack:
        return HintSentences::tr("Twice as much back as chest in a plan.");
    case CoachRule::BackFloor:
        return HintSentences::tr("The back gets at least as much as the chest.");
    case CoachRule::HealthyShoulders:
        return HintSentences::tr("Pull-ups and chin-ups ask for healthy shoulders and a pull-up bar.");
    case CoachRule::LowShoulders:
        return HintSentences::tr("Pull-ups are not a great choice with shoulder blades that lie low.");
    case CoachRule::NoBackExtension:
        return HintSentences::tr("No back extensions until you have checked how your pelvis stands.");
    case CoachRule::NoPain:
        return HintSentences::tr("Stay out of every range that hurts.");
    case CoachRule::KinderToShoulders:
        return HintSentences::tr("With a shoulder concern, wall scoops instead of side-lying arm circles.");
    case CoachRule::KinderToKnees:
        return HintSentences::tr("With knees that dislike child’s pose, the knee hug.");
    case CoachRule::RowVariety:
        return HintSentences::tr("Face pulls train what rows train from another angle.");
    case CoachRule::GolfAndTennis:
        return HintSentences::tr("Golf and tennis players: wall scoops in the warm-up.");
    }
    return {};
}

} // namespace dorsal
