// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/imported_history.h"

#include <algorithm>

namespace dorsal {

bool isDoubled(const ImportedSession& session) {
    const std::size_t half = session.items.size() / 2;
    if (half * 2 != session.items.size() || half < 2) {
        return false;
    }
    const auto middle = session.items.begin() + static_cast<std::ptrdiff_t>(half);
    const bool severalExercises = std::any_of(session.items.begin(), middle, [&](const ImportedItem& item) {
        return item.exercise != session.items.front().exercise;
    });
    return severalExercises && std::equal(session.items.begin(), middle, middle,
                                          [](const ImportedItem& one, const ImportedItem& other) {
                                              return one.exercise == other.exercise && one.sets == other.sets;
                                          });
}

ImportedSession firstHalf(const ImportedSession& session) {
    ImportedSession half = session;
    half.items.resize(session.items.size() / 2);
    return half;
}

std::vector<ImportedSession> withoutCopies(std::span<const ImportedSession> sessions) {
    std::vector<ImportedSession> kept;
    const ImportedSession* previous = nullptr;
    for (const ImportedSession& session : sessions) {
        if (previous == nullptr || *previous != session) {
            kept.push_back(isDoubled(session) ? firstHalf(session) : session);
        }
        previous = &session;
    }
    return kept;
}

} // namespace dorsal
