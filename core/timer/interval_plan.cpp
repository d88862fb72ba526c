// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/interval_plan.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dorsal {

namespace {

constexpr char fieldEnd = ';';

/// Takes the text up to the next field end off the front.
std::string_view takeField(std::string_view& text) {
    const std::size_t end = std::min(text.find(fieldEnd), text.size());
    const std::string_view field = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return field;
}

std::optional<int> number(std::string_view text, int most) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

HoldPhase interval(HoldPhaseKind kind, std::chrono::seconds length, std::size_t station) {
    HoldPhase phase;
    phase.kind = kind;
    phase.length = length;
    phase.station = station;
    return phase;
}

void addStations(const IntervalPlan& intervals, HoldPlan& plan) {
    const std::size_t count = std::min(intervals.stations.size(), IntervalPlan::mostStations);
    for (std::size_t i = 0; i < std::max<std::size_t>(count, 1); ++i) {
        HoldStation station;
        station.name = i < count ? intervals.stations[i] : std::string();
        station.number = static_cast<int>(i) + 1;
        station.count = static_cast<int>(std::max<std::size_t>(count, 1));
        plan.stations.push_back(std::move(station));
    }
}

} // namespace

HoldPlan holdPlanOf(const IntervalPlan& intervals) {
    HoldPlan plan;
    plan.title = intervals.name;
    addStations(intervals, plan);
    if (intervals.work <= std::chrono::seconds::zero()) {
        return plan;
    }
    addTimed(plan, interval(HoldPhaseKind::Prepare, intervals.prepare, 0));
    const int rounds = std::clamp(intervals.rounds, 1, IntervalPlan::mostRounds);
    const std::size_t last = plan.stations.size() - 1;
    for (int round = 1; round <= rounds; ++round) {
        for (std::size_t station = 0; station <= last; ++station) {
            HoldPhase work = interval(HoldPhaseKind::Work, intervals.work, station);
            work.set = round;
            work.sets = rounds;
            addTimed(plan, std::move(work));
            const bool roundEnds = station == last;
            if (roundEnds && round == rounds) {
                break;
            }
            const bool longer = roundEnds && last > 0 && intervals.restBetweenRounds > intervals.rest;
            addTimed(plan,
                     interval(HoldPhaseKind::Rest, longer ? intervals.restBetweenRounds : intervals.rest,
                              roundEnds ? 0 : station + 1));
        }
    }
    return plan;
}

HoldPlan stopwatch() {
    HoldPlan plan;
    plan.stations.emplace_back();
    addOpen(plan, HoldPhase{});
    return plan;
}

std::string intervalText(const IntervalPlan& intervals) {
    std::string text;
    for (const std::int64_t field :
         {std::int64_t{intervals.prepare.count()}, std::int64_t{intervals.work.count()},
          std::int64_t{intervals.rest.count()}, std::int64_t{intervals.rounds},
          std::int64_t{intervals.restBetweenRounds.count()}}) {
        text += std::to_string(field) + fieldEnd;
    }
    for (std::string station : intervals.stations) {
        std::erase(station, fieldEnd);
        text += station + fieldEnd;
    }
    return text;
}

std::optional<IntervalPlan> parseIntervals(std::string_view text) {
    constexpr int day = 86'400;
    constexpr std::array<int, 5> most{day, day, day, IntervalPlan::mostRounds, day};
    std::array<int, 5> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto value = number(takeField(text), most[i]);
        if (!value) {
            return std::nullopt;
        }
        numbers[i] = *value;
    }
    IntervalPlan intervals;
    intervals.prepare = std::chrono::seconds(numbers[0]);
    intervals.work = std::chrono::seconds(numbers[1]);
    intervals.rest = std::chrono::seconds(numbers[2]);
    intervals.rounds = std::max(numbers[3], 1);
    intervals.restBetweenRounds = std::chrono::seconds(numbers[4]);
    while (!text.empty() && intervals.stations.size() < IntervalPlan::mostStations) {
        intervals.stations.emplace_back(takeField(text));
    }
    return intervals;
}

} // namespace dorsal
