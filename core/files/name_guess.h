// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dorsal {

/// An exercise that an unknown name may mean.
struct NameGuess {
    const Exercise* exercise = nullptr;
    double likeness = 0; ///< 0 to 1
};

/// Guesses what other apps' names mean, for a person to confirm; nothing is ever taken on a guess alone.
/// Names are compared by their words: rare words say more than common ones, and the implement in brackets
/// ("(Cable)") less than the movement. A name of another movement, or of another part of the body, is never
/// guessed: no guess is better than a press for a row.
class NameGuesser {
public:
    /// Keeps pointers into the catalogue.
    explicit NameGuesser(const Catalogue& catalogue);

    /// The likeliest first, at most `most`; empty when nothing is alike.
    [[nodiscard]] std::vector<NameGuess> guess(std::string_view name, std::size_t most) const;

private:
    struct Entry {
        const Exercise* exercise = nullptr;
        std::vector<std::string> words;
    };
    [[nodiscard]] double weight(const std::string& word) const;
    [[nodiscard]] double likeness(const std::vector<std::string>& one,
                                  const std::vector<std::string>& other) const;

    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::size_t> uses_; ///< in how many names a word stands
};

} // namespace dorsal
