// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

namespace dorsal {

/// Marks days; id and UUID of `annotation` are given here.
Id<Annotation> addAnnotation(Logbook& logbook, const Annotation& annotation);
void changeAnnotation(Logbook& logbook, const Annotation& annotation);
void removeAnnotation(Logbook& logbook, Id<Annotation> annotation);

} // namespace dorsal
