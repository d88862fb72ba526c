// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dorsal {

class SessionGridModel;
struct SessionBalance;

/// What finishing now means: sets done, the effect on the week's balance, what was skipped or not done.
[[nodiscard]] QString finishSummary(const SessionGridModel& model, const SessionBalance& balance);

} // namespace dorsal
