// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr Volume enoughForAVerdict = Volume::whole(4);

} // namespace

BalanceStatus balanceStatus(const Tally& tally) {
    const std::int64_t back = tally.back.inEighths();
    const std::int64_t chest = tally.chest.inEighths();
    if (back == 0 && chest == 0) {
        return BalanceStatus::NoData;
    }
    if (chest == 0) {
        return BalanceStatus::NoChest;
    }
    if (tally.back + tally.chest < enoughForAVerdict) {
        return BalanceStatus::LowData;
    }
    if (back < chest) {
        return BalanceStatus::BelowFloor;
    }
    if (back * 4 < chest * 7) {
        return BalanceStatus::Building;
    }
    if (back < chest * 2) {
        return BalanceStatus::Near;
    }
    return back <= chest * 4 ? BalanceStatus::OnTarget : BalanceStatus::BackHeavy;
}

std::optional<double> balanceRatio(const Tally& tally) {
    if (tally.chest == Volume{}) {
        return std::nullopt;
    }
    return tally.back.value() / tally.chest.value();
}

std::optional<std::int64_t> ratioInTenths(const Tally& tally) {
    if (tally.chest == Volume{}) {
        return std::nullopt;
    }
    return tally.back.inEighths() * 10 / tally.chest.inEighths();
}

std::int64_t moreBackToTarget(const Tally& tally) {
    constexpr std::int64_t eighthsInOne = 8;
    const std::int64_t missing = tally.chest.inEighths() * 2 - tally.back.inEighths();
    return missing <= 0 ? 0 : (missing + eighthsInOne - 1) / eighthsInOne;
}

bool meetsGuideline(BalanceStatus status) {
    return status == BalanceStatus::OnTarget || status == BalanceStatus::BackHeavy ||
           status == BalanceStatus::NoChest;
}

} // namespace dorsal
