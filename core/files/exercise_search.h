// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace dorsal {

/// Finds exercises while a name is typed: every typed word must begin a word of the name or of an alias, in
/// any order, folded; initials ("RDL") and run-together words ("pullup") count as well. Best match first:
/// the name itself, a name that begins so, words of the name, an alias, the rest; the coach's exercises first
/// among equals.
class ExerciseSearch {
public:
    explicit ExerciseSearch(const Catalogue& catalogue);
    /// All exercises, by name, for an empty text. Pointers into the catalogue.
    [[nodiscard]] std::vector<const Exercise*> find(std::string_view typed) const;

private:
    struct Name {
        std::string folded;
        std::string joined;                  ///< folded without its spaces
        std::vector<std::size_t> wordStarts; ///< places in `joined`
        std::string initials;
    };
    struct Entry {
        const Exercise* exercise = nullptr;
        std::vector<Name> names; ///< the name first, then aliases
    };
    struct Typed;

    static Name nameOf(const std::string& text);
    static bool begins(const Name& name, std::string_view text);
    static bool endsAs(const Name& name, std::string_view text);
    static bool hasWord(const Name& name, const Typed& typed, std::size_t index);
    static bool hasWords(const Name& name, const Typed& typed);
    static bool runsTogether(const Entry& entry, const Typed& typed);
    static int rank(const Entry& entry, const Typed& typed);

    std::vector<Entry> entries_; ///< the coach's first, then by name
};

} // namespace dorsal
