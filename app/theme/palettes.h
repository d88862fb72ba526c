// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace dorsal {

/// The palette of the light tokens. PlaceholderText is the quiet text, Mid and Midlight are lines, Dark the
/// border of controls, Link the ink.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace dorsal
