// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/uuid.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <thread>

namespace dorsal {

TEST(Uuid, isARandomOneOfVersionFour) {
    const std::regex form("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    for (int i = 0; i < 100; ++i) {
        const std::string text = randomUuid().text;
        EXPECT_TRUE(std::regex_match(text, form)) << text;
    }
}

TEST(Uuid, noTwoAreTheSameNotEvenOnTwoThreads) {
    std::set<Uuid> here;
    std::set<Uuid> there;
    const auto fill = [](std::set<Uuid>& uuids) {
        for (int i = 0; i < 10'000; ++i) {
            uuids.insert(randomUuid());
        }
    };
    std::thread other([&] { fill(there); });
    fill(here);
    other.join();
    here.merge(there);
    EXPECT_EQ(here.size(), 20'000U);
}

} // namespace dorsal
