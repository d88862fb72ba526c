// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_source.h"

#include "core/logbook/log_reader.h"

namespace dorsal {

std::optional<ShownDays> BalanceSource::logged() {
    if (!logged_) {
        const auto days = reader_.days();
        if (days && days->from && days->to) {
            logged_ = ShownDays{*days->from, *days->to};
        }
    }
    return logged_;
}

BalanceWeeks BalanceSource::weeks(const ShownDays& range, const ExerciseDirectory& exercises,
                                  const BalanceOptions& options, Day today) {
    const auto all = logged();
    if (!all) {
        return {};
    }
    const ShownDays wanted = withLead(range, *all, options.weekStart);
    if (!read_ || wanted.from < read_->from || wanted.to > read_->to) {
        facts_ = reader_.setFacts({wanted.from, wanted.to});
        read_ = wanted;
    }
    return balanceWeeks(facts_, exercises, options, range, *all, today);
}

void BalanceSource::forget() {
    logged_.reset();
    read_.reset();
    facts_.clear();
}

} // namespace dorsal
