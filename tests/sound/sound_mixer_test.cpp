// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sound_mixer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace dorsal {
namespace {

constexpr int bytesAFrame = SoundMixer::channels * static_cast<int>(sizeof(std::int16_t));
constexpr std::array allTones{Tone::Tick,    Tone::WorkStart, Tone::WorkEnd, Tone::HalfWay,
                              Tone::TenLeft, Tone::Switch,    Tone::Beat,    Tone::Finished};

/// What a device would play, read in pieces of odd sizes as devices do; the left channel.
std::vector<int> heard(SoundMixer& mixer, std::size_t frames) {
    std::vector<int> samples;
    qint64 piece = 7;
    while (samples.size() < frames) {
        const auto wanted = static_cast<qint64>(frames - samples.size());
        const QByteArray bytes = mixer.read(std::min(piece, wanted) * bytesAFrame);
        for (qsizetype at = 0; at + bytesAFrame <= bytes.size(); at += bytesAFrame) {
            std::int16_t left = 0;
            std::int16_t right = 0;
            std::memcpy(&left, bytes.constData() + at, sizeof left);
            std::memcpy(&right, bytes.constData() + at + sizeof left, sizeof right);
            EXPECT_EQ(left, right);
            samples.push_back(left);
        }
        piece = piece * 3 % 1021 + 1;
    }
    return samples;
}

std::vector<int> asPlayed(const Samples& samples, double loudness = 1) {
    std::vector<int> played;
    for (const float sample : samples) {
        played.push_back(static_cast<int>(std::lround(sample * static_cast<float>(loudness) * 32767)));
    }
    return played;
}

TEST(SoundMixer, isSilenceForEverWithoutTones) {
    SoundMixer mixer;
    EXPECT_TRUE(mixer.isSilent());
    EXPECT_EQ(heard(mixer, 5000), std::vector<int>(5000, 0));
    EXPECT_GT(mixer.bytesAvailable(), 0);
}

TEST(SoundMixer, everyToneComesOutWholeAndSilenceFollows) {
    for (const Tone tone : allTones) {
        SoundMixer mixer;
        static_cast<void>(heard(mixer, 333));
        const Samples samples = toneSamples(tone, 0);
        mixer.addTone(samples);
        EXPECT_EQ(heard(mixer, samples.size()), asPlayed(samples)) << static_cast<int>(tone);
        EXPECT_TRUE(mixer.isSilent());
        EXPECT_EQ(heard(mixer, 1000), std::vector<int>(1000, 0));
    }
}

TEST(SoundMixer, tonesThatOverlapAreBothHeard) {
    SoundMixer mixer;
    const Samples tick = toneSamples(Tone::Tick, 0);
    const Samples half = toneSamples(Tone::HalfWay, 0);
    mixer.addTone(half);
    const std::vector<int> start = heard(mixer, 1000);
    mixer.addTone(tick);
    const std::vector<int> rest = heard(mixer, half.size() - 1000);
    const std::vector<int> alone = asPlayed(half);
    const std::vector<int> ticked = asPlayed(tick);
    EXPECT_TRUE(std::equal(start.begin(), start.end(), alone.begin()));
    for (std::size_t i = 0; i < rest.size(); ++i) {
        ASSERT_NEAR(rest[i], alone[i + 1000] + (i < ticked.size() ? ticked[i] : 0), 1);
    }
}

TEST(SoundMixer, aNewSentenceTakesThePlaceOfTheOneBefore) {
    SoundMixer mixer;
    mixer.setVoice(Samples(1000, 0.5F));
    static_cast<void>(heard(mixer, 400));
    mixer.setVoice(Samples(100, -0.25F));
    EXPECT_EQ(heard(mixer, 100), asPlayed(Samples(100, -0.25F)));
    EXPECT_TRUE(mixer.isSilent());
}

TEST(SoundMixer, isAsLoudAsWishedAndNeverBeyondFull) {
    SoundMixer mixer;
    mixer.setLoudness(0.25);
    mixer.setVoice(Samples(100, 0.8F));
    EXPECT_EQ(heard(mixer, 100), asPlayed(Samples(100, 0.8F), 0.25));
    mixer.setLoudness(1);
    mixer.setVoice(Samples(100, 0.8F));
    mixer.addTone(Samples(100, 0.8F));
    EXPECT_EQ(heard(mixer, 100), std::vector<int>(100, 32767));
    mixer.setLoudness(0);
    mixer.addTone(Samples(100, 0.8F));
    EXPECT_EQ(heard(mixer, 100), std::vector<int>(100, 0));
}

TEST(ToneSamples, areShortDistinctAndWithoutClicks) {
    std::vector<Samples> all;
    for (const Tone tone : allTones) {
        all.push_back(toneSamples(tone, 0));
        const Samples& samples = all.back();
        EXPECT_LT(samples.size(), static_cast<std::size_t>(sampleRate));
        EXPECT_NEAR(samples.front(), 0, 0.01);
        EXPECT_NEAR(samples.back(), 0, 0.01);
        EXPECT_LE(*std::max_element(samples.begin(), samples.end()), 1.0F);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            EXPECT_NE(all[i], all[j]);
        }
    }
}

TEST(ToneSamples, aBeatSoundsByThePartOfTheTempo) {
    EXPECT_NE(toneSamples(Tone::Beat, 0), toneSamples(Tone::Beat, 1));
    EXPECT_NE(toneSamples(Tone::Beat, 1), toneSamples(Tone::Beat, 2));
    EXPECT_FALSE(toneSamples(Tone::Beat, 9).empty());
}

} // namespace
} // namespace dorsal
