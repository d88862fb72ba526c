// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"

#include <QByteArray>

namespace dorsal {

/// Reads the catalogue's JSON. Throws ProblemError when it is not one (a fault of the program's own files).
[[nodiscard]] Catalogue readCatalogue(const QByteArray& json);
/// The catalogue that is built into the program.
[[nodiscard]] Catalogue builtInCatalogue();

} // namespace dorsal
