// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/system_clock.h"

#include <QDateTime>

#include <ctime>

namespace dorsal {

LocalTime SystemClock::local() const {
    const QDateTime now = QDateTime::currentDateTime();
    return LocalTime(std::chrono::seconds(now.toSecsSinceEpoch() + now.offsetFromUtc()));
}

UtcTime SystemClock::utc() const {
    return UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

std::chrono::minutes SystemClock::utcOffset() const {
    const std::chrono::seconds offset(QDateTime::currentDateTime().offsetFromUtc());
    return std::chrono::floor<std::chrono::minutes>(offset);
}

SteadyTime SystemClock::steady() const {
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return SteadyTime(std::chrono::floor<std::chrono::milliseconds>(sinceStart));
}

std::optional<SteadyTime> SystemClock::boot() const {
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        const auto sinceBoot = std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
        return SteadyTime(std::chrono::floor<std::chrono::milliseconds>(sinceBoot));
    }
#endif
    return std::nullopt;
}

} // namespace dorsal
