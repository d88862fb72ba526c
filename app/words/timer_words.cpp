// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/timer_words.h"

#include "app/words/enum_words.h"

#include <algorithm>

namespace dorsal {

namespace {

QString nameOf(const HoldPlan& plan, const HoldPhase& phase) {
    return QString::fromStdString(plan.stationOf(phase).name);
}

QString lengthText(const HoldPhase& phase, const Format& format) {
    return format.duration(std::chrono::ceil<std::chrono::seconds>(phase.length));
}

/// The first work from there on.
const HoldPhase* nextWork(const HoldPlan& plan, std::size_t from) {
    const auto work = std::find_if(plan.phases.begin() + static_cast<std::ptrdiff_t>(from), plan.phases.end(),
                                   [](const HoldPhase& phase) { return phase.kind == HoldPhaseKind::Work; });
    return work == plan.phases.end() ? nullptr : &*work;
}

} // namespace

QString TimerWords::state(const HoldPlan& plan, const HoldPhase& phase, Countdown::Span elapsed,
                          const Exercise* exercise) {
    switch (phase.kind) {
    case HoldPhaseKind::Prepare:
        return tr("Get ready");
    case HoldPhaseKind::SwitchSides:
        return tr("Switch sides");
    case HoldPhaseKind::Rest:
        return tr("Rest");
    case HoldPhaseKind::Interlude:
        return tr("Next exercise");
    case HoldPhaseKind::Work:
        break;
    }
    const auto& tempo = plan.stationOf(phase).tempo;
    if (phase.countsReps && !phase.isOpen() && lengthOf(tempo) > Countdown::Span::zero()) {
        Countdown::Span within = elapsed % lengthOf(tempo);
        for (const TempoPhase& part : tempo) {
            if (within < part.length) {
                return QString::fromStdString(part.name);
            }
            within -= part.length;
        }
    }
    if (phase.countsReps) {
        return tr("At your own pace");
    }
    if (exercise == nullptr) {
        return phase.isOpen() ? tr("Running") : tr("Work");
    }
    return exercise->category == Category::SelfMassage ? tr("Roll") : tr("Hold");
}

QString TimerWords::stripWord(const HoldPhase& phase) {
    switch (phase.kind) {
    case HoldPhaseKind::Prepare:
        return tr("Ready");
    case HoldPhaseKind::SwitchSides:
        return tr("Switch");
    case HoldPhaseKind::Rest:
        return tr("Rest");
    case HoldPhaseKind::Interlude:
        return tr("Next");
    case HoldPhaseKind::Work:
        break;
    }
    return phase.side == Side::Both ? tr("Work") : cellWord(phase.side);
}

QString TimerWords::sideName(Side side) {
    switch (side) {
    case Side::Left:
        return tr("Left side");
    case Side::Right:
        return tr("Right side");
    case Side::Both:
        break;
    }
    return {};
}

QString TimerWords::place(const HoldPlan& plan, const HoldPhase& phase) {
    const HoldStation& station = plan.stationOf(phase);
    QStringList parts;
    if (station.exercise) {
        parts
            << tr("%1, exercise %2 of %3").arg(heading(station.slot)).arg(station.number).arg(station.count);
    } else if (station.count > 1) {
        parts << tr("Station %1 of %2").arg(station.number).arg(station.count);
    }
    if (phase.kind == HoldPhaseKind::Work && phase.sets > 1) {
        parts
            << (station.exercise ? tr("set %1 of %2") : tr("round %1 of %2")).arg(phase.set).arg(phase.sets);
    }
    return parts.join(tr(" · "));
}

QString TimerWords::task(const QString& name, const HoldPhase& phase, const Format& format) {
    QStringList parts;
    if (!name.isEmpty()) {
        parts << name;
    }
    if (phase.sets > 1) {
        parts << (phase.logs ? tr("set %1 of %2") : tr("round %1 of %2")).arg(phase.set).arg(phase.sets);
    }
    if (phase.side != Side::Both) {
        parts << (parts.isEmpty() ? sideName(phase.side) : word(phase.side));
    }
    if (phase.countsReps && phase.reps) {
        const int count = phase.reps->count();
        parts << (count == 1 ? tr("1 rep") : tr("%n reps", nullptr, count));
    } else if (!phase.isOpen()) {
        parts << lengthText(phase, format);
    }
    return parts.join(tr(", "));
}

QString TimerWords::nextCue(const HoldPlan& plan, const HoldPosition& position) {
    const HoldPhase& phase = plan.phases[position.phase];
    if (phase.kind != HoldPhaseKind::Work) {
        return {};
    }
    for (const PhaseCue& cue : cuesWithin(phase, plan.stationOf(phase).tempo, position.length)) {
        if (cue.at <= position.elapsed) {
            continue;
        }
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(cue.at - position.elapsed).count();
        if (cue.cue == HoldCue::HalfWay) {
            return tr("half-way in %1 s").arg(seconds);
        }
        if (cue.cue == HoldCue::TenLeft) {
            return tr("ten left in %1 s").arg(seconds);
        }
    }
    return {};
}

QString TimerWords::repetition(const HoldPlan& plan, const HoldPosition& position) {
    const HoldPhase& phase = plan.phases[position.phase];
    const Countdown::Span rep = lengthOf(plan.stationOf(phase).tempo);
    if (!phase.countsReps || phase.isOpen() || rep <= Countdown::Span::zero()) {
        return {};
    }
    const auto count = std::min(position.elapsed / rep + 1, position.length / rep);
    return tr("rep %1 of %2").arg(count).arg(position.length / rep);
}

QString TimerWords::announcement(const HoldPlan& plan, const HeardCue& cue, const Format& format) {
    const HoldPhase& phase = plan.phases[cue.phase];
    const HoldPhase* next = nextWork(plan, cue.phase);
    const QString nextTask = next ? task(nameOf(plan, *next), *next, format) : QString();
    switch (cue.cue) {
    case HoldCue::Prepare:
        return tr("Get ready: %1").arg(nextTask);
    case HoldCue::WorkStart:
        return tr("Begin: %1").arg(nextTask);
    case HoldCue::Switch:
        return tr("Switch sides. Then %1").arg(nextTask);
    case HoldCue::WorkEnd:
        return tr("%1, %2. Then %3")
            .arg(state(plan, phase, {}, nullptr), lengthText(phase, format), nextTask);
    case HoldCue::HalfWay:
        return tr("Half-way");
    case HoldCue::TenLeft:
        return tr("Ten seconds left");
    case HoldCue::Done:
        return tr("Done");
    case HoldCue::Tick:
    case HoldCue::Beat:
        break;
    }
    return {};
}

QString TimerWords::spoken(const HoldPlan& plan, const HeardCue& cue) {
    const HoldPhase& phase = plan.phases[cue.phase];
    switch (cue.cue) {
    case HoldCue::Prepare:
        return nameOf(plan, phase);
    case HoldCue::Tick:
        return QString::number(cue.left);
    case HoldCue::WorkStart:
        return phase.side == Side::Both ? tr("Go") : sideName(phase.side);
    case HoldCue::HalfWay:
        return tr("Half way");
    case HoldCue::TenLeft:
        return tr("Ten seconds");
    case HoldCue::WorkEnd:
        return phase.kind == HoldPhaseKind::Interlude ? tr("Next: %1").arg(nameOf(plan, phase)) : tr("Rest");
    case HoldCue::Switch:
        return tr("Switch sides");
    case HoldCue::Done:
        return tr("Finished");
    case HoldCue::Beat:
        break;
    }
    return {};
}

} // namespace dorsal
