// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/annotation_words.h"

#include <gtest/gtest.h>

namespace dorsal {

TEST(AnnotationWords, sayWhatWhenAndWhy) {
    Annotation annotation{{}, {}, AnnotationKind::Holiday, day(2026, 8, 3), day(2026, 8, 9), "by the sea"};
    EXPECT_EQ(annotationSentence(annotation),
              QStringLiteral("Holiday, 3 August 2026 to 9 August 2026: by the sea"));
    annotation.note.clear();
    annotation.kind = AnnotationKind::Deload;
    annotation.last = annotation.first;
    EXPECT_EQ(annotationSentence(annotation), QStringLiteral("Deload, 3 August 2026"));
}

TEST(AnnotationWords, sayWhichAppAHistoryCameFrom) {
    EXPECT_EQ(importSentence({"hevy", day(2025, 1, 2), day(2026, 3, 4)}),
              QStringLiteral("Imported from Hevy, 2 January 2025 to 4 March 2026"));
}

} // namespace dorsal
