// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/explain.h"

namespace dorsal {

QString explain(const Problem& problem) {
    return QString::fromStdString(problem.value);
}

QString explain(const std::exception& error) {
    if (const auto* known = dynamic_cast<const ProblemError*>(&error)) {
        return explain(known->problem());
    }
    return QString::fromUtf8(error.what());
}

} // namespace dorsal
