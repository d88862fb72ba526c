// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// Keeps the screen from going dark while a timer runs, where the desktop lets us; silent where it does not.
class ScreenWake {
public:
    ScreenWake() = default;
    ScreenWake(const ScreenWake&) = delete;
    ScreenWake& operator=(const ScreenWake&) = delete;
    virtual ~ScreenWake() = default;

    virtual void keepOn() {}
    virtual void letSleep() {}
};

} // namespace dorsal
