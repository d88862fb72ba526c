// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/hold_cue.h"

#include <algorithm>

namespace dorsal {

namespace {

using Span = Countdown::Span;

constexpr std::chrono::seconds halfWayFrom{30};
constexpr std::chrono::seconds tenLeftFrom{60};
constexpr std::chrono::seconds tenLeft{10};
constexpr std::chrono::seconds beat{1};
constexpr int ticks = 3;

void addTicks(Span length, std::vector<PhaseCue>& cues) {
    for (int left = ticks; left >= 1; --left) {
        const Span at = length - std::chrono::seconds(left);
        if (at > Span::zero()) {
            cues.push_back({at, HoldCue::Tick, 0, left});
        }
    }
}

/// Where in the repetition `at` lies.
std::size_t tempoPhaseAt(const std::vector<TempoPhase>& tempo, Span at) {
    Span end{};
    for (std::size_t i = 0; i < tempo.size(); ++i) {
        end += tempo[i].length;
        if (at < end) {
            return i;
        }
    }
    return tempo.size() - 1;
}

void addBeats(const std::vector<TempoPhase>& tempo, Span length, std::vector<PhaseCue>& cues) {
    const Span rep = lengthOf(tempo);
    for (Span at = beat; at < length; at += beat) {
        cues.push_back({at, HoldCue::Beat, tempoPhaseAt(tempo, at % rep)});
    }
}

} // namespace

HoldCue openingCue(HoldPhaseKind kind) {
    switch (kind) {
    case HoldPhaseKind::Prepare:
        return HoldCue::Prepare;
    case HoldPhaseKind::Work:
        return HoldCue::WorkStart;
    case HoldPhaseKind::SwitchSides:
        return HoldCue::Switch;
    case HoldPhaseKind::Rest:
    case HoldPhaseKind::Interlude:
        return HoldCue::WorkEnd;
    }
    return HoldCue::Prepare;
}

std::vector<PhaseCue> cuesWithin(const HoldPhase& phase, const std::vector<TempoPhase>& tempo, Span length) {
    std::vector<PhaseCue> cues;
    if (phase.isOpen()) {
        return cues;
    }
    const bool works = phase.kind == HoldPhaseKind::Work;
    if (works && length >= halfWayFrom) {
        cues.push_back({length / 2, HoldCue::HalfWay});
    }
    if (works && length >= tenLeftFrom) {
        cues.push_back({length - tenLeft, HoldCue::TenLeft});
    }
    if (works && lengthOf(tempo) > Span::zero()) {
        addBeats(tempo, length, cues);
    } else {
        addTicks(length, cues);
    }
    std::ranges::stable_sort(cues, {}, &PhaseCue::at);
    return cues;
}

} // namespace dorsal
