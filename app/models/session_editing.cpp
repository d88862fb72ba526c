// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/session_editing.h"

#include "app/models/session_grid_model.h"
#include "app/models/set_entry.h"
#include "app/ports/clock.h"
#include "app/ports/operation_runner.h"
#include "core/logbook/bands.h"
#include "core/logbook/sets.h"
#include "core/stats/warm_up_ramp.h"

namespace dorsal {

namespace {

EditResult refuse(const QString& complaint, GridColumn column) {
    return {EditOutcome::Refused, complaint, column};
}

GridColumn workColumn(const SetFields& fields) {
    return fields.second == SetField::None ? GridColumn::First : GridColumn::Second;
}

/// The numbers of `source` at the place of `place`.
LoggedSet repeated(const LoggedSet& source, const LoggedSet& place) {
    LoggedSet set = source;
    set.id = {};
    set.item = place.item;
    set.position = place.position;
    set.side = place.side;
    set.rir.reset();
    set.pain = false;
    set.note.clear();
    set.performedAt.reset();
    return set;
}

} // namespace

SessionEditing::SessionEditing(Logbook& logbook, SessionGridModel& model, const Clock& clock,
                               OperationRunner& runner, QObject* parent)
    : QObject(parent), logbook_(logbook), model_(model), clock_(clock), runner_(runner) {}

EditResult SessionEditing::write(const std::function<void()>& work) {
    return {runner_.run(work) ? EditOutcome::Done : EditOutcome::Waiting, {}};
}

EditResult SessionEditing::change(const SetRow& row, const LoggedSet& edited) {
    if (!row.done) {
        model_.putDraft(edited);
        return {};
    }
    return write([this, edited] { changeSet(logbook_, edited); });
}

EditResult SessionEditing::enter(int row, GridColumn column, const QString& text, NewBand newBand) {
    const GridRow* line = model_.rowAt(row);
    const auto* more = line ? std::get_if<AddSetRow>(&line->content) : nullptr;
    const SetRow* known = model_.setAt(row);
    if (known == nullptr && more == nullptr) {
        return {};
    }
    if (more != nullptr && text.trimmed().isEmpty()) {
        return {};
    }
    const SetFields fields = known ? known->fields : more->fields;
    const SetEntry entry =
        enterText(known ? known->set : oneMore(row, *more), fields, column, text, model_.text().sets());
    if (entry.isNewBand && newBand == NewBand::Add) {
        const EditResult added =
            write([this, name = text.trimmed().toStdString()] { addBand(logbook_, name); });
        return added.outcome == EditOutcome::Done ? enter(row, column, text) : added;
    }
    if (!entry.set) {
        return refuse(entry.complaint, column);
    }
    if (known == nullptr) {
        model_.putDraft(*entry.set);
        return {};
    }
    if (known->done && !missingNumber(*entry.set, fields).isEmpty()) {
        return refuse(missingNumber(*entry.set, fields), column);
    }
    return *entry.set == known->set ? EditResult{} : change(*known, *entry.set);
}

EditResult SessionEditing::logNew(LoggedSet set, const SetFields& fields) {
    const QString missing = missingNumber(set, fields);
    if (!missing.isEmpty()) {
        return refuse(missing, workColumn(fields));
    }
    set.id = {};
    if (model_.isOpen()) {
        set.performedAt = clock_.local();
    }
    model_.rememberDraft(set);
    return write([this, set]() mutable {
        set.id = logSet(logbook_, set);
        emit setLogged(set);
    });
}

EditResult SessionEditing::logRow(int row) {
    if (const SetRow* set = model_.setAt(row)) {
        return set->done ? EditResult{} : logNew(set->set, set->fields);
    }
    const GridRow* line = model_.rowAt(row);
    const auto* more = line ? std::get_if<AddSetRow>(&line->content) : nullptr;
    if (more != nullptr && above(row, more->set.side) != nullptr) {
        model_.putDraft(oneMore(row, *more));
    }
    return {};
}

/// One more set is like the one above it, but for what is typed.
LoggedSet SessionEditing::oneMore(int row, const AddSetRow& more) const {
    const SetRow* source = above(row, more.set.side);
    return source ? repeated(source->set, more.set) : more.set;
}

EditResult SessionEditing::takeBack(int row) {
    const SetRow* set = model_.setAt(row);
    if (set == nullptr) {
        return {};
    }
    if (!set->done) {
        model_.dropDraft(set->set);
        return {};
    }
    const LoggedSet gone = set->set;
    LoggedSet kept = gone;
    kept.pain = false;
    kept.performedAt.reset();
    model_.rememberDraft(kept);
    return write([this, gone] { removeSet(logbook_, gone.id); });
}

const SetRow* SessionEditing::above(int row, Side side) const {
    const GridRow* line = model_.rowAt(row);
    const SetRow* nearest = nullptr;
    for (int at = row - 1; line != nullptr && at >= 0 && model_.rowAt(at)->item == line->item; --at) {
        const SetRow* set = model_.setAt(at);
        if (set != nullptr && (side == Side::Both || set->set.side == side)) {
            return set;
        }
        nearest = nearest == nullptr ? set : nearest;
    }
    return nearest;
}

/// Where the exercise's next set goes: the first one still to do below `row`, or one more.
std::optional<LoggedSet> SessionEditing::placeAfter(int row) const {
    const GridRow* line = model_.rowAt(row);
    const Side side = model_.setAt(row)->set.side;
    for (int at = row + 1; at < model_.rowCount() && model_.rowAt(at)->item == line->item; ++at) {
        const SetRow* set = model_.setAt(at);
        if (set != nullptr && !set->done && set->set.side == side) {
            return set->set;
        }
        if (const auto* more = std::get_if<AddSetRow>(&model_.rowAt(at)->content)) {
            LoggedSet place = more->set;
            place.side = side;
            return place;
        }
    }
    return std::nullopt;
}

EditResult SessionEditing::repeatAbove(int row) {
    const GridRow* line = model_.rowAt(row);
    const SetRow* set = model_.setAt(row);
    if (set != nullptr && set->done) {
        const auto place = placeAfter(row);
        return place ? logNew(repeated(set->set, *place), set->fields) : EditResult{};
    }
    const auto* more = line ? std::get_if<AddSetRow>(&line->content) : nullptr;
    if (set == nullptr && more == nullptr) {
        return {};
    }
    const LoggedSet place = set ? set->set : more->set;
    const SetRow* source = above(row, place.side);
    return source ? logNew(repeated(source->set, place), source->fields) : EditResult{};
}

EditResult SessionEditing::setKind(int row, SetKind kind) {
    const SetRow* set = model_.setAt(row);
    if (set == nullptr || set->set.kind == kind) {
        return {};
    }
    LoggedSet edited = set->set;
    edited.kind = kind;
    return change(*set, edited);
}

EditResult SessionEditing::markPain(int row) {
    const SetRow* set = model_.setAt(row);
    if (set == nullptr) {
        return {};
    }
    LoggedSet hurt = set->set;
    hurt.pain = !hurt.pain;
    if (set->done) {
        return change(*set, hurt);
    }
    // What was planned is not what was done: only typed numbers are taken for it.
    if (!model_.drafts().has(hurt)) {
        hurt.reps.reset();
        hurt.held.reset();
        hurt.distance.reset();
    }
    if (model_.isOpen()) {
        hurt.performedAt = clock_.local();
    }
    return write([this, hurt] { logSet(logbook_, hurt); });
}

EditResult SessionEditing::noteSet(int row, const QString& note) {
    const SetRow* set = model_.setAt(row);
    if (set == nullptr) {
        return {};
    }
    LoggedSet edited = set->set;
    edited.note = note.trimmed().toStdString();
    return change(*set, edited);
}

bool SessionEditing::choose(Id<SessionItem> item, const NamedExercise& exercise) {
    return runner_.run([this, item, exercise] {
        const Id<SessionItem> holder = chooseExercise(logbook_, item, exercise);
        if (holder == item) {
            model_.dropDrafts(item);
        }
        emit exerciseShown(holder);
    });
}

bool SessionEditing::addExercise(const NamedExercise& exercise, Slot slot) {
    if (!model_.session()) {
        return false;
    }
    return runner_.run([this, session = model_.session()->id, exercise, slot] {
        emit exerciseShown(dorsal::addExercise(logbook_, session, exercise, slot));
    });
}

bool SessionEditing::replaceExercise(Id<SessionItem> item, const NamedExercise& exercise) {
    return runner_.run([this, item, exercise] {
        const Id<SessionItem> holder = dorsal::replaceExercise(logbook_, item, exercise);
        if (holder == item) {
            model_.dropDrafts(item);
        }
        emit exerciseShown(holder);
    });
}

bool SessionEditing::removeExercise(Id<SessionItem> item) {
    return runner_.run([this, item] { removeItem(logbook_, item); });
}

bool SessionEditing::moveExercise(Id<SessionItem> item, MoveDirection direction) {
    return runner_.run([this, item, direction] { moveItem(logbook_, item, direction); });
}

bool SessionEditing::skip(Id<SessionItem> item, std::optional<SkipReason> reason) {
    return runner_.run([this, item, reason] { skipItem(logbook_, item, reason); });
}

Id<SessionItem> SessionEditing::finishEarly(Id<Session> session) {
    Id<SessionItem> next;
    runner_.run([this, session, &next] { next = dorsal::finishEarly(logbook_, session); });
    return next;
}

EditResult SessionEditing::planWarmUp(int row) {
    const GridRow* line = model_.rowAt(row);
    const Exercise* exercise = line ? model_.exerciseOf(line->item) : nullptr;
    const SetRow* first = line ? model_.setAt(model_.firstWorkingRow(line->item)) : nullptr;
    if (exercise == nullptr || first == nullptr) {
        return {};
    }
    if (model_.hasDoneSets(line->item)) {
        return refuse(tr("A set of this exercise is done already: the warm-up goes before the first."),
                      GridColumn::First);
    }
    if (exercise->measure != Measure::RepsLoad || !first->set.load) {
        return refuse(tr("A warm-up ramp leads up to a load: type that of the first working set."),
                      GridColumn::First);
    }
    const std::vector<PlannedSet> ramp = warmUpRamp(
        *first->set.load, loadStepsOf(*exercise, {model_.settings().unit, model_.profile().plates}));
    if (ramp.empty()) {
        return refuse(tr("No lighter load can be set that leads up to this one."), GridColumn::First);
    }
    return write(
        [this, item = line->item, key = exercise->key, sets = withWarmUps(ramp, model_.paperOf(line->item))] {
            planSets(logbook_, item, key, sets);
        });
}

bool SessionEditing::noteExercise(Id<SessionItem> item, const QString& note) {
    return runner_.run(
        [this, item, text = note.trimmed().toStdString()] { setItemNote(logbook_, item, text); });
}

} // namespace dorsal
