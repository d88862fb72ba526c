// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// Light or dark, or whatever the desktop says.
enum class ThemeChoice { System, Light, Dark };

} // namespace dorsal
