// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/progress_words.h"

#include <gtest/gtest.h>

namespace dorsal {

TEST(AdviceWords, tellWhichSetWasLeftOut) {
    Advice advice;
    advice.reason = AdviceReason::AddReps;
    advice.last.reps = {10, 10, 9};
    advice.range = {8, 12};
    const QString plain = adviceReason(advice, Format());
    advice.leftOut = SetLeftOut{day(2026, 5, 3), Load::kilograms(1610), Reps(5)};
    const QString told = adviceReason(advice, Format());
    EXPECT_TRUE(told.startsWith(plain)) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("1610 kg × 5 on 3 May looks like a slip")))
        << told.toStdString();
    advice.leftOut = SetLeftOut{day(2026, 5, 3), std::nullopt, Reps(1000)};
    EXPECT_TRUE(adviceReason(advice, Format()).contains(QStringLiteral("1000 reps on 3 May")));
}

} // namespace dorsal
