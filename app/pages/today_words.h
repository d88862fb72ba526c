// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"

#include <QString>

namespace dorsal {

class Format;

/// The plan that the first start offers.
[[nodiscard]] QLatin1String coachsSampleKey();
/// "About 14 min": whole minutes, rounded up.
[[nodiscard]] QString aboutLong(std::chrono::seconds length);
/// The session's title, or what stands for it.
[[nodiscard]] QString sessionTitle(const Session& session);
/// "Started 17:46 · 6.5 of 10 sets done · next: 1-Arm Row (Dumbbell), set 1, right"
[[nodiscard]] QString openSessionLine(const OpenSession& open, Day today, const Format& format);
/// "6.5": whole sets, one side is half of one.
[[nodiscard]] QString setsDone(int halves, const Format& format);
/// "3 more back sets reach 2:1", or that the other side of the set at hand does.
[[nodiscard]] QString missingThisWeek(const TodayFacts& today);
/// "About 14 min · last on Mon 16 Nov"
[[nodiscard]] QString offerLine(const StartOffer& offer, const TodayFacts& today, const Format& format);

} // namespace dorsal
