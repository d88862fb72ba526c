// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/session_guide.h"

#include "core/timer/guided_item.h"
#include "core/training/rest_after.h"

#include <algorithm>

namespace dorsal {

namespace {

class GuideBuilder {
public:
    explicit GuideBuilder(const GuideInput& input) : input_(input) { plan_.title = input.title; }

    /// One exercise, or those of a superset in turn: always the set that is furthest behind, in the order
    /// given among equals.
    void add(const std::vector<GuidedItem>& inTurn) {
        std::vector<std::size_t> stations;
        std::ranges::transform(inTurn, std::back_inserter(stations),
                               [this](const GuidedItem& guided) { return addStation(guided); });
        std::vector<std::size_t> done(inTurn.size(), 0);
        std::optional<std::size_t> before;
        while (const auto next = furthestBehind(inTurn, done)) {
            const GuidedItem& guided = inTurn[*next];
            const int set = guided.first + static_cast<int>(done[*next]) + 1;
            addWayTo(stations[*next], before == next, before && set == round_);
            addGroup(guided, guided.groups[done[*next]], stations[*next], set);
            rest_ = restBetween(guided, guided.groups[done[*next]]);
            round_ = set;
            ++done[*next];
            before = next;
        }
        if (before && inTurn[*before].item->slot != Slot::Main) {
            // Warm-ups and stretches ask for no rest before the next exercise.
            rest_ = std::chrono::seconds::zero();
        }
    }

    [[nodiscard]] HoldPlan take() {
        for (HoldStation& station : plan_.stations) {
            station.count = std::max(station.count, station.number);
        }
        return std::move(plan_);
    }

private:
    [[nodiscard]] std::size_t addStation(const GuidedItem& guided) {
        HoldStation station;
        station.name = guided.name;
        station.slot = guided.item->slot;
        station.number = static_cast<int>(guided.item - input_.items.data()) + 1;
        station.count = static_cast<int>(input_.items.size());
        if (guided.exercise != nullptr) {
            station.exercise = guided.exercise->key;
        }
        const SetRow& first = *guided.groups.front().front();
        if (!isTimed(first.fields) && hasTempo(first, guided.exercise)) {
            station.tempo = tempoOf(first, guided.exercise);
        }
        plan_.stations.push_back(std::move(station));
        return plan_.stations.size() - 1;
    }

    static HoldPhase pause(HoldPhaseKind kind, std::chrono::seconds length, std::size_t station) {
        HoldPhase phase;
        phase.kind = kind;
        phase.length = length;
        phase.station = station;
        return phase;
    }

    [[nodiscard]] static std::optional<std::size_t> furthestBehind(const std::vector<GuidedItem>& inTurn,
                                                                   const std::vector<std::size_t>& done) {
        std::optional<std::size_t> next;
        const auto place = [&](std::size_t i) { return inTurn[i].first + static_cast<int>(done[i]); };
        for (std::size_t i = 0; i < inTurn.size(); ++i) {
            if (done[i] < inTurn[i].groups.size() && (!next || place(i) < place(*next))) {
                next = i;
            }
        }
        return next;
    }

    /// To the first exercise one gets ready; sets of one exercise are rested between; on to another one
    /// within a round there is only the time to get there.
    void addWayTo(std::size_t station, bool sameExercise, bool sameRound) {
        if (plan_.phases.empty()) {
            addTimed(plan_, pause(HoldPhaseKind::Prepare, input_.times.prepare, station));
        } else if (sameExercise) {
            addTimed(plan_, pause(HoldPhaseKind::Rest, rest_, station));
        } else {
            const auto rest = sameRound ? std::chrono::seconds::zero() : rest_;
            addTimed(plan_, pause(HoldPhaseKind::Interlude, std::max(input_.times.interlude, rest), station));
        }
    }

    void addGroup(const GuidedItem& guided, SetGroup group, std::size_t station, int set) {
        if (group.size() > 1 && rightFirst(group, input_.firstSide)) {
            std::ranges::reverse(group);
        }
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (i > 0) {
                HoldPhase change = pause(HoldPhaseKind::SwitchSides, input_.times.switchSides, station);
                change.side = group[i]->set.side;
                addTimed(plan_, std::move(change));
            }
            addWork(guided, *group[i], station, set);
        }
    }

    /// The station with that tempo: sets of one exercise may have different ones.
    [[nodiscard]] std::size_t withTempo(std::size_t station, const std::vector<TempoPhase>& tempo) {
        if (plan_.stations[station].tempo == tempo) {
            return station;
        }
        HoldStation other = plan_.stations[station];
        other.tempo = tempo;
        plan_.stations.push_back(std::move(other));
        return plan_.stations.size() - 1;
    }

    void addWork(const GuidedItem& guided, const SetRow& row, std::size_t station, int set) {
        const bool byTempo = !isTimed(row.fields) && hasTempo(row, guided.exercise);
        HoldPhase phase;
        phase.station = byTempo ? withTempo(station, tempoOf(row, guided.exercise)) : station;
        phase.side = row.set.side;
        phase.set = set;
        phase.sets = guided.sets;
        phase.logs = row.set;
        phase.logs->id = {};
        if (isTimed(row.fields)) {
            phase.logs->distance.reset();
            phase.length = row.set.held.value_or(std::chrono::seconds::zero());
        } else {
            phase.countsReps = true;
            phase.reps = row.set.reps;
            if (byTempo) {
                phase.length = lengthOf(tempoOf(row, guided.exercise)) * row.set.reps->count();
            }
        }
        if (phase.isOpen()) {
            addOpen(plan_, std::move(phase));
        } else {
            addTimed(plan_, std::move(phase));
        }
    }

    [[nodiscard]] std::chrono::seconds restBetween(const GuidedItem& guided, const SetGroup& group) const {
        const bool trains = guided.item->slot == Slot::Main;
        const auto& planned = group.front()->planned;
        return restAfter(planned ? &*planned : nullptr, guided.exercise,
                         trains ? input_.defaultRest : input_.times.interlude);
    }

    const GuideInput& input_;
    HoldPlan plan_;
    std::chrono::seconds rest_{}; ///< after the set that was added last
    int round_ = 0;               ///< of that set
};

using Items = std::span<const SessionItem>;

bool isInTurn(const SessionItem& one, const SessionItem& other) {
    return one.superset && one.superset == other.superset && one.slot == other.slot;
}

/// Past the last of the exercises that are done in turn with this one.
Items::iterator endOfSuperset(Items items, Items::iterator item) {
    return std::find_if_not(item + 1, items.end(),
                            [&](const SessionItem& other) { return isInTurn(*item, other); });
}

Items::iterator startOfSuperset(Items items, Items::iterator item) {
    while (item != items.begin() && isInTurn(*item, *(item - 1))) {
        --item;
    }
    return item;
}

std::vector<GuidedItem> guidedItems(const GuideInput& input, Items items) {
    std::vector<GuidedItem> all;
    for (const SessionItem& item : items) {
        if (auto guided = guidedItem(input, item)) {
            all.push_back(std::move(*guided));
        }
    }
    return all;
}

} // namespace

bool isGuided(const SetRow& row, const Exercise* exercise) {
    return isTimed(row.fields) || hasTempo(row, exercise);
}

bool isGuided(const Exercise& exercise) {
    return isTimed(fieldsOf(&exercise, {})) || !exercise.prescription.tempo.empty();
}

HoldPlan guideThroughSession(const GuideInput& input) {
    GuideBuilder builder(input);
    for (auto item = input.items.begin(); item != input.items.end();) {
        const auto end = endOfSuperset(input.items, item);
        builder.add(guidedItems(input, {item, end}));
        item = end;
    }
    return builder.take();
}

HoldPlan guideFromRow(const GuideInput& input, const SetRow& row) {
    GuideInput from = input;
    const auto item = std::ranges::find(input.items, row.set.item, &SessionItem::id);
    if (item == input.items.end()) {
        return {};
    }
    std::vector<GuidedItem> inTurn =
        guidedItems(input, {startOfSuperset(input.items, item), endOfSuperset(input.items, item)});
    const auto own = std::ranges::find(inTurn, &*item, &GuidedItem::item);
    if (own == inTurn.end()) {
        return {};
    }
    std::rotate(inTurn.begin(), own, inTurn.end());
    GuidedItem& guided = inTurn.front();
    const auto isBefore = [&](const SetGroup& group) {
        return group.front()->set.position < row.set.position;
    };
    guided.first += static_cast<int>(std::erase_if(guided.groups, isBefore));
    if (guided.groups.empty()) {
        return {};
    }
    for (GuidedItem& partner : inTurn) {
        const auto skipped =
            std::clamp<std::ptrdiff_t>(guided.first - partner.first, 0, std::ssize(partner.groups));
        partner.groups.erase(partner.groups.begin(), partner.groups.begin() + skipped);
        partner.first += static_cast<int>(skipped);
    }
    std::erase_if(inTurn, [](const GuidedItem& partner) { return partner.groups.empty(); });
    const SetGroup& first = guided.groups.front();
    if (first.size() > 1 && first.back()->set.side == Side::Right && row.set.side == Side::Right) {
        from.firstSide = FirstSide::Right;
    }
    GuideBuilder builder(from);
    builder.add(inTurn);
    return builder.take();
}

} // namespace dorsal
