// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/progress_words.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

QString bestSet(double kilograms, LoadUnit unit) {
    Record record;
    record.kind = RecordKind::BestSet;
    record.value = kilograms;
    return recordText(record, Format(unit, QLocale::c()), {});
}

} // namespace

TEST(RecordText, aBestSetMayBeMoreThanAnythingCanWeigh) {
    EXPECT_EQ(bestSet(1050, LoadUnit::Kilogram).toStdString(), "1050 kg");
    EXPECT_EQ(bestSet(60000, LoadUnit::Kilogram).toStdString(), "60000 kg");
    EXPECT_EQ(bestSet(60000, LoadUnit::Pound).toStdString(), "132277 lb");
}

} // namespace dorsal
