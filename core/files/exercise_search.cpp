// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/exercise_search.h"

#include "core/files/name_fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dorsal {

namespace {

constexpr int noMatch = 100;

/// What lifters write for the longest words of the catalogue.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> shortWords{
    {{"db", "dumbbell"}, {"bb", "barbell"}, {"kb", "kettlebell"}}};

std::string_view inFull(std::string_view word) {
    const auto* const found =
        std::ranges::find(shortWords, word, &std::pair<std::string_view, std::string_view>::first);
    return found == shortWords.end() ? word : found->second;
}

std::vector<std::string> wordsOf(const std::string& folded) {
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', begin), folded.size());
        words.push_back(folded.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

std::string firstLetter(const std::string& word) {
    constexpr unsigned char continuationMask = 0xC0;
    constexpr unsigned char continuation = 0x80;
    const auto end = std::find_if(word.begin() + 1, word.end(), [](char c) {
        return (static_cast<unsigned char>(c) & continuationMask) != continuation;
    });
    return {word.begin(), end};
}

bool hasWholeWord(const std::string& folded, const std::string& word) {
    return (" " + folded + " ").find(" " + word + " ") != std::string::npos;
}

/// The last word as it stands so far: a final s belongs to a word still being typed ("pres") as well as to a
/// plural. Empty when there is no such s.
std::string unfinishedLastWord(std::string_view typed, const std::vector<std::string>& words) {
    const std::vector<std::string> longer = wordsOf(foldName(std::string(typed) + "x"));
    if (words.empty() || longer.size() != words.size() || longer.back() == words.back() + "x") {
        return {};
    }
    return longer.back().substr(0, longer.back().size() - 1);
}

} // namespace

/// Every text folded.
struct ExerciseSearch::Typed {
    std::string text;
    std::vector<std::string> words;
    std::string joined;     ///< all words as one
    std::string soFar;      ///< the same with the unfinished word
    std::string unfinished; ///< the last word as it stands so far; empty when it is the same
};

ExerciseSearch::Name ExerciseSearch::nameOf(const std::string& text) {
    Name name;
    name.folded = foldName(text);
    for (const std::string& word : wordsOf(name.folded)) {
        name.wordStarts.push_back(name.joined.size());
        name.joined += word;
        name.initials += firstLetter(word);
    }
    return name;
}

ExerciseSearch::ExerciseSearch(const Catalogue& catalogue) {
    for (const Exercise& exercise : catalogue.exercises()) {
        Entry entry{&exercise, {nameOf(exercise.name)}};
        for (const std::string& alias : exercise.aliases) {
            entry.names.push_back(nameOf(alias));
        }
        entries_.push_back(std::move(entry));
    }
    std::ranges::sort(entries_, {}, [](const Entry& entry) {
        return std::pair(entry.exercise->source != FactSource::Article, entry.names.front().folded);
    });
}

/// True when the text begins the name or what follows one of its word starts, spaces left out.
bool ExerciseSearch::begins(const Name& name, std::string_view text) {
    const std::string_view joined = name.joined;
    return std::ranges::any_of(name.wordStarts, [&](std::size_t start) {
        return joined.substr(start).starts_with(text) || joined.substr(start).starts_with(inFull(text));
    });
}

/// True when the text is all that follows a word start, spaces left out.
bool ExerciseSearch::endsAs(const Name& name, std::string_view text) {
    return std::ranges::any_of(name.wordStarts, [&](std::size_t start) {
        return std::string_view(name.joined).substr(start) == text;
    });
}

bool ExerciseSearch::hasWord(const Name& name, const Typed& typed, std::size_t index) {
    const std::string& word = typed.words[index];
    if (typed.unfinished.empty() || index + 1 < typed.words.size()) {
        return begins(name, word);
    }
    return begins(name, typed.unfinished) || hasWholeWord(name.folded, word) || endsAs(name, word);
}

bool ExerciseSearch::hasWords(const Name& name, const Typed& typed) {
    for (std::size_t i = 0; i < typed.words.size(); ++i) {
        if (!hasWord(name, typed, i)) {
            return false;
        }
    }
    return true;
}

bool ExerciseSearch::runsTogether(const Entry& entry, const Typed& typed) {
    const bool asOneWord = std::ranges::any_of(entry.names, [&](const Name& name) {
        return begins(name, typed.soFar) || endsAs(name, typed.joined) ||
               (typed.joined.size() > 1 && name.initials.starts_with(typed.joined));
    });
    if (asOneWord) {
        return true;
    }
    for (std::size_t i = 0; i < typed.words.size(); ++i) {
        if (std::ranges::none_of(entry.names, [&](const Name& name) { return hasWord(name, typed, i); })) {
            return false;
        }
    }
    return true;
}

/// The place of the best kind of match; kinds that come first are better.
int ExerciseSearch::rank(const Entry& entry, const Typed& typed) {
    const Name& name = entry.names.front();
    const std::span<const Name> aliases = std::span(entry.names).subspan(1);
    const auto isTyped = [&](const Name& one) {
        return one.folded == typed.text || one.joined == typed.joined;
    };
    const std::array<bool, 8> matches{
        isTyped(name),
        std::ranges::any_of(aliases, isTyped),
        name.folded.starts_with(typed.text + " "),
        std::ranges::all_of(typed.words,
                            [&](const std::string& word) { return hasWholeWord(name.folded, word); }),
        hasWords(name, typed) && name.folded.starts_with(typed.words.front()),
        hasWords(name, typed),
        std::ranges::any_of(aliases, [&](const Name& alias) { return hasWords(alias, typed); }),
        runsTogether(entry, typed)};
    const auto* const best = std::ranges::find(matches, true);
    return best == matches.end() ? noMatch : static_cast<int>(best - matches.begin());
}

std::vector<const Exercise*> ExerciseSearch::find(std::string_view typed) const {
    Typed text{foldName(typed), {}, {}, {}, {}};
    text.words = wordsOf(text.text);
    text.unfinished = unfinishedLastWord(typed, text.words);
    for (const std::string& word : text.words) {
        const bool last = &word == &text.words.back();
        text.joined += word;
        text.soFar += last && !text.unfinished.empty() ? text.unfinished : word;
    }
    std::vector<std::pair<int, const Entry*>> found;
    for (const Entry& entry : entries_) {
        const int place = text.words.empty() ? 0 : rank(entry, text);
        if (place != noMatch) {
            found.emplace_back(place, &entry);
        }
    }
    if (text.words.empty()) {
        std::ranges::sort(found, {}, [](const auto& match) { return match.second->names.front().folded; });
    } else {
        std::ranges::stable_sort(found, {}, &std::pair<int, const Entry*>::first);
    }
    std::vector<const Exercise*> exercises;
    exercises.reserve(found.size());
    for (const auto& match : found) {
        exercises.push_back(match.second->exercise);
    }
    return exercises;
}

} // namespace dorsal
