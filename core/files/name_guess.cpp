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

/// What is done. Names of other movements are other exercises, however much else they share.
constexpr std::array<std::string_view, 46> movements{
    "bridge",  "carry",          "chin",     "circle",  "clean",     "crossover", "crunch",
    "curl",    "deadlift",       "dip",      "drill",   "extension", "fly",       "handstand",
    "hang",    "hyperextension", "kickback", "lunge",   "massage",   "plank",     "press",
    "pull",    "pulldown",       "pullover", "push",    "pushdown",  "raise",     "retraction",
    "rollout", "rotation",       "row",      "run",     "running",   "shrug",     "skullcrusher",
    "slide",   "snatch",         "squat",    "step",    "stretch",   "swing",     "thrust",
    "twist",   "walk",           "walking",  "windmill"};

/// What is worked or how, where one word makes it another exercise: a neck curl is no leg curl. Folded, as
/// all words here.
constexpr std::array<std::string_view, 20> limits{
    "ab",    "ankle", "assisted", "bicep", "calf",     "chest", "eccentric", "face",    "finger", "forearm",
    "glute", "hip",   "leg",      "neck",  "negative", "scap",  "scapular",  "serratu", "tricep", "wrist"};

/// Words that several people write otherwise.
std::string usual(std::string word) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> spellings{{
        {"pullup", "pull"},
        {"pushup", "push"},
        {"chinup", "chin"},
        {"flye", "fly"},
        {"flie", "fly"},
        {"rdl", "deadlift"},
        {"inclined", "incline"},
        {"declined", "decline"},
        {"laying", "lying"},
        {"one", "1"},
        {"single", "1"},
        {"db", "dumbbell"},
    }};
    const auto found =
        std::ranges::find(spellings, word, &std::pair<std::string_view, std::string_view>::first);
    return found == spellings.end() ? word : std::string(found->second);
}

template <std::size_t Size>
std::vector<std::string> those(const std::vector<std::string>& words,
                               const std::array<std::string_view, Size>& wanted) {
    std::vector<std::string> found;
    std::ranges::copy_if(words, std::back_inserter(found), [&wanted](const std::string& word) {
        return std::ranges::find(wanted, word) != wanted.end();
    });
    return found;
}

bool meanTheSame(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    return those(one, movements) == those(other, movements) && those(one, limits) == those(other, limits);
}

/// The folded words, each once, in order of the alphabet.
std::vector<std::string> wordsOf(std::string_view name) {
    const std::string folded = foldName(name);
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        words.push_back(usual(folded.substr(begin, end - begin)));
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
        if (value < leastLikeness || !meanTheSame(words, entry.words)) {
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
