// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/voice.h"

#include <espeak-ng/speak_lib.h>

#include <cmath>
#include <limits>

namespace dorsal {

namespace {

constexpr const char* english = "en";

/// Called with each piece of sound; the sentence's own samples come back as user data.
int collect(short* wave, int count, espeak_EVENT* events) {
    auto* samples = static_cast<Samples*>(events->user_data);
    for (int i = 0; wave != nullptr && samples != nullptr && i < count; ++i) {
        samples->push_back(static_cast<float>(wave[i]) / std::numeric_limits<short>::max());
    }
    return 0;
}

/// Between the samples a straight line: good enough for speech.
Samples resampled(const Samples& from, int rate) {
    Samples to;
    const double step = static_cast<double>(rate) / sampleRate;
    for (double at = 0; at + 1 < static_cast<double>(from.size()); at += step) {
        const auto index = static_cast<std::size_t>(at);
        const auto part = static_cast<float>(at - std::floor(at));
        to.push_back(from[index] * (1 - part) + from[index + 1] * part);
    }
    return to;
}

} // namespace

Voice::Voice() {
    rate_ = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (isThere()) {
        espeak_SetSynthCallback(collect);
        espeak_SetVoiceByName(english);
    }
}

Voice::~Voice() {
    if (isThere()) {
        espeak_Terminate();
    }
}

void Voice::setLanguage(const QString& language) {
    if (!isThere()) {
        return;
    }
    const QByteArray name = language.section(QLatin1Char('_'), 0, 0).toLower().toUtf8();
    if (espeak_SetVoiceByName(name.constData()) != EE_OK) {
        espeak_SetVoiceByName(english);
    }
}

Samples Voice::speak(const QString& text) const {
    Samples samples;
    if (!isThere() || text.isEmpty()) {
        return samples;
    }
    const QByteArray bytes = text.toUtf8();
    espeak_Synth(bytes.constData(), static_cast<std::size_t>(bytes.size()) + 1, 0, POS_CHARACTER, 0,
                 espeakCHARS_UTF8, nullptr, &samples);
    espeak_Synchronize();
    return resampled(samples, rate_);
}

} // namespace dorsal
