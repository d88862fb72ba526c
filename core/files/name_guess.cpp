// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/name_guess.h"

#include "core/files/name_fold.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dorsal {

namespace {

constexpr double leastLikeness = 0.45;
constexpr double implementWeight = 0.5;
constexpr std::array<std::string_view, 16> implements{
    "barbell",    "dumbbell", "cable",    "machine", "band",  "kettlebell", "smith", "plate",
    "bodyweight", "weighted", "assisted", "trx",     "lever", "suspension", "ez",    "bar"};

/// The folded words, each once, in order of the alphabet.
std::vector<std::string> wordsOf(std::string_view name) {
    const std::string folded = foldName(name);
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        words.push_back(folded.substr(begin, end - begin));
        begin = end + 1;
    }
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

} // namespace

NameGuesser::NameGuesser(const Catalogue& catalogue) {
    const auto add = [&](const Exercise& exercise, const std::string& name) {
        entries_.push_back({&exercise, wordsOf(name)});
        for (const std::string& word : entries_.back().words) {
            ++uses_[word];
        }
    };
    for (const Exercise& exercise : catalogue.exercises()) {
        add(exercise, exercise.name);
        for (const std::string& alias : exercise.aliases) {
            add(exercise, alias);
        }
    }
}

double NameGuesser::weight(const std::string& word) const {
    const auto found = uses_.find(word);
    const double uses = found == uses_.end() ? 0 : static_cast<double>(found->second);
    const double rarity = std::log(1 + static_cast<double>(entries_.size()) / (1 + uses));
    return std::ranges::find(implements, word) == implements.end() ? rarity : rarity * implementWeight;
}

double NameGuesser::likeness(const std::vector<std::string>& one,
                             const std::vector<std::string>& other) const {
    double shared = 0;
    double all = 0;
    for (const std::string& word : one) {
        const double value = weight(word);
        all += value;
        shared += std::ranges::binary_search(other, word) ? 2 * value : 0;
    }
    for (const std::string& word : other) {
        all += weight(word);
    }
    return all > 0 ? shared / all : 0;
}

std::vector<NameGuess> NameGuesser::guess(std::string_view name, std::size_t most) const {
    const std::vector<std::string> words = wordsOf(name);
    std::vector<NameGuess> guesses;
    for (const Entry& entry : entries_) {
        const double value = likeness(words, entry.words);
        if (value < leastLikeness) {
            continue;
        }
        const auto known = std::ranges::find(guesses, entry.exercise, &NameGuess::exercise);
        if (known == guesses.end()) {
            guesses.push_back({entry.exercise, value});
        } else {
            known->likeness = std::max(known->likeness, value);
        }
    }
    std::ranges::stable_sort(guesses, std::greater{}, &NameGuess::likeness);
    guesses.resize(std::min(guesses.size(), most));
    return guesses;
}

} // namespace dorsal
