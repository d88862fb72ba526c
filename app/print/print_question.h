// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"

class QWidget;

namespace dorsal {

/// Asks for a printer and prints the job on its paper; nothing happens when cancelled. `failed` is called
/// when the printer takes no page.
void askForPrinter(const PaperJob& job, QWidget* parent, const std::function<void()>& failed);

} // namespace dorsal
