// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/session_guide.h"

#include "core/training/rest_after.h"

#include <algorithm>
#include <tuple>

namespace dorsal {

namespace {

/// The rows of one set: one, or one a side.
using SetGroup = std::vector<const SetRow*>;

/// An exercise with what is left of it to do.
struct GuidedItem {
    const SessionItem* item = nullptr;
    const Exercise* exercise = nullptr;
    std::string name;
    std::vector<SetGroup> groups;
    int sets = 0;  ///< all of the exercise, done ones too
    int first = 0; ///< how many come before the first group
};

/// The plan's tempo, else the exercise's.
std::vector<TempoPhase> tempoOf(const SetRow& row, const Exercise* exercise) {
    if (row.planned && !row.planned->tempo.empty()) {
        return row.planned->tempo;
    }
    return exercise != nullptr ? exercise->prescription.tempo : std::vector<TempoPhase>();
}

bool hasTempo(const SetRow& row, const Exercise* exercise) {
    return row.set.reps && row.set.reps->count() > 0 &&
           lengthOf(tempoOf(row, exercise)) > Countdown::Span::zero();
}

/// A hold of no time is none.
bool takesTime(const SetRow& row) {
    return !isTimed(row.fields) || !row.set.held || row.set.held > std::chrono::seconds::zero();
}

std::vector<SetGroup> groupsOf(std::span<const SetRow* const> rows) {
    std::vector<SetGroup> groups;
    for (const SetRow* row : rows) {
        if (groups.empty() || groups.back().front()->set.position != row->set.position) {
            groups.emplace_back();
        }
        groups.back().push_back(row);
    }
    return groups;
}

/// More is stronger: longer, then heavier, then more often.
auto strengthOf(const LoggedSet& set) {
    return std::tuple(set.held, set.load, set.reps);
}

/// The side that came second the last time comes first now.
bool isRightsTurn(const std::optional<LoggedSet>& left, const std::optional<LoggedSet>& right) {
    return left && right && left->performedAt && right->performedAt &&
           *left->performedAt < *right->performedAt;
}

bool rightFirst(const SetGroup& group, FirstSide wish) {
    const auto& left = group.front()->lastTime;
    const auto& right = group.back()->lastTime;
    switch (wish) {
    case FirstSide::Left:
        return false;
    case FirstSide::Right:
        return true;
    case FirstSide::Alternate:
        return isRightsTurn(left, right);
    case FirstSide::Weaker:
        if (left && right && strengthOf(*left) != strengthOf(*right)) {
            return strengthOf(*right) < strengthOf(*left);
        }
        return isRightsTurn(left, right);
    }
    return false;
}

class GuideBuilder {
public:
    explicit GuideBuilder(const GuideInput& input) : input_(input) { plan_.title = input.title; }

    [[nodiscard]] std::optional<GuidedItem> itemOf(Id<SessionItem> id) const {
        const auto item = std::ranges::find(input_.items, id, &SessionItem::id);
        if (item == input_.items.end() || !item->exercise || item->skipped) {
            return std::nullopt;
        }
        GuidedItem guided{
            &*item, input_.exercises.find(*item->exercise), input_.exercises.name(*item->exercise), {}, 0, 0};
        std::vector<const SetRow*> toDo;
        std::optional<int> position;
        for (const GridRow& row : input_.rows) {
            const auto* set = std::get_if<SetRow>(&row.content);
            if (row.item != id || set == nullptr) {
                continue;
            }
            guided.sets += position == set->set.position ? 0 : 1;
            position = set->set.position;
            if (!set->done && takesTime(*set)) {
                toDo.push_back(set);
                guided.first = toDo.size() == 1 ? guided.sets - 1 : guided.first;
            }
        }
        guided.groups = groupsOf(toDo);
        return guided.groups.empty() ? std::nullopt : std::optional(std::move(guided));
    }

    void add(const GuidedItem& guided) {
        const std::size_t station = addStation(guided);
        addApproach(station);
        int set = guided.first;
        for (std::size_t i = 0; i < guided.groups.size(); ++i) {
            if (i > 0) {
                addTimed(plan_,
                         pause(HoldPhaseKind::Rest, restBetween(guided, guided.groups[i - 1]), station));
            }
            addGroup(guided, guided.groups[i], station, ++set);
        }
        restBefore_ = restAfterItem(guided);
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

    void addApproach(std::size_t station) {
        if (plan_.phases.empty()) {
            addTimed(plan_, pause(HoldPhaseKind::Prepare, input_.times.prepare, station));
        } else {
            addTimed(plan_,
                     pause(HoldPhaseKind::Interlude, std::max(input_.times.interlude, restBefore_), station));
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

    /// Warm-ups and stretches ask for no rest before the next exercise.
    [[nodiscard]] std::chrono::seconds restAfterItem(const GuidedItem& guided) const {
        return guided.item->slot == Slot::Main ? restBetween(guided, guided.groups.back())
                                               : std::chrono::seconds::zero();
    }

    const GuideInput& input_;
    HoldPlan plan_;
    std::chrono::seconds restBefore_{};
};

} // namespace

bool isGuided(const SetRow& row, const Exercise* exercise) {
    return isTimed(row.fields) || hasTempo(row, exercise);
}

bool isGuided(const Exercise& exercise) {
    return isTimed(fieldsOf(&exercise, {})) || !exercise.prescription.tempo.empty();
}

HoldPlan guideThroughSession(const GuideInput& input) {
    GuideBuilder builder(input);
    for (const SessionItem& item : input.items) {
        if (const auto guided = builder.itemOf(item.id)) {
            builder.add(*guided);
        }
    }
    return builder.take();
}

HoldPlan guideFromRow(const GuideInput& input, const SetRow& row) {
    GuideInput from = input;
    GuideBuilder builder(from);
    auto guided = builder.itemOf(row.set.item);
    if (!guided) {
        return {};
    }
    const auto isBefore = [&](const SetGroup& group) {
        return group.front()->set.position < row.set.position;
    };
    guided->first += static_cast<int>(std::erase_if(guided->groups, isBefore));
    if (guided->groups.empty()) {
        return {};
    }
    if (guided->groups.front().back()->set.side == Side::Right && row.set.side == Side::Right &&
        guided->groups.front().size() > 1) {
        from.firstSide = FirstSide::Right;
    }
    builder.add(*guided);
    return builder.take();
}

} // namespace dorsal
