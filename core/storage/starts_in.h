// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/set_fact.h"

#include <QVariant>
#include <QVariantList>

#include <cstdint>
#include <limits>

namespace dorsal {

/// Both ends of the range as the starts of sessions, in seconds.
[[nodiscard]] inline QVariantList startsIn(const DayRange& range) {
    constexpr std::int64_t always = std::numeric_limits<std::int64_t>::max();
    const auto startOf = [](Day day) { return LocalTime(day).time_since_epoch().count(); };
    return {
        QVariant::fromValue<qlonglong>(range.from ? startOf(*range.from) : -always),
        QVariant::fromValue<qlonglong>(range.to ? startOf(*range.to + std::chrono::days(1)) - 1 : always)};
}

} // namespace dorsal
