// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <span>
#include <variant>
#include <vector>

namespace dorsal {

/// The heading of a week in the history.
struct HistoryWeek {
    Day first{};
    int sessions = 0;
    friend bool operator==(const HistoryWeek&, const HistoryWeek&) = default;
};

/// A line of the history: a week's heading, or one of its sessions.
using HistoryRow = std::variant<HistoryWeek, Session>;

/// Newest first, each week headed by its first day. `sessions` as the reader gives them, oldest first.
[[nodiscard]] std::vector<HistoryRow> historyRows(std::span<const Session> sessions, WeekStart weekStart);

} // namespace dorsal
