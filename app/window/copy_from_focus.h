// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// Puts on the clipboard what is chosen where the keyboard is: text of a field or label, else what the
/// widget itself makes of the copy key, as lists and tables do. Without a choice nothing changes.
void copyFromFocus();

} // namespace dorsal
