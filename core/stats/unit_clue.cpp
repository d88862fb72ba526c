// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/unit_clue.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace dorsal {

namespace {

/// Loads in quarters, which both steps are whole numbers of.
constexpr std::int64_t quartersOfHalfStep = 10; // 2.5
constexpr std::int64_t quartersOfFive = 20;     // 5
constexpr std::int64_t quartersOfTen = 40;

/// Fewer say nothing.
constexpr std::int64_t fewestSets = 20;
/// Exports in kilograms have 3 to 6 of 100 loads that end in .5 as a step of 2.5 does; those in pounds none.
constexpr std::int64_t halvesOneIn = 50;

/// How many sets have each load.
using LoadCounts = std::map<std::int64_t, std::int64_t>;

LoadCounts countLoads(std::span<const ImportedSession> sessions) {
    LoadCounts counts;
    for (const ImportedSession& session : sessions) {
        for (const ImportedItem& item : session.items) {
            for (const ImportedSet& set : item.sets) {
                const Load load = set.load.value_or(Load());
                if (load > Load()) {
                    ++counts[std::llround(load.inKilograms() * 4)];
                }
            }
        }
    }
    return counts;
}

template <class Wanted>
std::int64_t setsWith(const LoadCounts& counts, const Wanted& wanted) {
    std::int64_t sum = 0;
    for (const auto& [load, sets] : counts) {
        sum += wanted(load) ? sets : 0;
    }
    return sum;
}

/// The two most frequent loads of those wanted; nothing when there are no two.
template <class Wanted>
std::optional<std::array<double, 2>> examplesOf(const LoadCounts& counts, const Wanted& wanted) {
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    for (const auto& [load, sets] : counts) {
        if (wanted(load)) {
            found.emplace_back(-sets, load);
        }
    }
    if (found.size() < 2) {
        return std::nullopt;
    }
    std::ranges::partial_sort(found, found.begin() + 2);
    const auto [lighter, heavier] = std::minmax(found[0].second, found[1].second);
    return std::array{static_cast<double>(lighter) / 4, static_cast<double>(heavier) / 4};
}

} // namespace

std::optional<UnitClue> unitClue(std::span<const ImportedSession> sessions) {
    const LoadCounts counts = countLoads(sessions);
    const std::int64_t all = setsWith(counts, [](std::int64_t) { return true; });
    const auto endsInHalf = [](std::int64_t load) {
        return load % quartersOfHalfStep == 0 && load % quartersOfFive != 0;
    };
    const auto isStepOfFive = [](std::int64_t load) { return load % quartersOfFive == 0; };
    // 45, 95, 135: what a bar with plates weighs in pounds is an odd number of fives.
    const auto isOddFive = [](std::int64_t load) {
        return load % quartersOfFive == 0 && load % quartersOfTen != 0;
    };
    if (all < fewestSets) {
        return std::nullopt;
    }
    if (setsWith(counts, endsInHalf) * halvesOneIn >= all) {
        if (const auto examples = examplesOf(counts, endsInHalf)) {
            return UnitClue{LoadUnit::Kilogram, 2.5, *examples};
        }
    }
    if (setsWith(counts, isStepOfFive) * 10 >= all * 9 && setsWith(counts, isOddFive) * 2 >= all) {
        if (const auto examples = examplesOf(counts, isOddFive)) {
            return UnitClue{LoadUnit::Pound, 5, *examples};
        }
    }
    return std::nullopt;
}

} // namespace dorsal
