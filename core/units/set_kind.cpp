// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/set_kind.h"

namespace dorsal {

std::string_view code(SetKind value) {
    switch (value) {
    case SetKind::Working:
        return "working";
    case SetKind::Warmup:
        return "warmup";
    case SetKind::Drop:
        return "drop";
    case SetKind::Failure:
        return "failure";
    }
    return {};
}

} // namespace dorsal
