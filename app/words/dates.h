// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"

#include <QDate>
#include <QDateTime>

namespace dorsal {

[[nodiscard]] QDate toQDate(Day day);
/// `date` must be valid.
[[nodiscard]] Day fromQDate(QDate date);
[[nodiscard]] QTime toQTime(LocalTime time);
/// The wall clock's numbers, whatever the time zone. `time` must be valid.
[[nodiscard]] LocalTime fromQDateTime(const QDateTime& time);

} // namespace dorsal
