// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/progress_options.h"

#include <algorithm>

namespace dorsal {

bool ProgressOptions::isEased(Day day) const {
    return std::ranges::any_of(deloads, [day](const Annotation& marked) {
        return marked.kind == AnnotationKind::Deload && marked.first <= day && day <= marked.last;
    });
}

std::optional<int> ProgressOptions::rankOf(const std::optional<Id<Band>>& band) const {
    if (!band) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(bands, *band, &Band::id);
    return found == bands.end() ? std::nullopt : std::optional(found->rank);
}

} // namespace dorsal
