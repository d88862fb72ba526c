// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/progress_source.h"

#include "core/logbook/log_reader.h"

#include <algorithm>

namespace dorsal {

namespace {

/// The week of the first session may begin six days before it.
constexpr std::chrono::days daysBeforeTheFirstSession{6};

} // namespace

std::optional<ShownDays> ProgressSource::logged() {
    if (!logged_) {
        const auto days = reader_.days();
        if (days && days->from && days->to) {
            logged_ = ShownDays{*days->from, *days->to};
        }
    }
    return logged_;
}

BalanceWeeks ProgressSource::weeks(const ShownDays& range, const ExerciseDirectory& exercises,
                                   const BalanceOptions& options, Day today) {
    const auto all = logged();
    if (!all) {
        return {};
    }
    const ShownDays wanted = withLead(range, *all, options.weekStart);
    if (!read_ || wanted.to > read_->to || wanted.to < read_->from) {
        facts_ = reader_.setFacts({wanted.from, wanted.to});
        read_ = wanted;
    }
    extendTo(wanted.from);
    return balanceWeeks(facts_, exercises, options, range, *all, today);
}

std::span<const SetFact> ProgressSource::everything() {
    const auto all = logged();
    if (!all) {
        return {};
    }
    const Day first = all->from - daysBeforeTheFirstSession;
    if (!read_ || read_->to < all->to) {
        facts_ = reader_.setFacts({first, all->to});
        read_ = ShownDays{first, all->to};
    }
    extendTo(first);
    return facts_;
}

void ProgressSource::extendTo(Day from) {
    if (from >= read_->from) {
        return;
    }
    auto earlier = reader_.setFacts({from, read_->from - std::chrono::days(1)});
    earlier.insert(earlier.end(), facts_.begin(), facts_.end());
    facts_ = std::move(earlier);
    read_->from = from;
}

bool ProgressSource::readAhead() {
    const auto all = logged();
    if (!all || !read_) {
        return false;
    }
    const Day first = all->from - daysBeforeTheFirstSession;
    extendTo(std::max(first, read_->from - std::chrono::days(365)));
    return read_->from > first;
}

void ProgressSource::forget() {
    ++version_;
    logged_.reset();
    read_.reset();
    facts_.clear();
}

} // namespace dorsal
