// SPDX-License-Identifier: GPL-3.0-or-later
// Plays every tone on the default device, or looks in a recording of that whether each came out whole:
//   dorsal_play_tones play
//   dorsal_play_tones check RECORDING (16-bit mono, 48,000 samples a second)
#include "app/sound/device_sounds.h"
#include "app/sound/tone_samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace dorsal {
namespace {

struct NamedTone {
    Tone tone;
    const char* name;
};

constexpr std::array tones{NamedTone{Tone::Tick, "tick"},        NamedTone{Tone::WorkStart, "work start"},
                           NamedTone{Tone::WorkEnd, "work end"}, NamedTone{Tone::HalfWay, "half-way"},
                           NamedTone{Tone::TenLeft, "ten left"}, NamedTone{Tone::Switch, "switch"},
                           NamedTone{Tone::Beat, "beat"},        NamedTone{Tone::Finished, "finished"}};

constexpr int gapMs = 1500;
constexpr int warmUpMs = 1000;
/// Quieter than this is silence.
constexpr float threshold = 0.01F;
constexpr double toleranceMs = 10;
/// Silence inside a melody is shorter.
constexpr std::size_t melodyGap = sampleRate / 4;

void wait(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

int play() {
    DeviceSounds sounds;
    QObject::connect(&sounds, &Sounds::unavailable, [](const QString& why) {
        if (!why.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(why));
        }
    });
    SoundWishes wishes;
    wishes.volume = 100;
    sounds.open(wishes);
    wait(warmUpMs);
    for (const NamedTone& one : tones) {
        sounds.play(one.tone, 0);
        wait(gapMs);
    }
    sounds.close();
    wait(warmUpMs);
    return 0;
}

/// From the first loud sample to the last, in milliseconds.
template <class Loud>
std::vector<double> lengthsOf(std::size_t count, Loud loud) {
    std::vector<double> lengths;
    std::size_t first = 0;
    std::size_t last = 0;
    bool within = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (loud(i)) {
            first = within ? first : i;
            last = i;
            within = true;
        } else if (within && i - last > melodyGap) {
            lengths.push_back(static_cast<double>(last - first) * 1000 / sampleRate);
            within = false;
        }
    }
    if (within) {
        lengths.push_back(static_cast<double>(last - first) * 1000 / sampleRate);
    }
    return lengths;
}

int check(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        return 1;
    }
    const QByteArray bytes = file.readAll();
    const auto* samples = reinterpret_cast<const std::int16_t*>(bytes.constData());
    const std::vector<double> heard =
        lengthsOf(static_cast<std::size_t>(bytes.size()) / sizeof(std::int16_t), [samples](std::size_t i) {
            return std::abs(static_cast<float>(samples[i]) / 32767) > threshold;
        });
    int faults = heard.size() == tones.size() ? 0 : 1;
    std::printf("%zu tones of %zu\n", heard.size(), tones.size());
    for (std::size_t i = 0; i < std::min(heard.size(), tones.size()); ++i) {
        const Samples whole = toneSamples(tones[i].tone, 0);
        const double asked =
            lengthsOf(whole.size(), [&whole](std::size_t at) { return std::abs(whole[at]) > threshold; })[0];
        // A busy machine may put a pause into a tone, never take a part of it away.
        const bool isWhole = heard[i] >= asked - toleranceMs;
        faults += isWhole ? 0 : 1;
        std::printf("%-12s asked %6.1f ms   heard %6.1f ms   %s\n", tones[i].name, asked, heard[i],
                    isWhole ? "whole" : "CUT");
    }
    return faults == 0 ? 0 : 1;
}

} // namespace
} // namespace dorsal

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 2 && words[1] == QStringLiteral("play")) {
        return dorsal::play();
    }
    if (words.size() == 3 && words[1] == QStringLiteral("check")) {
        return dorsal::check(words[2]);
    }
    std::fprintf(stderr, "dorsal_play_tones play | check RECORDING\n");
    return 2;
}
