// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"

#include <string_view>
#include <vector>

namespace dorsal {

/// Finds exercises while a name is typed: every typed word must begin a word of the name or of an alias, in
/// any order, folded; initials ("RDL") and run-together words ("pullup") count as well. Best match first.
class ExerciseSearch {
public:
    explicit ExerciseSearch(const Catalogue& catalogue);
    /// All exercises, by name, for an empty text. Pointers into the catalogue.
    [[nodiscard]] std::vector<const Exercise*> find(std::string_view typed) const;

private:
    struct Entry {
        const Exercise* exercise = nullptr;
        std::vector<std::string> names; ///< folded name first, then aliases
    };
    std::vector<Entry> entries_;
};

} // namespace dorsal
