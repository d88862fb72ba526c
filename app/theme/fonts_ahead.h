// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace dorsal {

/// Reads the computer's list of fonts in a thread of its own, so that the first text need not wait for all of
/// it. To be held no longer than the application lives.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace dorsal
