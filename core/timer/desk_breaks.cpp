// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/desk_breaks.h"

#include <utility>

namespace dorsal {

namespace {

constexpr int ignoredToSlowDown = 2;
constexpr int ignoredToFallSilent = 3;

} // namespace

void DeskBreaks::setWishes(const BreakWishes& wishes, Countdown::Time now) {
    if (wishes != wishes_) {
        wishes_ = wishes;
        askedAt_.reset();
        begin(now, interval());
    }
}

void DeskBreaks::begin(Countdown::Time now, std::chrono::minutes wait) {
    due_ = now + wait;
    wasAskedFor_ = false;
}

void DeskBreaks::beginDay(Day day, Countdown::Time now) {
    if (day_ && day_->day == day) {
        return;
    }
    // What was due yesterday is not made up for.
    if (day_) {
        begin(now, wishes_.interval);
    }
    day_ = BreakDay{day};
}

std::chrono::minutes DeskBreaks::interval() const {
    return day_ && day_->ignored >= ignoredToSlowDown ? 2 * wishes_.interval : wishes_.interval;
}

bool DeskBreaks::isWorkTime(LocalTime local) const {
    const auto worksOn = [this](Day day) {
        return wishes_.days.at(std::chrono::weekday(day).iso_encoding() - 1);
    };
    const Day day = dayOf(local);
    const auto time = local - day;
    if (wishes_.from < wishes_.to) {
        return worksOn(day) && time >= wishes_.from && time < wishes_.to;
    }
    // A night shift belongs to the day that it began on.
    return (worksOn(day) && time >= wishes_.from) ||
           (worksOn(day - std::chrono::days(1)) && time < wishes_.to);
}

BreakCall DeskBreaks::begunAnew(Countdown::Time now) {
    begin(now, interval());
    return std::exchange(askedAt_, std::nullopt) ? BreakCall::Withdraw : BreakCall::Nothing;
}

BreakCall DeskBreaks::look(const DeskMoment& moment) {
    if (!wishes_.on) {
        return std::exchange(askedAt_, std::nullopt) ? BreakCall::Withdraw : BreakCall::Nothing;
    }
    beginDay(dayOf(moment.local), moment.now);
    const bool rests = moment.away || moment.training || (moment.idle && *moment.idle >= naturalBreak);
    if (!due_ || rests || !isWorkTime(moment.local)) {
        return begunAnew(moment.now);
    }
    if (askedAt_) {
        if (moment.now - *askedAt_ < patience) {
            return BreakCall::Nothing;
        }
        answer(BreakAnswer::Ignored, moment.now);
        return BreakCall::Withdraw;
    }
    const bool may = wasAskedFor_ || (!day_->silent && day_->reminded < mostADay);
    if (!may || moment.busy || moment.now < *due_) {
        return BreakCall::Nothing;
    }
    day_->reminded += wasAskedFor_ ? 0 : 1;
    askedAt_ = moment.now;
    return BreakCall::Remind;
}

void DeskBreaks::answer(BreakAnswer answer, Countdown::Time now) {
    askedAt_.reset();
    BreakDay unseen;
    BreakDay& day = day_ ? *day_ : unseen;
    switch (answer) {
    case BreakAnswer::Taken:
        day.ignored = 0;
        begin(now, interval());
        break;
    case BreakAnswer::InTenMinutes:
        day.ignored = 0;
        begin(now, postponed);
        wasAskedFor_ = true;
        break;
    case BreakAnswer::NotToday:
        day.silent = true;
        begin(now, interval());
        break;
    case BreakAnswer::Ignored:
        ++day.ignored;
        day.silent = day.silent || day.ignored >= ignoredToFallSilent;
        begin(now, interval());
        break;
    }
}

} // namespace dorsal
