// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/session_items.h"

#include "core/logbook/sessions.h"
#include "core/training/choice_sets.h"
#include "core/training/sets_on_paper.h"

#include <algorithm>
#include <array>

namespace dorsal {

namespace {

SessionItem require(Recorder& recorder, Id<SessionItem> id) {
    const auto item = recorder.read(id);
    if (!item) {
        throw ProblemError({ProblemKind::ChangedElsewhere, {}, 0, "exercise", {}});
    }
    return *item;
}

int order(Slot slot) {
    constexpr std::array slots{Slot::Warmup, Slot::Main, Slot::Cooldown, Slot::Micro};
    return static_cast<int>(std::ranges::find(slots, slot) - slots.begin());
}

std::vector<LoggedSet> doneSetsOf(Recorder& recorder, const SessionItem& item) {
    std::vector<LoggedSet> sets = recorder.reader().sets(item.session);
    std::erase_if(sets, [&](const LoggedSet& set) { return set.item != item.id; });
    return sets;
}

/// What is left of a plan's item once `done` sets of it were done with another exercise: one set at least.
PlanItem restOf(PlanItem planned, std::size_t done) {
    if (!planned.sets.empty()) {
        const auto gone = std::min(done, planned.sets.size() - 1);
        planned.sets.erase(planned.sets.begin(), planned.sets.begin() + static_cast<std::ptrdiff_t>(gone));
    }
    return planned;
}

/// True when nothing of the item was done, or less than its plan asks for.
bool isLeftToDo(const SessionItem& item, std::vector<LoggedSet> sets) {
    std::erase_if(sets, [&](const LoggedSet& set) { return set.item != item.id; });
    const std::size_t asked = item.planned ? item.planned->sets.size() : 0;
    return sets.empty() || targetsFrom(sets).size() < asked;
}

/// A plan's item that asks for no more than was done, and for this exercise.
PlanItem closed(PlanItem planned, const ExerciseKey& exercise, const std::vector<LoggedSet>& sets) {
    std::vector<PlannedSet> done = targetsFrom(sets);
    planned.sets.resize(std::min(planned.sets.size(), done.size()));
    done.erase(done.begin(), done.begin() + static_cast<std::ptrdiff_t>(planned.sets.size()));
    planned.sets.insert(planned.sets.end(), done.begin(), done.end());
    planned.choices = {exercise};
    planned.choiceSets.clear();
    return planned;
}

/// Puts `item` at place `index` of `items` and numbers the changed places anew.
void insertAt(Recorder& recorder, std::vector<SessionItem> items, std::size_t index, SessionItem item,
              Id<SessionItem>& id) {
    const int position = index == 0 ? 0 : items[index - 1].position + 1;
    for (std::size_t i = index; i < items.size(); ++i) {
        const int wanted = position + 1 + static_cast<int>(i - index);
        if (items[i].position < wanted) {
            items[i].position = wanted;
            recorder.update(items[i]);
        }
    }
    item.position = position;
    id = recorder.insert(std::move(item));
}

/// Gives the item that holds the exercise then, see replaceExercise().
Id<SessionItem> takeOver(Recorder& recorder, Id<SessionItem> item, const NamedExercise& exercise) {
    SessionItem row = require(recorder, item);
    const Id<LoggedExercise> replacement = exerciseRow(recorder, exercise.key, exercise.name);
    const std::vector<LoggedSet> done = doneSetsOf(recorder, row);
    if (done.empty() || row.exercise == replacement) {
        row.exercise = replacement;
        if (row.planned) {
            row.planned = withChoice(*std::move(row.planned), exercise.key);
        }
        recorder.update(std::move(row));
        return item;
    }
    const std::vector<SessionItem> items = recorder.reader().items(row.session);
    const auto place = std::ranges::find(items, row.id, &SessionItem::id);
    SessionItem next;
    next.session = row.session;
    next.slot = row.slot;
    next.exercise = replacement;
    next.superset = row.superset;
    if (row.planned) {
        next.planned = restOf(withChoice(*row.planned, exercise.key), targetsFrom(done).size());
        const auto before = row.exercise ? recorder.read(*row.exercise) : std::nullopt;
        row.planned = before ? std::optional(closed(*row.planned, before->key, done)) : std::nullopt;
    }
    Id<SessionItem> id;
    insertAt(recorder, items, static_cast<std::size_t>(place - items.begin()) + 1, std::move(next), id);
    recorder.update(std::move(row));
    return id;
}

} // namespace

Id<SessionItem> addExercise(Logbook& logbook, Id<Session> session, const NamedExercise& exercise, Slot slot) {
    Id<SessionItem> id;
    logbook.transact(Operation::AddExercise,
                     [&](Recorder& recorder) { id = addExercise(recorder, session, exercise, slot); });
    return id;
}

Id<SessionItem> addExercise(Recorder& recorder, Id<Session> session, const NamedExercise& exercise,
                            Slot slot) {
    const std::vector<SessionItem> items = recorder.reader().items(session);
    const auto place = std::ranges::find_if(
        items, [&](const SessionItem& other) { return order(other.slot) > order(slot); });
    SessionItem item;
    item.session = session;
    item.slot = slot;
    item.exercise = exerciseRow(recorder, exercise.key, exercise.name);
    Id<SessionItem> id;
    insertAt(recorder, items, static_cast<std::size_t>(place - items.begin()), std::move(item), id);
    return id;
}

Id<SessionItem> chooseExercise(Logbook& logbook, Id<SessionItem> item, const NamedExercise& exercise) {
    Id<SessionItem> id = item;
    logbook.transact(Operation::ChooseExercise,
                     [&](Recorder& recorder) { id = takeOver(recorder, item, exercise); });
    return id;
}

Id<SessionItem> replaceExercise(Logbook& logbook, Id<SessionItem> item, const NamedExercise& exercise) {
    Id<SessionItem> id = item;
    logbook.transact(Operation::ReplaceExercise,
                     [&](Recorder& recorder) { id = takeOver(recorder, item, exercise); });
    return id;
}

void removeItem(Logbook& logbook, Id<SessionItem> item) {
    logbook.transact(Operation::RemoveExercise, [&](Recorder& recorder) {
        const SessionItem row = require(recorder, item);
        for (const LoggedSet& set : recorder.reader().sets(row.session)) {
            if (set.item == item) {
                recorder.remove(set.id);
            }
        }
        recorder.remove(item);
    });
}

void moveItem(Logbook& logbook, Id<SessionItem> item, MoveDirection direction) {
    logbook.transact(Operation::MoveExercise, [&](Recorder& recorder) {
        std::vector<SessionItem> items = recorder.reader().items(require(recorder, item).session);
        const auto at = std::ranges::find(items, item, &SessionItem::id);
        const bool atEnd = direction == MoveDirection::Up ? at == items.begin() : at + 1 == items.end();
        if (atEnd) {
            return;
        }
        std::iter_swap(at, direction == MoveDirection::Up ? at - 1 : at + 1);
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].position = static_cast<int>(i);
            recorder.update(items[i]);
        }
    });
}

void planSets(Logbook& logbook, Id<SessionItem> item, const ExerciseKey& key, std::vector<PlannedSet> sets) {
    logbook.transact(Operation::PlanWarmUp, [&](Recorder& recorder) {
        SessionItem row = require(recorder, item);
        if (!row.planned) {
            row.planned = PlanItem{row.slot, {key}, ChooseBy::Freely, {}, {}};
        }
        row.planned->sets = std::move(sets);
        recorder.update(std::move(row));
    });
}

void skipItem(Logbook& logbook, Id<SessionItem> item, std::optional<SkipReason> reason) {
    logbook.transact(Operation::SkipExercise, [&](Recorder& recorder) {
        SessionItem row = require(recorder, item);
        row.skipped = reason;
        recorder.update(std::move(row));
    });
}

Id<SessionItem> finishEarly(Logbook& logbook, Id<Session> session) {
    Id<SessionItem> next;
    logbook.transact(Operation::FinishEarly, [&](Recorder& recorder) {
        const std::vector<LoggedSet> sets = recorder.reader().sets(session);
        for (SessionItem item : recorder.reader().items(session)) {
            const bool isLeft = !item.skipped && isLeftToDo(item, sets);
            if (item.slot == Slot::Cooldown) {
                next = next.isStored() || !isLeft ? next : item.id;
                continue;
            }
            if (isLeft) {
                item.skipped = SkipReason::NoTime;
                recorder.update(std::move(item));
            }
        }
    });
    return next;
}

void setItemNote(Logbook& logbook, Id<SessionItem> item, const std::string& note) {
    logbook.transact(Operation::EditExerciseNote, [&](Recorder& recorder) {
        SessionItem row = require(recorder, item);
        row.note = note;
        recorder.update(std::move(row));
    });
}

} // namespace dorsal
