// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sound_mixer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <limits>

namespace dorsal {

namespace {

constexpr qint64 bytesAFrame = SoundMixer::channels * static_cast<qint64>(sizeof(std::int16_t));

std::int16_t asInteger(float sample) {
    constexpr float full = std::numeric_limits<std::int16_t>::max();
    return static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * full));
}

/// The next sample, silence after the last.
float take(const Samples& samples, std::size_t& read) {
    return read < samples.size() ? samples[read++] : 0.0F;
}

} // namespace

SoundMixer::SoundMixer(QObject* parent) : QIODevice(parent) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void SoundMixer::addTone(const Samples& samples) {
    const std::lock_guard lock(mutex_);
    tones_.erase(tones_.begin(), tones_.begin() + static_cast<std::ptrdiff_t>(tonesRead_));
    tonesRead_ = 0;
    tones_.resize(std::max(tones_.size(), samples.size()));
    std::ranges::transform(samples, tones_, tones_.begin(), std::plus());
}

void SoundMixer::setVoice(Samples samples) {
    const std::lock_guard lock(mutex_);
    voice_ = std::move(samples);
    voiceRead_ = 0;
}

void SoundMixer::setLoudness(double loudness) {
    const std::lock_guard lock(mutex_);
    loudness_ = std::clamp(loudness, 0.0, 1.0);
}

bool SoundMixer::isSilent() const {
    const std::lock_guard lock(mutex_);
    return tonesRead_ >= tones_.size() && voiceRead_ >= voice_.size();
}

qint64 SoundMixer::bytesAvailable() const {
    // There is always more silence.
    return bytesAFrame * sampleRate + QIODevice::bytesAvailable();
}

qint64 SoundMixer::readData(char* data, qint64 most) {
    const std::lock_guard lock(mutex_);
    const qint64 frames = most / bytesAFrame;
    for (qint64 frame = 0; frame < frames; ++frame) {
        const float sum = take(tones_, tonesRead_) + take(voice_, voiceRead_);
        const std::int16_t value = asInteger(sum * static_cast<float>(loudness_));
        for (int channel = 0; channel < channels; ++channel) {
            std::memcpy(data, &value, sizeof value);
            data += sizeof value;
        }
    }
    return frames * bytesAFrame;
}

qint64 SoundMixer::writeData(const char*, qint64) {
    return -1;
}

} // namespace dorsal
