// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/addition_gate.h"

#include "app/models/log_catalogue.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/words/catalogue_words.h"
#include "app/words/enum_words.h"
#include "core/logbook/profile_settings.h"
#include "core/training/acting_cautions.h"

#include <algorithm>
#include <span>

namespace dorsal {

std::optional<ExerciseKey> AdditionGate::admitted(const ExerciseKey& key) {
    const Exercise* exercise = catalogue_.catalogue().find(key);
    if (exercise == nullptr) {
        return key;
    }
    if (asksOnce(*exercise, catalogue_.profile())) {
        askAboutShoulders(*exercise);
    }
    return confirmed(*exercise);
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

std::optional<ExerciseKey> AdditionGate::confirmed(const Exercise& exercise) {
    const auto acting = actingCautions(exercise, catalogue_.profile(), CautionAction::Avoid);
    if (acting.empty()) {
        return exercise.key;
    }
    QStringList reasons;
    for (const ActingCaution& one : acting) {
        reasons += tr("%1: %2 (%3)", "condition, reason, source")
                       .arg(word(one.caution.condition), QString::fromStdString(one.caution.note),
                            word(one.caution.source));
    }
    const QString title = tr("Better left out");
    const QString add = tr("Add %1").arg(QString::fromStdString(exercise.name));
    const auto offered = offeredSubstitutes(exercise, catalogue_.profile(), catalogue_.catalogue());
    if (offered.empty()) {
        const bool adds = prompts_.confirm({title, reasons.join(QLatin1Char('\n')), add, true});
        return adds ? std::optional(exercise.key) : std::nullopt;
    }
    constexpr std::size_t mostOffered = 3;
    const auto shown = std::span(offered).first(std::min(offered.size(), mostOffered));
    QStringList answers;
    for (const Exercise* substitute : shown) {
        answers += tr("Take %1 instead").arg(QString::fromStdString(substitute->name));
    }
    answers += add;
    const auto answer = prompts_.choose(title, reasons.join(QLatin1Char('\n')), answers);
    if (!answer) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(*answer);
    return at < shown.size() ? shown[at]->key : exercise.key;
}

} // namespace dorsal
