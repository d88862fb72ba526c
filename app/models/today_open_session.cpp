// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/today_open_session.h"

#include "core/logbook/advice_answers.h"

#include <algorithm>

namespace dorsal {
namespace {

SessionGridInput openSessionGrid(LogReader& reader, const ExerciseDirectory& directory,
                                 const Session& session) {
    SessionGridInput input;
    input.session = session;
    input.items = reader.items(session.id);
    input.sets = reader.sets(session.id);
    for (const SessionItem& item : input.items) {
        const auto last = item.exercise ? reader.lastSets(*item.exercise, session.start) : std::nullopt;
        if (last) {
            const Exercise* exercise = directory.find(*item.exercise);
            if (const auto advised = exercise != nullptr && item.slot == Slot::Main
                                         ? acceptedSets(reader, exercise->key, last->session)
                                         : std::nullopt) {
                input.advised.emplace(item.id, *advised);
            }
            input.lastTime[item.id] = {last->session.start, last->sets};
        }
    }
    return input;
}

const SessionItem* openItem(const SessionGridInput& input, Id<SessionItem> id) {
    const auto item = std::ranges::find(input.items, id, &SessionItem::id);
    return item == input.items.end() ? nullptr : &*item;
}

const GridRow* firstRowToDo(const std::vector<GridRow>& rows, const SessionGridInput& input) {
    for (const GridRow& row : rows) {
        const auto* set = std::get_if<SetRow>(&row.content);
        const SessionItem* item = set ? openItem(input, row.item) : nullptr;
        if (item != nullptr && !set->done && !item->skipped) {
            return &row;
        }
    }
    return nullptr;
}

bool otherSideIsDone(const std::vector<GridRow>& rows, const GridRow& open) {
    const auto& wanted = std::get<SetRow>(open.content);
    return std::ranges::any_of(rows, [&](const GridRow& row) {
        const auto* set = std::get_if<SetRow>(&row.content);
        return set != nullptr && row.item == open.item && set->done && set->number == wanted.number &&
               set->set.side != Side::Both && set->set.side != wanted.set.side;
    });
}

std::optional<OtherSide> otherSideToTarget(const std::vector<GridRow>& rows, const GridRow& open,
                                           const SessionItem& item, const ExerciseDirectory& directory,
                                           const BalanceOptions& options, const Tally& week) {
    const LoggedSet& set = std::get<SetRow>(open.content).set;
    const Exercise* exercise = item.exercise ? directory.find(*item.exercise) : nullptr;
    if (exercise == nullptr || set.side == Side::Both || moreBackToTarget(week) == 0 ||
        !otherSideIsDone(rows, open)) {
        return std::nullopt;
    }
    SetFact fact;
    fact.slot = item.slot;
    fact.kind = set.kind;
    fact.side = set.side;
    fact.reps = set.reps.value_or(Reps(1));
    fact.held = set.held;
    fact.target = set.target;
    fact.rir = set.rir;
    Tally then = week;
    then += setValue(fact, exercise, options).tally;
    return moreBackToTarget(then) == 0 ? std::optional(OtherSide{set.side, exercise->sideLabel})
                                       : std::nullopt;
}

} // namespace

std::optional<OpenSession> readOpenSession(LogReader& reader, const ExerciseDirectory& directory,
                                           const BalanceOptions& options, const Tally& week) {
    const auto session = reader.openSession();
    if (!session) {
        return std::nullopt;
    }
    OpenSession open;
    open.session = *session;
    const SessionGridInput input = openSessionGrid(reader, directory, *session);
    const std::vector<GridRow> rows = sessionGrid(input, directory);
    for (const GridRow& row : rows) {
        if (const auto* heading = std::get_if<HeadingRow>(&row.content)) {
            open.progress.doneHalves += heading->progress.doneHalves;
            open.progress.allHalves += heading->progress.allHalves;
        }
    }
    if (const GridRow* row = firstRowToDo(rows, input)) {
        const SessionItem& item = *openItem(input, row->item);
        const auto& set = std::get<SetRow>(row->content);
        open.next =
            NextSet{item.exercise ? directory.name(*item.exercise) : std::string(), set.number, set.set.side};
        open.otherSide = otherSideToTarget(rows, *row, item, directory, options, week);
    }
    return open;
}

} // namespace dorsal
