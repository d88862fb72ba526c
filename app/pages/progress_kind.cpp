// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress_kind.h"

namespace dorsal {

std::string_view code(ProgressKind value) {
    switch (value) {
    case ProgressKind::Balance:
        return "balance";
    case ProgressKind::Rows:
        return "rows";
    case ProgressKind::Ladder:
        return "ladder";
    case ProgressKind::Exercise:
        return "exercise";
    case ProgressKind::Muscles:
        return "muscles";
    case ProgressKind::Records:
        return "records";
    case ProgressKind::Calendar:
        return "calendar";
    case ProgressKind::Weight:
        return "weight";
    }
    return {};
}

} // namespace dorsal
