// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/annotation_words.h"

#include "app/words/format.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct AnnotationText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::Annotation)
};

QString daysInWords(Day first, Day last) {
    const Format format;
    return first == last
               ? format.date(first)
               : AnnotationText::tr("%1 to %2", "two dates").arg(format.date(first), format.date(last));
}

} // namespace

QString word(AnnotationKind value) {
    switch (value) {
    case AnnotationKind::Deload:
        return AnnotationText::tr("Deload");
    case AnnotationKind::Holiday:
        return AnnotationText::tr("Holiday");
    }
    return {};
}

QString appName(const std::string& source) {
    QString name = QString::fromStdString(source);
    if (!name.isEmpty()) {
        name.front() = name.front().toUpper();
    }
    return name;
}

QString annotationSentence(const Annotation& annotation) {
    const QString what = AnnotationText::tr("%1, %2", "kind, days")
                             .arg(word(annotation.kind), daysInWords(annotation.first, annotation.last));
    return annotation.note.empty() ? what
                                   : AnnotationText::tr("%1: %2", "kind and days, note")
                                         .arg(what, QString::fromStdString(annotation.note));
}

QString importSentence(const ImportedSpan& span) {
    return AnnotationText::tr("Imported from %1, %2", "app, days")
        .arg(appName(span.source), daysInWords(span.first, span.last));
}

} // namespace dorsal
