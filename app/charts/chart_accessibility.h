// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// Lets screen readers ask a chart for its read-out as its value.
void makeChartAccessible();

} // namespace dorsal
