// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace dorsal {

/// The permanent name of an exercise: the slug of a built-in one ("pull-up") or the UUID of an own one.
struct ExerciseKey {
    std::string text;
    friend auto operator<=>(const ExerciseKey&, const ExerciseKey&) = default;
};

} // namespace dorsal

template <>
struct std::hash<dorsal::ExerciseKey> {
    std::size_t operator()(const dorsal::ExerciseKey& key) const noexcept {
        return std::hash<std::string>{}(key.text);
    }
};
