// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// True when the active window of the desktop fills the screen, where the platform tells (X11; Wayland keeps
/// that to itself).
[[nodiscard]] bool fillsTheScreen();

} // namespace dorsal
