// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fact_source.h"

namespace dorsal {

std::string_view code(FactSource value) {
    switch (value) {
    case FactSource::Article:
        return "article";
    case FactSource::Derived:
        return "derived";
    case FactSource::General:
        return "general";
    }
    return {};
}

} // namespace dorsal
