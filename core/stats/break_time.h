// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/set_fact.h"

#include <span>

namespace dorsal {

/// True for the sets of a session that was nothing but a break from the desk.
[[nodiscard]] bool isBreak(std::span<const SetFact> ofSession);

/// Minutes spent in breaks from the desk: of the sets in the slot micro what was held, and three seconds a
/// repetition where no tempo says more; each session rounded up. `facts` by session.
[[nodiscard]] std::chrono::minutes breakMinutes(std::span<const SetFact> facts);

} // namespace dorsal
