// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/addition_gate.h"

#include "app/models/log_catalogue.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/words/catalogue_words.h"
#include "app/words/enum_words.h"
#include "core/logbook/profile_settings.h"
#include "core/training/acting_cautions.h"

namespace dorsal {

bool AdditionGate::mayAdd(const ExerciseKey& key) {
    const Exercise* exercise = catalogue_.catalogue().find(key);
    if (exercise == nullptr) {
        return true;
    }
    if (asksOnce(*exercise, catalogue_.profile())) {
        askAboutShoulders(*exercise);
    }
    return confirms(*exercise);
}

void AdditionGate::askAboutShoulders(const Exercise& exercise) {
    enum Answer { Fine, Concern, Low, NotNow };
    const auto answer = prompts_.choose(
        tr("How are your shoulders?"),
        tr("The coach asks for healthy shoulders before %1. Your answer is kept in the profile and not asked "
           "again.")
            .arg(QString::fromStdString(exercise.name)),
        {tr("Both are fine"), tr("One of them is a concern"),
         tr("My shoulder blades lie low (“depressed” shoulders)"), tr("Not now")});
    Profile profile = catalogue_.profile();
    for (const ExerciseKey& asked : askedTogether()) {
        profile.asked.insert(asked);
    }
    switch (answer.value_or(NotNow)) {
    case Fine:
        for (const Condition each : {Condition::ShoulderConcern, Condition::DepressedShoulders}) {
            if (profile.stateOf(each) == ConditionState::Unknown) {
                profile.conditions[each] = ConditionState::No;
            }
        }
        break;
    case Concern:
        profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
        break;
    case Low:
        profile.conditions[Condition::DepressedShoulders] = ConditionState::Yes;
        break;
    default:
        break;
    }
    runner_.run([this, profile] { writeProfile(logbook_, profile); });
}

bool AdditionGate::confirms(const Exercise& exercise) {
    const auto acting = actingCautions(exercise, catalogue_.profile(), CautionAction::Avoid);
    if (acting.empty()) {
        return true;
    }
    QStringList reasons;
    for (const ActingCaution& one : acting) {
        reasons += tr("%1: %2 (%3)", "condition, reason, source")
                       .arg(word(one.caution.condition), QString::fromStdString(one.caution.note),
                            word(one.caution.source));
    }
    const QString name = QString::fromStdString(exercise.name);
    return prompts_.confirm(
        {tr("Better left out"), reasons.join(QLatin1Char('\n')), tr("Add %1").arg(name), true});
}

} // namespace dorsal
