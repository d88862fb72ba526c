// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/catalogue_words.h"

#include "app/words/word_table.h"

namespace dorsal {

namespace {

constexpr std::array patternWords{
    EnglishWord<Pattern>{Pattern::HorizontalPull, QT_TRANSLATE_NOOP("Pattern", "Row")},
    EnglishWord<Pattern>{Pattern::VerticalPull, QT_TRANSLATE_NOOP("Pattern", "Pull-up / pulldown")},
    EnglishWord<Pattern>{Pattern::ShoulderExtension,
                         QT_TRANSLATE_NOOP("Pattern", "Straight-arm pull / pullover")},
    EnglishWord<Pattern>{Pattern::Scapular, QT_TRANSLATE_NOOP("Pattern", "Shoulder-blade control")},
    EnglishWord<Pattern>{Pattern::HorizontalAbduction,
                         QT_TRANSLATE_NOOP("Pattern", "Pull-apart / reverse fly")},
    EnglishWord<Pattern>{Pattern::ExternalRotation,
                         QT_TRANSLATE_NOOP("Pattern", "Shoulder external rotation")},
    EnglishWord<Pattern>{Pattern::Elevation, QT_TRANSLATE_NOOP("Pattern", "Shrug")},
    EnglishWord<Pattern>{Pattern::SpinalExtension, QT_TRANSLATE_NOOP("Pattern", "Back extension")},
    EnglishWord<Pattern>{Pattern::Hang, QT_TRANSLATE_NOOP("Pattern", "Hang")},
    EnglishWord<Pattern>{Pattern::HorizontalPush, QT_TRANSLATE_NOOP("Pattern", "Chest press / push-up")},
    EnglishWord<Pattern>{Pattern::VerticalPush, QT_TRANSLATE_NOOP("Pattern", "Overhead press")},
    EnglishWord<Pattern>{Pattern::ChestFly, QT_TRANSLATE_NOOP("Pattern", "Chest fly")},
    EnglishWord<Pattern>{Pattern::Dip, QT_TRANSLATE_NOOP("Pattern", "Dip")},
    EnglishWord<Pattern>{Pattern::LateralRaise, QT_TRANSLATE_NOOP("Pattern", "Raise")},
    EnglishWord<Pattern>{Pattern::ElbowFlexion, QT_TRANSLATE_NOOP("Pattern", "Curl")},
    EnglishWord<Pattern>{Pattern::ElbowExtension, QT_TRANSLATE_NOOP("Pattern", "Triceps extension")},
    EnglishWord<Pattern>{Pattern::Squat, QT_TRANSLATE_NOOP("Pattern", "Squat")},
    EnglishWord<Pattern>{Pattern::Lunge, QT_TRANSLATE_NOOP("Pattern", "Lunge")},
    EnglishWord<Pattern>{Pattern::Hinge, QT_TRANSLATE_NOOP("Pattern", "Hinge")},
    EnglishWord<Pattern>{Pattern::HipExtension, QT_TRANSLATE_NOOP("Pattern", "Hip extension")},
    EnglishWord<Pattern>{Pattern::KneeFlexion, QT_TRANSLATE_NOOP("Pattern", "Leg curl")},
    EnglishWord<Pattern>{Pattern::KneeExtension, QT_TRANSLATE_NOOP("Pattern", "Leg extension")},
    EnglishWord<Pattern>{Pattern::Calf, QT_TRANSLATE_NOOP("Pattern", "Calf raise")},
    EnglishWord<Pattern>{Pattern::HipAdduction, QT_TRANSLATE_NOOP("Pattern", "Hip adduction")},
    EnglishWord<Pattern>{Pattern::HipAbduction, QT_TRANSLATE_NOOP("Pattern", "Hip abduction")},
    EnglishWord<Pattern>{Pattern::Carry, QT_TRANSLATE_NOOP("Pattern", "Carry")},
    EnglishWord<Pattern>{Pattern::CoreAnti, QT_TRANSLATE_NOOP("Pattern", "Core stability")},
    EnglishWord<Pattern>{Pattern::CoreFlexion, QT_TRANSLATE_NOOP("Pattern", "Core flexion")},
    EnglishWord<Pattern>{Pattern::ThoracicExtension, QT_TRANSLATE_NOOP("Pattern", "Upper-back extension")},
    EnglishWord<Pattern>{Pattern::ThoracicRotation, QT_TRANSLATE_NOOP("Pattern", "Upper-back rotation")},
    EnglishWord<Pattern>{Pattern::SelfMassage, QT_TRANSLATE_NOOP("Pattern", "Self-massage")},
    EnglishWord<Pattern>{Pattern::Stretch, QT_TRANSLATE_NOOP("Pattern", "Stretch")},
    EnglishWord<Pattern>{Pattern::Neck, QT_TRANSLATE_NOOP("Pattern", "Neck")},
    EnglishWord<Pattern>{Pattern::Conditioning, QT_TRANSLATE_NOOP("Pattern", "Conditioning")},
};
static_assert(namesEveryValue(patternWords));

constexpr std::array muscleWords{
    EnglishWord<Muscle>{Muscle::Lats, QT_TRANSLATE_NOOP("Muscle", "Lats (incl. teres major)")},
    EnglishWord<Muscle>{Muscle::RhomboidsMidTraps,
                        QT_TRANSLATE_NOOP("Muscle", "Rhomboids + middle trapezius")},
    EnglishWord<Muscle>{Muscle::LowerTraps, QT_TRANSLATE_NOOP("Muscle", "Lower trapezius")},
    EnglishWord<Muscle>{Muscle::UpperTraps, QT_TRANSLATE_NOOP("Muscle", "Upper trapezius")},
    EnglishWord<Muscle>{Muscle::Erectors, QT_TRANSLATE_NOOP("Muscle", "Spinal erectors (lower back)")},
    EnglishWord<Muscle>{Muscle::PecMajor, QT_TRANSLATE_NOOP("Muscle", "Pectoralis major")},
    EnglishWord<Muscle>{Muscle::FrontDelts, QT_TRANSLATE_NOOP("Muscle", "Front deltoid")},
    EnglishWord<Muscle>{Muscle::SideDelts, QT_TRANSLATE_NOOP("Muscle", "Side deltoid")},
    EnglishWord<Muscle>{Muscle::RearDelts, QT_TRANSLATE_NOOP("Muscle", "Rear deltoid")},
    EnglishWord<Muscle>{Muscle::ExternalRotators,
                        QT_TRANSLATE_NOOP("Muscle", "External rotators (infraspinatus, teres minor)")},
    EnglishWord<Muscle>{Muscle::Serratus, QT_TRANSLATE_NOOP("Muscle", "Serratus anterior")},
    EnglishWord<Muscle>{Muscle::Biceps, QT_TRANSLATE_NOOP("Muscle", "Biceps + brachialis")},
    EnglishWord<Muscle>{Muscle::Triceps, QT_TRANSLATE_NOOP("Muscle", "Triceps")},
    EnglishWord<Muscle>{Muscle::Forearms, QT_TRANSLATE_NOOP("Muscle", "Forearms / grip")},
    EnglishWord<Muscle>{Muscle::Quads, QT_TRANSLATE_NOOP("Muscle", "Quadriceps")},
    EnglishWord<Muscle>{Muscle::Hamstrings, QT_TRANSLATE_NOOP("Muscle", "Hamstrings")},
    EnglishWord<Muscle>{Muscle::Glutes, QT_TRANSLATE_NOOP("Muscle", "Glutes")},
    EnglishWord<Muscle>{Muscle::Adductors, QT_TRANSLATE_NOOP("Muscle", "Adductors")},
    EnglishWord<Muscle>{Muscle::Calves, QT_TRANSLATE_NOOP("Muscle", "Calves")},
    EnglishWord<Muscle>{Muscle::HipFlexors, QT_TRANSLATE_NOOP("Muscle", "Hip flexors")},
    EnglishWord<Muscle>{Muscle::Abs, QT_TRANSLATE_NOOP("Muscle", "Abdominals")},
    EnglishWord<Muscle>{Muscle::Obliques, QT_TRANSLATE_NOOP("Muscle", "Obliques")},
    EnglishWord<Muscle>{Muscle::Neck, QT_TRANSLATE_NOOP("Muscle", "Deep neck flexors")},
};
static_assert(namesEveryValue(muscleWords));

constexpr std::array shortMuscleWords{
    EnglishWord<Muscle>{Muscle::Lats, QT_TRANSLATE_NOOP("Muscle", "lats")},
    EnglishWord<Muscle>{Muscle::RhomboidsMidTraps, QT_TRANSLATE_NOOP("Muscle", "mid back")},
    EnglishWord<Muscle>{Muscle::LowerTraps, QT_TRANSLATE_NOOP("Muscle", "lower traps")},
    EnglishWord<Muscle>{Muscle::UpperTraps, QT_TRANSLATE_NOOP("Muscle", "upper traps")},
    EnglishWord<Muscle>{Muscle::Erectors, QT_TRANSLATE_NOOP("Muscle", "lower back")},
    EnglishWord<Muscle>{Muscle::PecMajor, QT_TRANSLATE_NOOP("Muscle", "chest")},
    EnglishWord<Muscle>{Muscle::FrontDelts, QT_TRANSLATE_NOOP("Muscle", "front shoulder")},
    EnglishWord<Muscle>{Muscle::SideDelts, QT_TRANSLATE_NOOP("Muscle", "side shoulder")},
    EnglishWord<Muscle>{Muscle::RearDelts, QT_TRANSLATE_NOOP("Muscle", "rear shoulder")},
    EnglishWord<Muscle>{Muscle::ExternalRotators, QT_TRANSLATE_NOOP("Muscle", "rotator cuff")},
    EnglishWord<Muscle>{Muscle::Serratus, QT_TRANSLATE_NOOP("Muscle", "serratus")},
    EnglishWord<Muscle>{Muscle::Biceps, QT_TRANSLATE_NOOP("Muscle", "biceps")},
    EnglishWord<Muscle>{Muscle::Triceps, QT_TRANSLATE_NOOP("Muscle", "triceps")},
    EnglishWord<Muscle>{Muscle::Forearms, QT_TRANSLATE_NOOP("Muscle", "forearms")},
    EnglishWord<Muscle>{Muscle::Quads, QT_TRANSLATE_NOOP("Muscle", "quads")},
    EnglishWord<Muscle>{Muscle::Hamstrings, QT_TRANSLATE_NOOP("Muscle", "hamstrings")},
    EnglishWord<Muscle>{Muscle::Glutes, QT_TRANSLATE_NOOP("Muscle", "glutes")},
    EnglishWord<Muscle>{Muscle::Adductors, QT_TRANSLATE_NOOP("Muscle", "inner thighs")},
    EnglishWord<Muscle>{Muscle::Calves, QT_TRANSLATE_NOOP("Muscle", "calves")},
    EnglishWord<Muscle>{Muscle::HipFlexors, QT_TRANSLATE_NOOP("Muscle", "hip flexors")},
    EnglishWord<Muscle>{Muscle::Abs, QT_TRANSLATE_NOOP("Muscle", "abs")},
    EnglishWord<Muscle>{Muscle::Obliques, QT_TRANSLATE_NOOP("Muscle", "obliques")},
    EnglishWord<Muscle>{Muscle::Neck, QT_TRANSLATE_NOOP("Muscle", "neck")},
};
static_assert(namesEveryValue(shortMuscleWords));

constexpr std::array equipmentWords{
    EnglishWord<Equipment>{Equipment::AbWheel, QT_TRANSLATE_NOOP("Equipment", "ab wheel")},
    EnglishWord<Equipment>{Equipment::AssistMachine,
                           QT_TRANSLATE_NOOP("Equipment", "assisted pull-up machine")},
    EnglishWord<Equipment>{Equipment::Band, QT_TRANSLATE_NOOP("Equipment", "band")},
    EnglishWord<Equipment>{Equipment::Barbell, QT_TRANSLATE_NOOP("Equipment", "barbell")},
    EnglishWord<Equipment>{Equipment::Bench, QT_TRANSLATE_NOOP("Equipment", "bench")},
    EnglishWord<Equipment>{Equipment::Box, QT_TRANSLATE_NOOP("Equipment", "box")},
    EnglishWord<Equipment>{Equipment::Cable, QT_TRANSLATE_NOOP("Equipment", "cable")},
    EnglishWord<Equipment>{Equipment::CardioMachine, QT_TRANSLATE_NOOP("Equipment", "cardio machine")},
    EnglishWord<Equipment>{Equipment::Chair, QT_TRANSLATE_NOOP("Equipment", "chair")},
    EnglishWord<Equipment>{Equipment::DeclineBench, QT_TRANSLATE_NOOP("Equipment", "decline bench")},
    EnglishWord<Equipment>{Equipment::DipBars, QT_TRANSLATE_NOOP("Equipment", "dip bars")},
    EnglishWord<Equipment>{Equipment::Doorway, QT_TRANSLATE_NOOP("Equipment", "doorway")},
    EnglishWord<Equipment>{Equipment::Dumbbell, QT_TRANSLATE_NOOP("Equipment", "dumbbell")},
    EnglishWord<Equipment>{Equipment::FoamRoller, QT_TRANSLATE_NOOP("Equipment", "foam roller")},
    EnglishWord<Equipment>{Equipment::HyperextensionBench,
                           QT_TRANSLATE_NOOP("Equipment", "back-extension bench")},
    EnglishWord<Equipment>{Equipment::InclineBench, QT_TRANSLATE_NOOP("Equipment", "incline bench")},
    EnglishWord<Equipment>{Equipment::Kettlebell, QT_TRANSLATE_NOOP("Equipment", "kettlebell")},
    EnglishWord<Equipment>{Equipment::Landmine, QT_TRANSLATE_NOOP("Equipment", "landmine")},
    EnglishWord<Equipment>{Equipment::LowBar, QT_TRANSLATE_NOOP("Equipment", "low bar")},
    EnglishWord<Equipment>{Equipment::Machine, QT_TRANSLATE_NOOP("Equipment", "machine")},
    EnglishWord<Equipment>{Equipment::Mat, QT_TRANSLATE_NOOP("Equipment", "mat")},
    EnglishWord<Equipment>{Equipment::PreacherBench, QT_TRANSLATE_NOOP("Equipment", "preacher bench")},
    EnglishWord<Equipment>{Equipment::PullupBar, QT_TRANSLATE_NOOP("Equipment", "pull-up bar")},
    EnglishWord<Equipment>{Equipment::Rack, QT_TRANSLATE_NOOP("Equipment", "rack")},
    EnglishWord<Equipment>{Equipment::SmithMachine, QT_TRANSLATE_NOOP("Equipment", "Smith machine")},
    EnglishWord<Equipment>{Equipment::SuspensionTrainer,
                           QT_TRANSLATE_NOOP("Equipment", "suspension trainer")},
    EnglishWord<Equipment>{Equipment::TBar, QT_TRANSLATE_NOOP("Equipment", "T-bar")},
    EnglishWord<Equipment>{Equipment::TennisBall, QT_TRANSLATE_NOOP("Equipment", "tennis ball")},
    EnglishWord<Equipment>{Equipment::TrapBar, QT_TRANSLATE_NOOP("Equipment", "trap bar")},
    EnglishWord<Equipment>{Equipment::Tubing, QT_TRANSLATE_NOOP("Equipment", "tube")},
    EnglishWord<Equipment>{Equipment::Wall, QT_TRANSLATE_NOOP("Equipment", "wall")},
    EnglishWord<Equipment>{Equipment::WeightBelt, QT_TRANSLATE_NOOP("Equipment", "weight belt")},
};
static_assert(namesEveryValue(equipmentWords));

constexpr std::array conditionWords{
    EnglishWord<Condition>{Condition::ShoulderConcern, QT_TRANSLATE_NOOP("Condition", "Shoulder concern")},
    EnglishWord<Condition>{Condition::DepressedShoulders,
                           QT_TRANSLATE_NOOP("Condition", "Shoulder blades that sit low")},
    EnglishWord<Condition>{Condition::ExcessiveLumbarCurve,
                           QT_TRANSLATE_NOOP("Condition", "Lower-back arch")},
    EnglishWord<Condition>{Condition::ChildsPoseKnees,
                           QT_TRANSLATE_NOOP("Condition", "Knees that do not like child’s pose")},
    EnglishWord<Condition>{Condition::AnyPain, QT_TRANSLATE_NOOP("Condition", "Pain during the movement")},
    EnglishWord<Condition>{Condition::LowBackPain, QT_TRANSLATE_NOOP("Condition", "Lower-back pain")},
    EnglishWord<Condition>{Condition::NeckPain, QT_TRANSLATE_NOOP("Condition", "Neck pain")},
    EnglishWord<Condition>{Condition::ElbowPain, QT_TRANSLATE_NOOP("Condition", "Elbow pain")},
    EnglishWord<Condition>{Condition::WristPain, QT_TRANSLATE_NOOP("Condition", "Wrist pain")},
    EnglishWord<Condition>{Condition::KneePain, QT_TRANSLATE_NOOP("Condition", "Knee pain")},
    EnglishWord<Condition>{Condition::Osteoporosis, QT_TRANSLATE_NOOP("Condition", "Osteoporosis")},
    EnglishWord<Condition>{Condition::Pregnancy, QT_TRANSLATE_NOOP("Condition", "Pregnancy")},
    EnglishWord<Condition>{Condition::HighBloodPressure,
                           QT_TRANSLATE_NOOP("Condition", "High blood pressure")},
};
static_assert(namesEveryValue(conditionWords));

} // namespace

QString word(Pattern value) {
    return wordFrom(patternWords, "Pattern", value);
}

QString word(Muscle value) {
    return wordFrom(muscleWords, "Muscle", value);
}

QString shortWord(Muscle value) {
    return wordFrom(shortMuscleWords, "Muscle", value);
}

QString word(Equipment value) {
    return wordFrom(equipmentWords, "Equipment", value);
}

QString word(Condition value) {
    return wordFrom(conditionWords, "Condition", value);
}

} // namespace dorsal
