// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/desk_breaks.h"

namespace dorsal {

namespace {

constexpr int ignoredToSlowDown = 2;
constexpr int ignoredToFallSilent = 3;

} // namespace

void DeskBreaks::setWishes(const BreakWishes& wishes, Countdown::Time now) {
    wishes_ = wishes;
    ignored_ = 0;
    awaits_ = false;
    begin(now, interval());
}

void DeskBreaks::begin(Countdown::Time now, std::chrono::minutes wait) {
    due_ = now + wait;
}

void DeskBreaks::beginDay(Day day) {
    if (day_ != day) {
        day_ = day;
        reminded_ = 0;
        ignored_ = 0;
        silent_ = false;
    }
}

std::chrono::minutes DeskBreaks::interval() const {
    return ignored_ >= ignoredToSlowDown ? 2 * wishes_.interval : wishes_.interval;
}

bool DeskBreaks::isWorkTime(LocalTime local) const {
    const Day day = dayOf(local);
    const auto weekday = std::chrono::weekday(day).iso_encoding() - 1;
    const auto time = local - day;
    return wishes_.days.at(weekday) && time >= wishes_.from && time < wishes_.to;
}

bool DeskBreaks::look(const DeskMoment& moment) {
    if (!wishes_.on) {
        return false;
    }
    beginDay(dayOf(moment.local));
    const bool rests = moment.away || (moment.idle && *moment.idle >= naturalBreak);
    if (!due_ || rests || !isWorkTime(moment.local)) {
        awaits_ = false;
        begin(moment.now, interval());
        return false;
    }
    const bool may = !silent_ && !awaits_ && !moment.busy && reminded_ < mostADay;
    if (!may || moment.now < *due_) {
        return false;
    }
    ++reminded_;
    awaits_ = true;
    return true;
}

void DeskBreaks::answer(BreakAnswer answer, Countdown::Time now) {
    awaits_ = false;
    switch (answer) {
    case BreakAnswer::Taken:
        ignored_ = 0;
        begin(now, interval());
        break;
    case BreakAnswer::InTenMinutes:
        ignored_ = 0;
        begin(now, postponed);
        break;
    case BreakAnswer::NotToday:
        silent_ = true;
        break;
    case BreakAnswer::Ignored:
        ++ignored_;
        silent_ = silent_ || ignored_ >= ignoredToFallSilent;
        begin(now, interval());
        break;
    }
}

} // namespace dorsal
