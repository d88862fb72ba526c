// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/set_rows.h"

#include "core/training/sets_on_paper.h"

#include <algorithm>
#include <tuple>

namespace dorsal {

namespace {

int sideOrder(Side side) {
    switch (side) {
    case Side::Both:
        return 0;
    case Side::Left:
        return 1;
    case Side::Right:
        return 2;
    }
    return 0;
}

bool isBefore(const SetRow& a, const SetRow& b) {
    return std::tuple(a.set.position, sideOrder(a.set.side)) <
           std::tuple(b.set.position, sideOrder(b.set.side));
}

bool covers(Side one, Side other) {
    return one == other || one == Side::Both || other == Side::Both;
}

/// The set of last time that stands where `row` stands: the same warm-up, or the same of the other sets.
const LoggedSet* matchOf(std::span<const LoggedSet> lastTime, bool warmup, int ordinal, Side side) {
    std::optional<int> position;
    int count = -1;
    for (const LoggedSet& set : lastTime) {
        if ((set.kind == SetKind::Warmup) != warmup) {
            continue;
        }
        if (position != set.position) {
            position = set.position;
            ++count;
        }
        if (count == ordinal && covers(set.side, side)) {
            return &set;
        }
    }
    return nullptr;
}

/// Counts positions of one kind as rows pass by in order.
class Ordinals {
public:
    int next(const LoggedSet& set) {
        Count& count = set.kind == SetKind::Warmup ? warmups_ : others_;
        if (count.position != set.position) {
            count.position = set.position;
            ++count.ordinal;
        }
        return count.ordinal;
    }

private:
    struct Count {
        std::optional<int> position;
        int ordinal = -1;
    };
    Count warmups_;
    Count others_;
};

SetRow emptyRow(const SetRowsInput& input, const SetFields& fields, int position, Side side) {
    SetRow row;
    row.fields = fields;
    row.set.item = input.item->id;
    row.set.position = position;
    row.set.side = side;
    return row;
}

bool isTaken(std::span<const SetRow> rows, int position, Side side) {
    return std::ranges::any_of(
        rows, [&](const SetRow& row) { return row.set.position == position && covers(row.set.side, side); });
}

std::vector<Side> sidesOf(const SetRowsInput& input, Side planned) {
    const bool split = input.exercise != nullptr && input.exercise->perSide && planned == Side::Both;
    return split ? std::vector{Side::Left, Side::Right} : std::vector{planned};
}

void addDone(const SetRowsInput& input, const SetFields& fields, std::vector<SetRow>& rows) {
    for (const LoggedSet& set : input.done) {
        SetRow row = emptyRow(input, fields, set.position, set.side);
        row.set = set;
        row.done = true;
        rows.push_back(std::move(row));
    }
}

void addPlanned(const SetRowsInput& input, const SetFields& fields, std::span<const PlannedSet> paper,
                std::vector<SetRow>& rows) {
    for (std::size_t i = 0; i < paper.size(); ++i) {
        const int position = static_cast<int>(i);
        for (const Side side : sidesOf(input, paper[i].side)) {
            if (!isTaken(rows, position, side)) {
                SetRow row = emptyRow(input, fields, position, side);
                row.set.kind = paper[i].kind;
                rows.push_back(std::move(row));
            }
        }
    }
}

/// Sets that were typed or taken back; those beyond the plan keep their row by it.
void addDrafts(const SetRowsInput& input, const SetFields& fields, std::vector<SetRow>& rows) {
    for (const LoggedSet& draft : input.drafts) {
        const auto row = std::ranges::find_if(rows, [&](const SetRow& known) {
            return known.set.position == draft.position && known.set.side == draft.side;
        });
        if (row == rows.end()) {
            if (!isTaken(rows, draft.position, draft.side)) {
                rows.push_back(emptyRow(input, fields, draft.position, draft.side));
                rows.back().set = draft;
            }
        } else if (!row->done) {
            row->set.kind = draft.kind;
        }
    }
}

/// One side was done beyond the plan: the other one is still to do.
void addOtherSides(const SetRowsInput& input, const SetFields& fields, std::vector<SetRow>& rows) {
    if (input.exercise == nullptr || !input.exercise->perSide) {
        return;
    }
    const std::vector<SetRow> known = rows;
    for (const SetRow& row : known) {
        if (row.set.side == Side::Both) {
            continue;
        }
        const Side other = row.set.side == Side::Left ? Side::Right : Side::Left;
        if (!isTaken(rows, row.set.position, other)) {
            SetRow missing = emptyRow(input, fields, row.set.position, other);
            missing.set.kind = row.set.kind;
            rows.push_back(std::move(missing));
        }
    }
}

/// A set of the same position on the other side that is done already: its numbers are the best guess.
const LoggedSet* doneOtherSide(std::span<const SetRow> rows, const SetRow& row) {
    const auto other = std::ranges::find_if(rows, [&](const SetRow& known) {
        return known.done && known.set.position == row.set.position && known.set.side != row.set.side;
    });
    return other == rows.end() ? nullptr : &other->set;
}

/// The last set before `row` of the same sort, rather one that is done than a suggestion: without a last time
/// its load is the best guess. Rows are filled in their order.
const LoggedSet* setBefore(std::span<const SetRow> rows, const SetRow& row) {
    const LoggedSet* found = nullptr;
    bool foundDone = false;
    for (const SetRow& known : rows) {
        const bool sameSort = (known.set.kind == SetKind::Warmup) == (row.set.kind == SetKind::Warmup) &&
                              covers(known.set.side, row.set.side);
        const bool isBefore = sameSort && known.set.position < row.set.position;
        if (isBefore && (known.done || !foundDone)) {
            found = &known.set;
            foundDone = known.done;
        }
    }
    return found;
}

/// What was accepted takes the place of the numbers of working sets.
void advise(const SetRowsInput& input, SetKind kind, LoggedSet& set) {
    if (input.advised == nullptr || (kind != SetKind::Working && kind != SetKind::Failure)) {
        return;
    }
    const NextSets& next = *input.advised;
    set.load = next.load ? next.load : set.load;
    set.help = next.help ? next.help : set.help;
    set.band = next.band ? next.band : set.band;
    if (next.reps) {
        set.reps = Reps::tryCount(*next.reps);
    }
    set.perRep = next.perRep ? next.perRep : set.perRep;
    if (next.hold) {
        set.held = next.hold;
        set.target = next.hold;
    }
}

/// As many working sets as were accepted.
void adviseCount(const SetRowsInput& input, std::vector<PlannedSet>& paper) {
    if (input.advised == nullptr || input.advised->sets <= 0) {
        return;
    }
    const auto isWorking = [](const PlannedSet& set) { return set.kind == SetKind::Working; };
    auto missing = input.advised->sets - static_cast<int>(std::ranges::count_if(paper, isWorking));
    const auto last = std::find_if(paper.rbegin(), paper.rend(), isWorking);
    if (last == paper.rend()) {
        return;
    }
    for (const PlannedSet more = *last; missing > 0; --missing) {
        paper.push_back(more);
    }
    for (; missing < 0 && isWorking(paper.back()); ++missing) {
        paper.pop_back();
    }
}

void fill(SetRow& row, std::span<const SetRow> rows, const SetRowsInput& input) {
    const auto draft = std::ranges::find_if(input.drafts, [&](const LoggedSet& typed) {
        return typed.position == row.set.position && typed.side == row.set.side;
    });
    if (draft != input.drafts.end()) {
        row.set = *draft;
        return;
    }
    const LoggedSet place = row.set;
    const LoggedSet* before = row.lastTime ? &*row.lastTime : nullptr;
    if (!row.planned || before == nullptr) {
        const LoggedSet* other = doneOtherSide(rows, row);
        before = other != nullptr ? other : before;
    }
    if (before == nullptr) {
        before = setBefore(rows, row);
    }
    row.set = suggestedSet(row.planned.value_or(PlannedSet{}), before);
    advise(input, place.kind, row.set);
    row.set.item = place.item;
    row.set.position = place.position;
    row.set.side = place.side;
    row.set.kind = place.kind;
}

void complete(const SetRowsInput& input, std::span<const PlannedSet> paper, std::vector<SetRow>& rows) {
    Ordinals ordinals;
    int number = 0;
    const LoggedSet* numbered = nullptr;
    for (SetRow& row : rows) {
        const LoggedSet& set = row.set;
        const int ordinal = ordinals.next(set);
        const LoggedSet* last = matchOf(input.lastTime, set.kind == SetKind::Warmup, ordinal, set.side);
        if (last != nullptr) {
            row.lastTime = *last;
        }
        if (static_cast<std::size_t>(set.position) < paper.size()) {
            row.planned = paper[static_cast<std::size_t>(set.position)];
        }
        if (set.kind == SetKind::Working || set.kind == SetKind::Failure) {
            const bool isOtherSide = numbered != nullptr && numbered->position == set.position &&
                                     !covers(numbered->side, set.side);
            number += isOtherSide ? 0 : 1;
            numbered = &set;
            row.number = number;
        }
        if (!row.done) {
            fill(row, rows, input);
        }
    }
}

/// A session of the past was aimed at what its plan named, and at nothing else.
std::vector<PlannedSet> paperOf(const SetRowsInput& input) {
    if (input.open) {
        return setsOnPaper(*input.item, input.exercise, input.lastTime);
    }
    return input.item->planned ? input.item->planned->sets : std::vector<PlannedSet>();
}

} // namespace

std::vector<SetRow> setRows(const SetRowsInput& input, const SetFields& fields) {
    std::vector<PlannedSet> paper = paperOf(input);
    adviseCount(input, paper);
    const bool offers = input.open && !input.item->skipped;
    std::vector<SetRow> rows;
    addDone(input, fields, rows);
    if (offers) {
        addPlanned(input, fields, paper, rows);
    }
    if (!input.item->skipped) {
        addDrafts(input, fields, rows);
    }
    if (offers) {
        addOtherSides(input, fields, rows);
    }
    std::ranges::stable_sort(rows, isBefore);
    complete(input, paper, rows);
    return rows;
}

LoggedSet nextSet(const SetRowsInput& input, std::span<const SetRow> rows) {
    LoggedSet set;
    set.item = input.item->id;
    const bool perSide = input.exercise != nullptr && input.exercise->perSide;
    set.side = perSide ? Side::Left : Side::Both;
    if (rows.empty()) {
        return set;
    }
    const LoggedSet& last = rows.back().set;
    set.position = last.position + 1;
    if (perSide && last.side == Side::Left && !isTaken(rows, last.position, Side::Right)) {
        set.position = last.position;
        set.side = Side::Right;
    }
    return set;
}

} // namespace dorsal
