// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/timer_view.h"

#include "app/words/timer_words.h"
#include "core/training/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::size_t stripPieces = 7;
/// Pieces before the current one, so that it is seen where one came from.
constexpr std::size_t stripBefore = 2;

const Exercise* exerciseOf(const HoldPlan& plan, const HoldPhase& phase, const Catalogue& catalogue) {
    const auto& key = plan.stationOf(phase).exercise;
    return key ? catalogue.find(*key) : nullptr;
}

/// By the first muscle that gets the whole of it.
RingTone toneFor(const HoldPhase& phase, const Exercise* exercise) {
    if (phase.kind != HoldPhaseKind::Work || exercise == nullptr || exercise->muscles.empty()) {
        return RingTone::Ink;
    }
    const auto direct = std::ranges::find(exercise->muscles, 2, &MuscleShare::halves);
    const auto& main = direct == exercise->muscles.end() ? exercise->muscles.front() : *direct;
    switch (muscleGroup(main.muscle)) {
    case MuscleGroup::Back:
        return RingTone::Back;
    case MuscleGroup::Chest:
        return RingTone::Chest;
    case MuscleGroup::Shoulders:
    case MuscleGroup::Arms:
    case MuscleGroup::Legs:
    case MuscleGroup::Core:
        break;
    }
    return RingTone::Ink;
}

double shareOf(Countdown::Span part, Countdown::Span whole) {
    return whole > Countdown::Span::zero()
               ? static_cast<double>(part.count()) / static_cast<double>(whole.count())
               : 0;
}

class ViewBuilder {
    Q_DECLARE_TR_FUNCTIONS(dorsal::TimerView)
public:
    ViewBuilder(const HoldPlan& plan, const HoldPosition& position, const Format& format)
        : plan_(plan), position_(position), format_(format), phase_(plan.phases[position.phase]) {}

    void fillDial(TimerView& view) const {
        const bool open = phase_.isOpen();
        const auto shown = open ? std::chrono::floor<std::chrono::seconds>(position_.elapsed)
                                : std::chrono::ceil<std::chrono::seconds>(position_.remaining());
        view.digits = format_.duration(shown);
        view.left = open ? 1 : shareOf(position_.remaining(), position_.length);
        if (!open) {
            view.whole = tr("of %1").arg(lengthText(position_.length));
        } else if (phase_.countsReps && phase_.reps) {
            HoldPhase alone = phase_;
            alone.sets = 1;
            alone.side = Side::Both;
            view.whole = TimerWords::task({}, alone, format_);
        }
        if (phase_.kind != HoldPhaseKind::Work) {
            return;
        }
        const QString repetition = TimerWords::repetition(plan_, position_);
        view.cue = repetition.isEmpty() ? TimerWords::nextCue(plan_, position_) : repetition;
        for (const PhaseCue& cue : cuesWithin(phase_, plan_.stationOf(phase_).tempo, position_.length)) {
            if (cue.cue == HoldCue::HalfWay || cue.cue == HoldCue::TenLeft) {
                view.marks.push_back(shareOf(cue.at, position_.length));
            }
        }
    }

    void fillSides(TimerView& view) const {
        const HoldPhase* work = workFrom(position_.phase);
        if (work == nullptr || work->side == Side::Both) {
            return;
        }
        view.leftSide = sideView(Side::Left, *work);
        view.rightSide = sideView(Side::Right, *work);
    }

    /// The phases of this exercise and the way to the next one; of many those around the present one.
    void fillStrip(TimerView& view) const {
        std::size_t first = position_.phase;
        while (first > 0 && plan_.phases[first - 1].station == phase_.station) {
            --first;
        }
        std::size_t end = position_.phase + 1;
        while (end < plan_.phases.size() && plan_.phases[end - 1].station == phase_.station) {
            ++end;
        }
        if (end - first > stripPieces) {
            const std::size_t before = std::min(position_.phase - first, stripBefore);
            first = std::min(position_.phase - before, end - stripPieces);
            end = first + stripPieces;
        }
        for (std::size_t i = first; i < end; ++i) {
            const HoldPhase& phase = plan_.phases[i];
            StripPiece piece;
            piece.word = TimerWords::stripWord(phase);
            piece.length = phase.isOpen() ? QString() : lengthText(phase.length);
            piece.seconds = std::chrono::duration<double>(phase.length).count();
            piece.current = i == position_.phase;
            piece.works = phase.kind == HoldPhaseKind::Work;
            piece.done = i < position_.phase ? 1 : piece.current ? 1 - view.left : 0;
            view.strip.push_back(std::move(piece));
        }
    }

    void fillNext(TimerView& view) const {
        const std::size_t from =
            position_.phase + (phase_.kind == HoldPhaseKind::Work ? std::size_t{1} : std::size_t{0});
        const HoldPhase* next = workFrom(from);
        if (next == nullptr) {
            return;
        }
        view.next = taskOf(*next, phase_.station);
        const auto index = static_cast<std::size_t>(next - plan_.phases.data());
        if (const HoldPhase* then = workFrom(index + 1)) {
            view.nextThen = taskOf(*then, next->station);
        }
    }

    void fillControls(TimerView& view) const {
        const bool works = phase_.kind == HoldPhaseKind::Work;
        const bool beforeSwitch = position_.phase + 1 < plan_.phases.size() &&
                                  plan_.phases[position_.phase + 1].kind == HoldPhaseKind::SwitchSides;
        view.canSwitch = phase_.kind == HoldPhaseKind::SwitchSides || (works && beforeSwitch);
        view.canExtend = !phase_.isOpen();
        view.canFinish = works && phase_.isOpen();
    }

private:
    [[nodiscard]] QString lengthText(Countdown::Span length) const {
        return format_.duration(std::chrono::ceil<std::chrono::seconds>(length));
    }

    [[nodiscard]] const HoldPhase* workFrom(std::size_t from) const {
        for (std::size_t i = from; i < plan_.phases.size(); ++i) {
            if (plan_.phases[i].kind == HoldPhaseKind::Work) {
                return &plan_.phases[i];
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString taskOf(const HoldPhase& work, std::size_t knownStation) const {
        const QString name =
            work.station == knownStation ? QString() : QString::fromStdString(plan_.stationOf(work).name);
        const QString task = TimerWords::task(name, work, format_);
        return task.isEmpty() ? TimerWords::stripWord(work) : task;
    }

    [[nodiscard]] SideView sideView(Side side, const HoldPhase& work) const {
        const bool now = work.side == side;
        const bool works = phase_.kind == HoldPhaseKind::Work;
        if (now) {
            return {true, works ? tr("now") : tr("next")};
        }
        for (std::size_t i = position_.phase + 1; i < plan_.phases.size(); ++i) {
            const HoldPhase& phase = plan_.phases[i];
            const bool same = phase.station == work.station && phase.set == work.set;
            if (phase.kind == HoldPhaseKind::Work && same && phase.side == side) {
                const bool timed = !phase.isOpen();
                const QString then = works ? tr("next") : tr("then");
                return {false, timed ? tr("%1, %2").arg(then, lengthText(phase.length)) : then};
            }
        }
        return {false, tr("done")};
    }

    const HoldPlan& plan_;
    const HoldPosition& position_;
    const Format& format_;
    const HoldPhase& phase_;
};

} // namespace

TimerView timerView(const HoldPlan& plan, const HoldPosition& position, const Catalogue& catalogue,
                    const Format& format) {
    const HoldPhase& phase = plan.phases[position.phase];
    const Exercise* exercise = exerciseOf(plan, phase, catalogue);
    TimerView view;
    view.title = QString::fromStdString(plan.title);
    view.place = TimerWords::place(plan, phase);
    view.exercise = QString::fromStdString(plan.stationOf(phase).name);
    view.state = position.paused ? ViewBuilder::tr("Paused")
                                 : TimerWords::state(plan, phase, position.elapsed, exercise);
    view.tone = toneFor(phase, exercise);
    view.paused = position.paused;
    const ViewBuilder builder(plan, position, format);
    builder.fillDial(view);
    builder.fillSides(view);
    builder.fillStrip(view);
    builder.fillNext(view);
    builder.fillControls(view);
    if (position.state == HoldState::Done) {
        view.done = true;
        view.state = ViewBuilder::tr("Done");
        view.tone = RingTone::Ink;
        view.digits.clear();
        view.left = 1;
        view.whole.clear();
        view.cue.clear();
        view.marks.clear();
        for (StripPiece& piece : view.strip) {
            piece.done = 1;
        }
        view.canSwitch = view.canExtend = view.canFinish = false;
    }
    return view;
}

} // namespace dorsal
