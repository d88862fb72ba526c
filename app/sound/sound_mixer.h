// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/tone_samples.h"

#include <QIODevice>

#include <mutex>

namespace dorsal {

/// What an audio device reads from: silence, with tones and a voice mixed in. 16-bit stereo. A tone is heard
/// whole whenever it is added; a sentence takes the place of the one before. The reader may be another
/// thread.
class SoundMixer final : public QIODevice {
    Q_OBJECT
public:
    static constexpr int channels = 2;

    explicit SoundMixer(QObject* parent = nullptr);

    void addTone(const Samples& samples);
    void setVoice(Samples samples);
    /// 0 to 1.
    void setLoudness(double loudness);
    /// True when only silence is left.
    [[nodiscard]] bool isSilent() const;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    mutable std::mutex mutex_;
    Samples tones_;
    std::size_t tonesRead_ = 0;
    Samples voice_;
    std::size_t voiceRead_ = 0;
    double loudness_ = 1;
};

} // namespace dorsal
