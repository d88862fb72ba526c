// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/session_card.h"

class QWidget;

namespace dorsal {

/// Asks for a printer and prints the card on one page of its paper; nothing happens when cancelled.
void printSessionCard(const SessionCard& card, QWidget* parent);

} // namespace dorsal
