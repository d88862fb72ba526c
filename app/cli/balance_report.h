// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace dorsal {

class Format;

/// The weeks that were asked for and the last four complete ones at or before their end.
struct BalanceReport {
    static constexpr int rollingWeeks = 4;

    BalanceOptions options;
    std::vector<WeekBalance> weeks;
    Tally rolling;
};

/// The JSON of `balance --json`: exact numbers, a status word for the sets so far.
[[nodiscard]] QJsonObject toJson(const BalanceReport& report);
/// A line a week, oldest first; the open week has no verdict.
[[nodiscard]] QString toText(const BalanceReport& report, const Format& format);

} // namespace dorsal
