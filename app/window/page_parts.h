// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

class Clock;
class Navigation;
class OpenLog;
class Preferences;
class Prompts;
class ScreenWake;
class Sounds;

/// What pages are made of.
struct PageParts {
    OpenLog& log;
    const Clock& clock;
    Navigation& navigation;
    Prompts& prompts;
    Preferences& preferences;
    Sounds& sounds;
    ScreenWake& screenWake;
};

} // namespace dorsal
