// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sounds.h"

#include <vector>

namespace dorsal {

/// Mono sound, -1 to 1, 48,000 samples a second.
using Samples = std::vector<float>;
inline constexpr int sampleRate = 48'000;

/// The sound of a tone, made by arithmetic. Distinct by pitch, length and number: a start is longer and
/// higher than a tick, an end lower, a switch goes up in two, the finish in three. `pitch` is the part of a
/// tempo.
[[nodiscard]] Samples toneSamples(Tone tone, int pitch);

} // namespace dorsal
