// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/voice.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {
namespace {

bool isHeard(const Samples& samples) {
    return std::any_of(samples.begin(), samples.end(), [](float sample) { return sample > 0.05F; });
}

TEST(Voice, turnsASentenceIntoSoundInAnyLanguageAskedFor) {
    Voice voice;
    ASSERT_TRUE(voice.isThere());
    for (const char* language : {"en", "en_US", "de_DE", "no_such_language"}) {
        voice.setLanguage(QString::fromLatin1(language));
        const Samples samples = voice.speak(QStringLiteral("Switch sides"));
        EXPECT_TRUE(isHeard(samples)) << language;
        EXPECT_GT(samples.size(), static_cast<std::size_t>(sampleRate / 3)) << language;
        EXPECT_LT(samples.size(), static_cast<std::size_t>(sampleRate * 4)) << language;
    }
    EXPECT_TRUE(voice.speak({}).empty());
}

} // namespace
} // namespace dorsal
