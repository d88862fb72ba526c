// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFormLayout;

namespace dorsal {

/// Labels stand in the middle of fields of one line, which QFormLayout gives up for fields as high as ours.
void centreLabels(QFormLayout& form);

} // namespace dorsal
