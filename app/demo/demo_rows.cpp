// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_rows.h"

#include "core/logbook/sessions.h"

#include <algorithm>
#include <stdexcept>

namespace dorsal {

namespace {

constexpr std::chrono::minutes beforeTheFirstSet{2};
constexpr std::chrono::minutes toTheNextExercise{1};

template <class Row>
Id<Row> placeAfter(const std::vector<Row>& rows) {
    return Id<Row>(static_cast<std::int64_t>(rows.size()) + 1);
}

/// The row that was given a place while the demo was made up.
template <class Rows, class Row>
const auto& atPlace(const Rows& rows, Id<Row> place) {
    return rows.at(static_cast<std::size_t>(place.value() - 1));
}

} // namespace

void DemoRows::addBand(const std::string& name) {
    bands_.push_back({placeAfter(bands_), {}, name, static_cast<int>(bands_.size()) + 1, false});
}

Session& DemoRows::beginSession(LocalTime start, const std::string& title) {
    now_ = start + beforeTheFirstSet;
    Session session;
    session.id = placeAfter(sessions_);
    session.start = start;
    session.title = title;
    return sessions_.emplace_back(std::move(session));
}

Id<LoggedExercise> DemoRows::place(const char* exercise) {
    const Exercise* known = catalogue_.find(ExerciseKey{exercise});
    if (!known) {
        throw std::logic_error(std::string("the demo needs the exercise ") + exercise);
    }
    auto found = std::ranges::find(exercises_, known);
    if (found == exercises_.end()) {
        exercises_.push_back(known);
        found = exercises_.end() - 1;
    }
    return Id<LoggedExercise>(found - exercises_.begin() + 1);
}

SessionItem& DemoRows::addItem(Slot slot, const char* exercise) {
    const bool isFirst = items_.empty() || items_.back().session != sessions_.back().id;
    now_ += isFirst ? std::chrono::minutes{0} : toTheNextExercise;
    SessionItem item;
    item.id = placeAfter(items_);
    item.session = sessions_.back().id;
    item.position = isFirst ? 0 : items_.back().position + 1;
    item.slot = slot;
    item.exercise = place(exercise);
    return items_.emplace_back(std::move(item));
}

LoggedSet& DemoRows::addSet(const DemoPace& pace, Side side) {
    const bool isFirst = sets_.empty() || sets_.back().item != items_.back().id;
    const bool completesPair = !isFirst && side == Side::Right && sets_.back().side == Side::Left;
    now_ += pace.work;
    LoggedSet set;
    set.item = items_.back().id;
    set.side = side;
    if (!isFirst) {
        set.position = sets_.back().position + (completesPair ? 0 : 1);
    }
    set.performedAt = now_;
    now_ += pace.rest;
    return sets_.emplace_back(std::move(set));
}

void DemoRows::finishSession() {
    sessions_.back().finishedAt = now_;
}

void DemoRows::planLastSession(const Plan& plan) {
    Session& session = sessions_.back();
    session.plan = plan.key;
    auto item = std::ranges::find(items_, session.id, &SessionItem::session);
    for (const PlanItem& planned : plan.items) {
        (item++)->planned = planned;
    }
}

void DemoRows::linkSessions(const OwnPlan& plan) {
    for (Session& session : sessions_) {
        if (session.title == plan.name) {
            session.plan = plan.uuid.text;
        }
    }
}

void DemoRows::write(Recorder& recorder) {
    std::vector<Id<LoggedExercise>> exerciseIds;
    for (const Exercise* exercise : exercises_) {
        exerciseIds.push_back(exerciseRow(recorder, exercise->key, exercise->name));
    }
    for (Band& band : bands_) {
        band.uuid = recorder.newUuid();
    }
    recorder.insertAll(bands_);
    for (Session& session : sessions_) {
        session.uuid = recorder.newUuid();
    }
    recorder.insertAll(sessions_);
    for (SessionItem& item : items_) {
        item.session = atPlace(sessions_, item.session).id;
        item.exercise = atPlace(exerciseIds, *item.exercise);
    }
    recorder.insertAll(items_);
    for (LoggedSet& set : sets_) {
        set.item = atPlace(items_, set.item).id;
        if (set.band) {
            set.band = atPlace(bands_, *set.band).id;
        }
    }
    recorder.insertAll(sets_);
}

} // namespace dorsal
