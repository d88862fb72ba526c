// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys and buttons of a running timer do.
#include "app/pages/timer_page.h"
#include "app/ports/preferences.h"

namespace dorsal {

namespace {

constexpr int mostRepDigits = 4;

} // namespace

void TimerPage::act(TimerAction action) {
    if (!timer_.isRunning()) {
        const bool closes = action == TimerAction::Pause || action == TimerAction::Stop ||
                            action == TimerAction::Finish || action == TimerAction::Leave;
        if (closes) {
            leave();
            return;
        }
    }
    switch (action) {
    case TimerAction::Pause:
        face_->isAsking() ? act(TimerAction::GoOn) : timer_.togglePause();
        break;
    case TimerAction::Skip:
        timer_.skip();
        break;
    case TimerAction::Back:
        timer_.back();
        break;
    case TimerAction::More:
        timer_.extend();
        break;
    case TimerAction::Switch:
        timer_.switchSide();
        break;
    case TimerAction::Finish:
        finishOpen();
        break;
    case TimerAction::Hurt:
        timer_.hurt();
        break;
    case TimerAction::Stop:
        face_->isAsking() ? act(TimerAction::GoOn) : askToStop();
        break;
    case TimerAction::KeepAndStop:
        stopWith(Unfinished::Keep);
        break;
    case TimerAction::DiscardAndStop:
        stopWith(Unfinished::Discard);
        break;
    case TimerAction::GoOn:
        face_->stopAsking();
        timer_.togglePause();
        break;
    case TimerAction::Leave:
        break;
    case TimerAction::ToggleSound:
    case TimerAction::ToggleVoice:
        actSounds(action);
        break;
    case TimerAction::ToggleFullScreen:
        window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
        break;
    case TimerAction::SaveAgain:
        timer_.log().tryAgain();
        break;
    }
    refreshMessage();
}

void TimerPage::actSounds(TimerAction action) {
    SoundWishes wishes = parts_.preferences.sounds();
    bool& flag = action == TimerAction::ToggleSound ? wishes.tones : wishes.voice;
    flag = !flag;
    setWishes(wishes);
}

void TimerPage::finishOpen() {
    if (!timer_.isRunning()) {
        return;
    }
    const HoldPhase& phase = timer_.plan().phases[timer_.position().phase];
    const bool lacksReps =
        phase.countsReps && !phase.reps && typed_.isEmpty() && phase.logs && !phase.logs->distance;
    if (phase.isOpen() && !lacksReps) {
        const auto reps = typed_.isEmpty() ? std::nullopt : Reps::tryCount(typed_.toInt());
        setTyped({});
        timer_.finishOpen(reps);
    }
}

void TimerPage::askToStop() {
    const auto held = timer_.heldSoFar();
    if (!held) {
        stopWith(Unfinished::Discard);
        return;
    }
    timer_.pause();
    face_->askToStop(Format().duration(std::chrono::floor<std::chrono::seconds>(*held)));
}

void TimerPage::stopWith(Unfinished unfinished) {
    face_->stopAsking();
    timer_.stop(unfinished);
    leave();
}

void TimerPage::typeDigit(int digit) {
    if (typed_.size() < mostRepDigits && timer_.isRunning()) {
        setTyped(typed_ + QString::number(digit));
    }
}

void TimerPage::setTyped(const QString& typed) {
    if (typed != typed_) {
        typed_ = typed;
        face_->setTyped(typed);
        refresh();
    }
}

} // namespace dorsal
