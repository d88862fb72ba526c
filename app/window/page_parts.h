// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

class Clock;
class Navigation;
class OpenLog;
class Prompts;

/// What pages are made of.
struct PageParts {
    OpenLog& log;
    const Clock& clock;
    Navigation& navigation;
    Prompts& prompts;
};

} // namespace dorsal
