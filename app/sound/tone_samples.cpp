// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/tone_samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace dorsal {

namespace {

/// A note, or silence when it has no pitch.
struct Note {
    double hertz = 0;
    int milliseconds = 0;
    double loudness = 1;
};

constexpr double fadeMs = 6; // without it a note begins and ends with a click
constexpr double overtone = 0.25;
constexpr double headroom = 0.6; // tones, beats and voice may sound together

void append(Samples& samples, const Note& note) {
    const auto count = static_cast<std::size_t>(note.milliseconds * (sampleRate / 1000));
    const double fade = fadeMs * sampleRate / 1000;
    for (std::size_t i = 0; i < count; ++i) {
        const double at = static_cast<double>(i);
        const double edge = std::min({1.0, at / fade, (static_cast<double>(count - 1) - at) / fade});
        const double angle = 2 * std::numbers::pi * note.hertz * at / sampleRate;
        const double wave = (std::sin(angle) + overtone * std::sin(2 * angle)) / (1 + overtone);
        samples.push_back(static_cast<float>(wave * edge * note.loudness * headroom));
    }
}

Samples notes(std::span<const Note> melody) {
    Samples samples;
    for (const Note& note : melody) {
        append(samples, note);
    }
    return samples;
}

} // namespace

Samples toneSamples(Tone tone, int pitch) {
    constexpr double a4 = 440;
    constexpr double e5 = 659.26;
    constexpr double a5 = 880;
    constexpr double cis6 = 1108.73;
    constexpr double e6 = 1318.51;
    constexpr std::array beats{a5, e5, a4, cis6};
    switch (tone) {
    case Tone::Tick:
        return notes(std::array{Note{a5, 60, 0.7}});
    case Tone::WorkStart:
        return notes(std::array{Note{e6, 350}});
    case Tone::WorkEnd:
        return notes(std::array{Note{a4, 300}});
    case Tone::HalfWay:
        return notes(std::array{Note{a5, 90}, Note{0, 60, 0}, Note{a5, 90}});
    case Tone::TenLeft:
        return notes(
            std::array{Note{cis6, 70}, Note{0, 50, 0}, Note{cis6, 70}, Note{0, 50, 0}, Note{cis6, 70}});
    case Tone::Switch:
        return notes(std::array{Note{e5, 160}, Note{a5, 220}});
    case Tone::Beat:
        return notes(
            std::array{Note{beats.at(static_cast<std::size_t>(std::abs(pitch)) % beats.size()), 40, 0.5}});
    case Tone::Finished:
        return notes(std::array{Note{a5, 160}, Note{cis6, 160}, Note{e6, 420}});
    }
    return {};
}

} // namespace dorsal
