// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/session_grid.h"

#include "core/training/acting_cautions.h"
#include "core/training/set_rows.h"

#include <algorithm>

namespace dorsal {

namespace {

int halves(const LoggedSet& set) {
    return set.side == Side::Both ? 2 : 1;
}

SetProgress progressOf(std::span<const SetRow> rows) {
    SetProgress progress;
    for (const SetRow& row : rows) {
        progress.allHalves += halves(row.set);
        progress.doneHalves += row.done ? halves(row.set) : 0;
    }
    return progress;
}

std::vector<LoggedSet> ofItem(std::span<const LoggedSet> sets, Id<SessionItem> item) {
    std::vector<LoggedSet> own;
    std::ranges::copy_if(sets, std::back_inserter(own),
                         [&](const LoggedSet& set) { return set.item == item; });
    return own;
}

const LoggedSet* withPain(std::span<const LoggedSet> sets) {
    const auto found = std::ranges::find_if(sets, &LoggedSet::pain);
    return found == sets.end() ? nullptr : &*found;
}

std::optional<CautionRow> painRow(std::span<const LoggedSet> done, const LastTime* last) {
    CautionRow row;
    if (const LoggedSet* today = withPain(done)) {
        row.painToday = true;
        row.painSide = today->side;
        return row;
    }
    if (const LoggedSet* before = last ? withPain(last->sets) : nullptr) {
        row.painOn = dayOf(last->start);
        row.painSide = before->side;
        return row;
    }
    return std::nullopt;
}

/// Builds the rows of one item at the end of `rows`.
class ItemRows {
public:
    ItemRows(const SessionGridInput& input, const ExerciseDirectory& exercises, const SessionItem& item)
        : input_(input), item_(item), open_(!input.session.finishedAt) {
        const auto last = input.lastTime.find(item.id);
        last_ = last == input.lastTime.end() ? nullptr : &last->second;
        source_.item = &item;
        source_.exercise = item.exercise ? exercises.find(*item.exercise) : nullptr;
        source_.done = ofItem(input.sets, item.id);
        source_.drafts = ofItem(input.drafts, item.id);
        source_.lastTime = last_ ? std::span<const LoggedSet>(last_->sets) : std::span<const LoggedSet>();
        source_.open = open_;
        const auto advised = input.advised.find(item.id);
        source_.advised = advised == input.advised.end() ? nullptr : &advised->second;
        fields_ = fieldsOf(source_.exercise, source_.done.empty() ? source_.lastTime : source_.done);
        if (item.exercise) {
            name_ = source_.exercise ? source_.exercise->name : exercises.name(*item.exercise);
            sets_ = setRows(source_, fields_);
            const bool tellsPlates = open_ && source_.exercise != nullptr &&
                                     isLoadedOnABar(*source_.exercise) &&
                                     !input.profile.plates.plates.empty();
            for (SetRow& row : sets_) {
                row.tellsPlates = tellsPlates;
            }
        }
    }

    void appendTo(std::vector<GridRow>& rows) const {
        const HeadingRow head = heading();
        add(rows, head);
        if (head.folded) {
            return;
        }
        appendCautions(rows);
        appendChoice(rows);
        if (item_.exercise && (!sets_.empty() || !item_.skipped)) {
            appendSets(rows);
        }
        if (item_.skipped) {
            add(rows, SkippedRow{*item_.skipped, !source_.done.empty()});
        }
        if (!item_.note.empty()) {
            add(rows, NoteRow{item_.note});
        }
    }

private:
    template <class Content>
    void add(std::vector<GridRow>& rows, Content content) const {
        rows.push_back(GridRow{item_.id, std::move(content)});
    }

    [[nodiscard]] HeadingRow heading() const {
        HeadingRow row;
        row.name = name_;
        row.exercise = item_.exercise;
        row.slot = item_.slot;
        row.choices = item_.planned ? item_.planned->choices.size() : 1;
        row.addedByHand = !item_.planned && !input_.session.plan.empty();
        row.superset = item_.superset;
        if (item_.planned && !item_.planned->sets.empty()) {
            row.tempo = item_.planned->sets.front().tempo;
        }
        row.progress = progressOf(sets_);
        row.fields = fields_;
        const bool allDone = !sets_.empty() && row.progress.doneHalves == row.progress.allHalves;
        row.folded = open_ && item_.slot == Slot::Warmup && allDone && !withPain(source_.done) &&
                     !input_.expanded.contains(item_.id);
        if (row.folded) {
            row.summary = sets_.back().set;
        }
        return row;
    }

    void appendCautions(std::vector<GridRow>& rows) const {
        if (!open_ || item_.skipped) {
            return;
        }
        if (auto pain = painRow(source_.done, last_)) {
            add(rows, *std::move(pain));
            return;
        }
        if (source_.exercise == nullptr) {
            return;
        }
        const auto cautions = actingCautions(*source_.exercise, input_.profile);
        const bool leftOut = isLeftOut(*source_.exercise, input_.profile);
        if (!cautions.empty() || leftOut) {
            CautionRow row;
            row.notAdvised = leftOut;
            if (!cautions.empty()) {
                row.caution = cautions.front().caution;
            }
            add(rows, std::move(row));
        }
    }

    void appendChoice(std::vector<GridRow>& rows) const {
        const bool isOneOfSeveral = item_.planned && item_.planned->choices.size() > 1;
        const bool waits = !item_.exercise && item_.planned;
        if (item_.skipped || !(waits || (open_ && isOneOfSeveral))) {
            return;
        }
        const auto rotation = input_.rotations.find(item_.id);
        add(rows,
            ChoiceRow{item_.planned->choices, item_.exercise.has_value(),
                      rotation == input_.rotations.end() ? std::vector<DoneChoice>() : rotation->second});
    }

    void appendSets(std::vector<GridRow>& rows) const {
        add(rows, ColumnHeadsRow{fields_});
        for (const SetRow& row : sets_) {
            add(rows, row);
        }
        if (!item_.skipped) {
            add(rows, AddSetRow{fields_, nextSet(source_, sets_)});
        }
    }

    const SessionGridInput& input_;
    const SessionItem& item_;
    bool open_;
    const LastTime* last_ = nullptr;
    SetRowsInput source_;
    SetFields fields_;
    std::string name_;
    std::vector<SetRow> sets_;
};

} // namespace

std::vector<GridRow> sessionGrid(const SessionGridInput& input, const ExerciseDirectory& exercises) {
    std::vector<GridRow> rows;
    for (const SessionItem& item : input.items) {
        ItemRows(input, exercises, item).appendTo(rows);
    }
    rows.push_back(GridRow{{}, AddExerciseRow{}});
    return rows;
}

bool isSameRow(const GridRow& a, const GridRow& b) {
    if (a.item != b.item || a.content.index() != b.content.index()) {
        return false;
    }
    const auto* setA = std::get_if<SetRow>(&a.content);
    const auto* setB = std::get_if<SetRow>(&b.content);
    if (setA == nullptr || setB == nullptr) {
        return true;
    }
    const bool bothLogged = setA->done && setB->done;
    return setA->set.position == setB->set.position && setA->set.side == setB->set.side &&
           (!bothLogged || setA->set.id == setB->set.id);
}

} // namespace dorsal
