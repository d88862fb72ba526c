// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

/// Whether a copy of a log tells about the person: the answers of the profile and the weigh-ins.
enum class CopiedProfile { LeaveOut, Include };

} // namespace dorsal
