// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_starter.h"

#include "app/ports/clock.h"
#include "app/ports/prompts.h"
#include "app/window/open_log.h"
#include "app/words/plan_words.h"
#include "core/logbook/session_items.h"
#include "core/logbook/start_plan.h"
#include "core/training/plan_edits.h"

namespace dorsal {

SessionStarter::SessionStarter(OpenLog& log, const Clock& clock, Prompts& prompts, Opened opened)
    : log_(log), clock_(clock), prompts_(prompts), opened_(std::move(opened)) {}

StartSession SessionStarter::emptyNow() const {
    StartSession start;
    start.start = clock_.local();
    start.utcOffset = clock_.utcOffset();
    return start;
}

void SessionStarter::start(const MakeStart& make) {
    log_.runner().run([this, make] {
        const auto open = log_.reader().openSession();
        if (open) {
            enum Answer { GoOn, FinishFirst, Neither };
            const QString title = QString::fromStdString(open->title);
            const QString text = title.isEmpty()
                                     ? tr("A session is not finished yet. What should happen with it?")
                                     : tr("“%1” is not finished yet. What should happen with it?").arg(title);
            const auto answer = prompts_.choose(
                tr("A session is open"), text,
                {tr("Go on with the open session"), tr("Finish it, then start the new one"), tr("Cancel")});
            if (answer.value_or(Neither) == Neither) {
                return;
            }
            if (*answer == GoOn) {
                opened_(open->id);
                return;
            }
            finishSession(log_.logbook(), open->id, clock_.local());
        }
        StartSession start = make();
        start.utcOffset = clock_.utcOffset();
        opened_(startSession(log_.logbook(), start));
    });
}

StartSession SessionStarter::fromPlan(const Plan& plan) const {
    const LogCatalogue& log = log_.catalogue();
    SessionFromPlan made =
        sessionFromPlan(log_.reader(), log.catalogue(), log.profile(), plan, clock_.local());
    for (std::size_t i = 0; i < made.swaps.size(); ++i) {
        if (made.swaps[i]) {
            const Exercise* planned = log.catalogue().find(made.swaps[i]->from);
            made.start.items[i].note =
                swapSentence(planned == nullptr ? QString() : QString::fromStdString(planned->name),
                             QString::fromStdString(made.swaps[i]->reason.note))
                    .toStdString();
        }
    }
    return std::move(made.start);
}

void SessionStarter::startEmpty() {
    start([this] { return emptyNow(); });
}

void SessionStarter::startPlan(const QString& planKey) {
    start([this, planKey] {
        const Catalogue& catalogue = log_.catalogue().catalogue();
        const auto plan = findPlan(log_.reader(), catalogue, planKey.toStdString());
        return plan ? fromPlan(*plan) : emptyNow();
    });
}

void SessionStarter::startLike(Id<Session> past) {
    start([this, past] {
        return sessionLike(log_.reader(), log_.catalogue().directory(), past, clock_.local());
    });
}

void SessionStarter::logPastSession() {
    const LocalTime now = clock_.local();
    const LocalTime yesterday = dayOf(now) - std::chrono::days(1) + std::chrono::hours(12);
    const auto when = prompts_.dateTime(
        {tr("Log a past session"), tr("When did it start?"), tr("Log the session"), yesterday, now});
    if (!when) {
        return;
    }
    log_.runner().run([this, when = *when] {
        StartSession start;
        start.start = when;
        start.finishedAt = when;
        opened_(startSession(log_.logbook(), start));
    });
}

void SessionStarter::addToSession(const ExerciseKey& key) {
    const Exercise* exercise = log_.catalogue().catalogue().find(key);
    if (exercise == nullptr) {
        return;
    }
    log_.runner().run([this, key, name = exercise->name, slot = usualSlot(exercise->category)] {
        if (const auto open = log_.reader().openSession()) {
            addExercise(log_.logbook(), open->id, {key, name}, slot);
            opened_(open->id);
            return;
        }
        StartSession start = emptyNow();
        start.items.push_back({std::nullopt, slot, key, name});
        opened_(startSession(log_.logbook(), start));
    });
}

} // namespace dorsal
