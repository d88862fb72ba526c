// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/annotations.h"

#include <cassert>

namespace dorsal {

Id<Annotation> addAnnotation(Logbook& logbook, const Annotation& annotation) {
    assert(annotation.first <= annotation.last);
    Id<Annotation> id;
    logbook.transact(Operation::AddAnnotation, [&](Recorder& recorder) {
        Annotation row = annotation;
        row.id = {};
        row.uuid = recorder.newUuid();
        id = recorder.insert(row);
    });
    return id;
}

void changeAnnotation(Logbook& logbook, const Annotation& annotation) {
    assert(annotation.first <= annotation.last);
    logbook.transact(Operation::ChangeAnnotation, [&](Recorder& recorder) { recorder.update(annotation); });
}

void removeAnnotation(Logbook& logbook, Id<Annotation> annotation) {
    logbook.transact(Operation::RemoveAnnotation, [&](Recorder& recorder) { recorder.remove(annotation); });
}

} // namespace dorsal
