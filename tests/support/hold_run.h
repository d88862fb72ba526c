// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/hold_runner.h"

#include <algorithm>
#include <vector>

namespace dorsal {

/// A guided timer driven by hand: cues and results as they came, times from its start.
class HoldRun {
public:
    static constexpr Countdown::Time begin{std::chrono::hours(1)};

    struct Heard {
        Countdown::Span at{};
        HoldCue cue{};
        Side side = Side::Both;
        std::size_t tempoPhase = 0;
        friend bool operator==(const Heard&, const Heard&) = default;
    };

    explicit HoldRun(HoldPlan plan) : runner(std::move(plan)) {
        runner.start(begin);
        take();
    }

    /// Looks every 100 ms until `at`.
    void until(Countdown::Span at) {
        for (; time < at; time = std::min(at, time + std::chrono::milliseconds(100))) {
            lookNow();
        }
        lookNow();
    }
    /// Nobody looks before `at`.
    void straightTo(Countdown::Span at) {
        time = at;
        lookNow();
    }
    [[nodiscard]] Countdown::Time now() const { return begin + time; }
    [[nodiscard]] HoldPosition position() const { return runner.position(now()); }
    void take() {
        for (const HoldEvent& event : runner.takeEvents()) {
            if (const auto* cue = std::get_if<HeardCue>(&event)) {
                heard.push_back(
                    {cue->at - begin, cue->cue, runner.plan().phases[cue->phase].side, cue->tempoPhase});
            } else {
                results.push_back(std::get<HoldResult>(event));
            }
        }
    }
    [[nodiscard]] std::vector<Countdown::Span> timesOf(HoldCue cue) const {
        std::vector<Countdown::Span> times;
        for (const Heard& one : heard) {
            if (one.cue == cue) {
                times.push_back(one.at);
            }
        }
        return times;
    }

    HoldRunner runner;
    Countdown::Span time{};
    std::vector<Heard> heard;
    std::vector<HoldResult> results;

private:
    void lookNow() {
        runner.advance(now());
        take();
    }
};

/// A hold of that length after ten seconds of preparation; per side with five seconds between.
inline HoldPlan holdOf(std::chrono::seconds length, bool perSide = false) {
    HoldPlan plan;
    plan.stations.emplace_back();
    const auto add = [&plan](HoldPhaseKind kind, std::chrono::seconds span, Side side) {
        HoldPhase phase;
        phase.kind = kind;
        phase.length = span;
        phase.side = side;
        if (kind == HoldPhaseKind::Work) {
            phase.logs = LoggedSet{};
            phase.logs->item = Id<SessionItem>(7);
        }
        addTimed(plan, std::move(phase));
    };
    add(HoldPhaseKind::Prepare, std::chrono::seconds(10), Side::Both);
    add(HoldPhaseKind::Work, length, perSide ? Side::Left : Side::Both);
    if (perSide) {
        add(HoldPhaseKind::SwitchSides, std::chrono::seconds(5), Side::Right);
        add(HoldPhaseKind::Work, length, Side::Right);
    }
    return plan;
}

} // namespace dorsal
