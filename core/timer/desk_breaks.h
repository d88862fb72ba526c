// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/countdown.h"
#include "core/units/day.h"

#include <array>
#include <optional>

namespace dorsal {

/// When somebody wants to be reminded to leave the desk for a moment.
struct BreakWishes {
    static constexpr std::array intervals{std::chrono::minutes(30), std::chrono::minutes(45),
                                          std::chrono::minutes(50), std::chrono::minutes(60),
                                          std::chrono::minutes(90)};
    static constexpr std::chrono::minutes shortest{1};
    static constexpr std::chrono::minutes longest{3};

    bool on = false;
    std::chrono::minutes interval{50};
    /// The longest break that is suggested.
    std::chrono::minutes length{longest};
    /// Work hours, from midnight; nothing is said outside them. `to` at or before `from` is the next day's.
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
    /// A session is open or a guided timer runs: the person moves already.
    bool training = false;
    /// Something fills the screen, or the person does not want to be disturbed.
    bool busy = false;
};

enum class BreakAnswer { Taken, InTenMinutes, NotToday, Ignored };

/// What is to be done after a look at the desk.
enum class BreakCall {
    Nothing,
    Remind,   ///< tell it, once and quietly
    Withdraw, ///< the reminder that stands is out of date
};

/// How the reminders of a day went, so that a restart of the program forgets none of it.
struct BreakDay {
    Day day{};
    int reminded = 0; ///< those that somebody asked for themselves are not counted
    int ignored = 0;  ///< in a row
    bool silent = false;
    friend bool operator==(const BreakDay&, const BreakDay&) = default;
};

/// Reminds of breaks without nagging (domain rules 7): off until switched on, in work hours only, at most six
/// a day, never while the person trains or is busy. Being away is a break: the count begins anew. A reminder
/// that nobody answers within ten minutes is ignored; two in a row double the interval, three silence the
/// day. Nothing is counted against anybody, and nothing that was missed is made up for.
class DeskBreaks {
public:
    static constexpr int mostADay = 6;
    static constexpr std::chrono::minutes naturalBreak{5};
    static constexpr std::chrono::minutes postponed{10};
    static constexpr std::chrono::minutes patience{10};

    /// Begins a fresh interval when the wishes differ; what the day has seen stays.
    void setWishes(const BreakWishes& wishes, Countdown::Time now);
    [[nodiscard]] const BreakWishes& wishes() const { return wishes_; }
    [[nodiscard]] BreakCall look(const DeskMoment& moment);
    void answer(BreakAnswer answer, Countdown::Time now);
    /// A reminder stands and nobody answered it yet.
    [[nodiscard]] bool awaitsAnswer() const { return askedAt_.has_value(); }

    /// Nothing before the first look.
    [[nodiscard]] const std::optional<BreakDay>& day() const { return day_; }
    /// Goes on with a day as an earlier run of the program left it.
    void restore(const BreakDay& day) { day_ = day; }

private:
    void begin(Countdown::Time now, std::chrono::minutes wait);
    void beginDay(Day day, Countdown::Time now);
    [[nodiscard]] BreakCall begunAnew(Countdown::Time now);
    [[nodiscard]] std::chrono::minutes interval() const;
    [[nodiscard]] bool isWorkTime(LocalTime local) const;

    BreakWishes wishes_;
    std::optional<Countdown::Time> due_;
    std::optional<BreakDay> day_;
    std::optional<Countdown::Time> askedAt_;
    bool wasAskedFor_ = false; ///< the next reminder was postponed by the person
};

} // namespace dorsal
