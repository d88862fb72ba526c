// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace dorsal {

/// Reads where the computer keeps its fonts, in a thread of its own and without an application: as long as
/// the making of the application, and done beside it.
[[nodiscard]] std::future<void> openFontsAhead();

/// Reads the list of those fonts in a thread of its own, so that the first text need not wait for all of it.
/// To be held no longer than the application lives.
[[nodiscard]] std::future<void> readFontsAhead(std::future<void> opened);

} // namespace dorsal
