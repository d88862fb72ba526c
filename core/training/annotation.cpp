// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/annotation.h"

namespace dorsal {

std::string_view code(AnnotationKind value) {
    switch (value) {
    case AnnotationKind::Deload:
        return "deload";
    case AnnotationKind::Holiday:
        return "holiday";
    }
    return {};
}

} // namespace dorsal
