// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/countdown.h"
#include "core/units/day.h"

#include <array>
#include <optional>

namespace dorsal {

/// When somebody wants to be reminded to leave the desk for a moment.
struct BreakWishes {
    bool on = false;
    std::chrono::minutes interval{50};
    /// Work hours, from midnight; nothing is said outside them.
    std::chrono::minutes from{std::chrono::hours(9)};
    std::chrono::minutes to{std::chrono::hours(17)};
    /// Monday first.
    std::array<bool, 7> days{true, true, true, true, true, false, false};
    friend bool operator==(const BreakWishes&, const BreakWishes&) = default;
};

/// What is known of the desk at a moment.
struct DeskMoment {
    Countdown::Time now{};
    LocalTime local{};
    /// How long nobody touched the computer, where the platform tells.
    std::optional<std::chrono::seconds> idle;
    /// The screen is locked, or the computer slept since the last look.
    bool away = false;
    /// A session is open, something fills the screen, or the person does not want to be disturbed.
    bool busy = false;
};

enum class BreakAnswer { Taken, InTenMinutes, NotToday, Ignored };

/// Reminds of breaks without nagging: off until switched on, in work hours only, at most six a day, never
/// while the person is busy. Being away is a break: the count begins anew. Two reminders ignored in a row
/// double the interval, three silence the day. Nothing is counted against anybody, and nothing that was
/// missed is made up for.
class DeskBreaks {
public:
    static constexpr int mostADay = 6;
    static constexpr std::chrono::minutes naturalBreak{5};
    static constexpr std::chrono::minutes postponed{10};

    /// Begins a fresh interval.
    void setWishes(const BreakWishes& wishes, Countdown::Time now);
    [[nodiscard]] const BreakWishes& wishes() const { return wishes_; }
    /// True when the person is to be reminded now; told once, then an answer is awaited.
    [[nodiscard]] bool look(const DeskMoment& moment);
    void answer(BreakAnswer answer, Countdown::Time now);
    /// A break was started by hand.
    void took(Countdown::Time now) { answer(BreakAnswer::Taken, now); }
    [[nodiscard]] bool awaitsAnswer() const { return awaits_; }

private:
    void begin(Countdown::Time now, std::chrono::minutes wait);
    void beginDay(Day day);
    [[nodiscard]] std::chrono::minutes interval() const;
    [[nodiscard]] bool isWorkTime(LocalTime local) const;

    BreakWishes wishes_;
    std::optional<Countdown::Time> due_;
    std::optional<Day> day_;
    int reminded_ = 0;
    int ignored_ = 0;
    bool silent_ = false; ///< for the rest of the day
    bool awaits_ = false;
};

} // namespace dorsal
