// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/history_rows.h"

namespace dorsal {

std::vector<HistoryRow> historyRows(std::span<const Session> sessions, WeekStart weekStart) {
    std::vector<HistoryRow> rows;
    rows.reserve(sessions.size() * 2);
    std::size_t heading = 0;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        const Day week = firstDayOfWeek(dayOf(session->start), weekStart);
        if (rows.empty() || std::get<HistoryWeek>(rows[heading]).first != week) {
            heading = rows.size();
            rows.emplace_back(HistoryWeek{week, 0});
        }
        ++std::get<HistoryWeek>(rows[heading]).sessions;
        rows.emplace_back(*session);
    }
    return rows;
}

} // namespace dorsal
