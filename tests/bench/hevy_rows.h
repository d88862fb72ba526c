// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"

#include <array>
#include <ostream>
#include <string>
#include <string_view>

namespace dorsal {

/// What the benchmark's history is made of: 20 years of sessions of 24 sets, newest first, as Hevy writes
/// them.
struct HevyRows {
    static constexpr int sessions = 4167;
    static constexpr int itemsPerSession = 6;
    static constexpr int setsPerItem = 4;
    static constexpr int rows = sessions * itemsPerSession * setsPerItem;
    static constexpr int daysOfHistory = 20 * 365;
};

/// "7 Apr 2026, 10:14"
inline std::string hevyDate(LocalTime time) {
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::year_month_day date{dayOf(time)};
    return std::to_string(static_cast<unsigned>(date.day())) + ' ' +
           std::string(months.at(static_cast<unsigned>(date.month()) - 1)) + ' ' +
           std::to_string(static_cast<int>(date.year())) + ", " + isoDateTime(time).substr(11, 5);
}

/// Writes HevyRows::rows rows below a header: the same bytes every time.
inline void writeHevyRows(std::ostream& out) {
    constexpr std::array<std::string_view, 12> exercises{"Bent Over Row (Barbell)",
                                                         "Pull Up",
                                                         "Lat Pulldown (Cable)",
                                                         "Seated Cable Row - V Grip (Cable)",
                                                         "Face Pull",
                                                         "Deadlift (Barbell)",
                                                         "Bench Press (Barbell)",
                                                         "Incline Bench Press (Dumbbell)",
                                                         "Chest Fly (Dumbbell)",
                                                         "Squat (Barbell)",
                                                         "Plank",
                                                         "Old Gym Row Machine"};
    out << R"("title","start_time","end_time","description","exercise_title","superset_id","exercise_notes",)"
        << R"("set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe")";
    const Day last = day(2026, 11, 20);
    for (int session = 0; session < HevyRows::sessions; ++session) {
        const LocalTime start =
            LocalTime{last - std::chrono::days{session * HevyRows::daysOfHistory / HevyRows::sessions}} +
            std::chrono::hours{18 - 8 * (session % 2)} + std::chrono::minutes{session % 60};
        const std::string around =
            "\n\"" + std::string(session % 2 == 0 ? "Back and rows" : R"(Push ""day"")") + "\",\"" +
            hevyDate(start) + "\",\"" + hevyDate(start + std::chrono::minutes{70}) + R"(","",")";
        for (int item = 0; item < HevyRows::itemsPerSession; ++item) {
            const std::size_t exercise = static_cast<std::size_t>(session + item * 5) % exercises.size();
            for (int set = 0; set < HevyRows::setsPerItem; ++set) {
                out << around << exercises.at(exercise) << R"(",,"",)" << set << ",\""
                    << (set == 0 ? "warmup" : "normal") << "\",";
                if (exercises.at(exercise) == "Plank") {
                    out << ",,," << 30 + session % 60 << ',';
                } else {
                    out << 20 + (session / 7 + item * 5) % 80 << (set == 3 ? ".5," : ",")
                        << 5 + (session + set) % 8 << ",,," << (set == 3 ? "8.5" : "");
                }
            }
        }
    }
}

} // namespace dorsal
