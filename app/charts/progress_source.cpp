// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/progress_source.h"

#include "core/logbook/log_reader.h"
#include "core/stats/planned_facts.h"

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
    read(wanted);
    return balanceWeeks(facts_, exercises, options, range, *all, today);
}

std::span<const SetFact> ProgressSource::everything() {
    const auto all = logged();
    if (!all) {
        return {};
    }
    read({all->from - daysBeforeTheFirstSession, all->to});
    return facts_;
}

void ProgressSource::read(const ShownDays& days) {
    if (isMostOfTheLog(days)) {
        facts_ = reader_.setFacts({});
        read_ = ShownDays{logged_->from - daysBeforeTheFirstSession, std::max(days.to, logged_->to)};
    }
    if (!read_ || days.to > read_->to || days.to < read_->from) {
        facts_ = reader_.setFacts({days.from, days.to});
        read_ = days;
    }
    extendTo(days.from);
}

bool ProgressSource::isMostOfTheLog(const ShownDays& days) {
    const auto all = logged();
    if (!all) {
        return false;
    }
    const auto length = [](Day from, Day to) { return std::max(to - from, std::chrono::days(0)); };
    const Day from = std::max(days.from, all->from);
    const Day to = std::min(days.to, all->to);
    const auto known =
        read_ ? length(std::max(from, read_->from), std::min(to, read_->to)) : std::chrono::days(0);
    return (length(from, to) - known) * 2 > length(all->from, all->to);
}

bool ProgressSource::hasEverything() {
    const auto all = logged();
    return all && read_ && read_->from <= all->from && read_->to >= all->to;
}

std::span<const SetFact> ProgressSource::factsIn(const ShownDays& days) {
    read(days);
    const auto begin = std::ranges::lower_bound(facts_, LocalTime(days.from), {}, &SetFact::start);
    const auto end =
        std::ranges::lower_bound(facts_, LocalTime(days.to + std::chrono::days(1)), {}, &SetFact::start);
    return {begin, end};
}

std::vector<SetFact> ProgressSource::factsOf(std::span<const Id<LoggedExercise>> exercises) {
    if (!hasEverything()) {
        return reader_.setFactsOf(exercises);
    }
    std::vector<SetFact> found;
    std::ranges::copy_if(facts_, std::back_inserter(found), [&exercises](const SetFact& fact) {
        return std::ranges::find(exercises, fact.exercise) != exercises.end();
    });
    return found;
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

std::span<const SetFact> ProgressSource::planned(const ShownDays& days) {
    if (plannedIn_ != days) {
        planned_ = plannedFacts(reader_.plannedItems({days.from, days.to}), reader_.exercises());
        plannedIn_ = days;
    }
    return planned_;
}

const std::vector<DayMark>& ProgressSource::marks() {
    if (!marks_) {
        marks_ = dayMarks(reader_.annotations(), reader_.importedSpans());
    }
    return *marks_;
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
    marks_.reset();
    plannedIn_.reset();
    read_.reset();
    facts_.clear();
}

} // namespace dorsal
