// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sets_on_paper.h"

#include <algorithm>

namespace dorsal {

namespace {

PlannedSet asTarget(const LoggedSet& done) {
    PlannedSet target;
    target.kind = done.kind;
    target.side = done.side;
    if (done.reps) {
        target.reps = RepRange{done.reps->count(), done.reps->count()};
    }
    if (const auto hold = done.target ? done.target : done.held) {
        target.hold = HoldRange{*hold, *hold};
    }
    return target;
}

PlannedSet asked(const Prescription& prescription) {
    PlannedSet set;
    set.reps = prescription.reps;
    set.hold = prescription.hold;
    return set;
}

/// The plan names sets but no numbers, or nothing at all: the exercise's own numbers fill in.
void fillFrom(const Prescription& prescription, PlannedSet& set) {
    if (!set.reps && !set.hold) {
        set.reps = prescription.reps;
        set.hold = prescription.hold;
    }
    if (set.tempo.empty() && isLoweringOnly(prescription.tempo)) {
        set.tempo = prescription.tempo;
    }
}

std::optional<Reps> suggestedReps(const std::optional<RepRange>& range, const LoggedSet* last) {
    if (!range) {
        return last ? last->reps : std::nullopt;
    }
    const bool known = last != nullptr && last->reps.has_value();
    return Reps::tryCount(known ? std::clamp(last->reps->count(), range->from, range->to) : range->from);
}

std::optional<std::chrono::seconds> suggestedHold(const std::optional<HoldRange>& range,
                                                  const LoggedSet* last) {
    const auto before = last ? (last->target ? last->target : last->held) : std::nullopt;
    if (!range) {
        return before;
    }
    return before ? std::clamp(*before, range->from, range->to) : (range->from + range->to) / 2;
}

} // namespace

std::vector<PlannedSet> targetsFrom(std::span<const LoggedSet> sets) {
    std::vector<PlannedSet> targets;
    const LoggedSet* oneSided = nullptr;
    for (const LoggedSet& set : sets) {
        const bool isOtherSide = oneSided != nullptr && set.side != Side::Both &&
                                 set.side != oneSided->side && set.position == oneSided->position;
        if (isOtherSide) {
            targets.back().side = Side::Both;
            oneSided = nullptr;
            continue;
        }
        targets.push_back(asTarget(set));
        oneSided = set.side == Side::Both ? nullptr : &set;
    }
    return targets;
}

std::vector<PlannedSet> setsOnPaper(const SessionItem& item, const Exercise* exercise,
                                    std::span<const LoggedSet> lastTime) {
    std::vector<PlannedSet> sets;
    if (item.planned) {
        sets = item.planned->sets;
    }
    if (sets.empty()) {
        sets = targetsFrom(lastTime);
        if (exercise != nullptr && (exercise->prescription.reps || exercise->prescription.hold)) {
            for (PlannedSet& set : sets) {
                set.reps.reset();
                set.hold.reset();
            }
        }
    }
    if (exercise == nullptr) {
        return sets;
    }
    if (sets.empty()) {
        const int count = exercise->prescription.sets ? exercise->prescription.sets->from : 1;
        sets.assign(static_cast<std::size_t>(std::max(count, 1)), asked(exercise->prescription));
    }
    for (PlannedSet& set : sets) {
        fillFrom(exercise->prescription, set);
    }
    return sets;
}

LoggedSet suggestedSet(const PlannedSet& planned, const LoggedSet* lastTime) {
    LoggedSet set;
    set.kind = planned.kind;
    set.side = planned.side;
    set.held = suggestedHold(planned.hold, lastTime);
    set.target = set.held;
    const bool timed = set.held && !planned.reps;
    set.reps = timed ? std::nullopt : suggestedReps(planned.reps, lastTime);
    if (isLoweringOnly(planned.tempo)) {
        set.perRep = planned.tempo.front().length;
    }
    if (lastTime != nullptr) {
        set.perRep = lastTime->perRep ? lastTime->perRep : set.perRep;
        set.load = lastTime->load;
        set.help = lastTime->help;
        set.band = lastTime->band;
        set.distance = lastTime->distance;
    }
    if (const auto* load = planned.load ? std::get_if<Load>(&*planned.load) : nullptr) {
        set.load = *load;
    }
    return set;
}

} // namespace dorsal
