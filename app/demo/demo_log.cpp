// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_log.h"

namespace dorsal {

void fillDemo(Logbook&, const Catalogue&, Day) {}

} // namespace dorsal
