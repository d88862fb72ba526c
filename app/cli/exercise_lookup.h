// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"

#include <QString>

#include <stdexcept>

namespace dorsal {

/// No exercise has that slug, name or alias; the message names the nearest ones.
class UnknownExerciseError final : public std::runtime_error {
public:
    explicit UnknownExerciseError(const QString& message) : std::runtime_error(message.toStdString()) {}
    [[nodiscard]] QString message() const { return QString::fromUtf8(what()); }
};

/// By slug, name or alias. Throws UnknownExerciseError.
[[nodiscard]] const Exercise& exerciseNamed(const Catalogue& catalogue, const QString& typed);

} // namespace dorsal
