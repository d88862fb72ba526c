// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/audio_worker.h"

#include "app/sound/voice.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

namespace dorsal {

namespace {

constexpr qint64 bufferMicroseconds = 100'000;
constexpr int lookMs = 100;
/// Servers swallow the end of a sound that no silence follows.
constexpr int quietLooksNeeded = 4;
constexpr double percent = 100;

QAudioFormat mixerFormat() {
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(SoundMixer::channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QAudioDevice deviceNamed(const QString& name) {
    for (const QAudioDevice& device : QMediaDevices::audioOutputs()) {
        if (!name.isEmpty() && device.description() == name) {
            return device;
        }
    }
    return QMediaDevices::defaultAudioOutput();
}

} // namespace

AudioWorker::AudioWorker() : mixer_(this), over_(this) {
    over_.setInterval(lookMs);
    connect(&over_, &QTimer::timeout, this, &AudioWorker::lookWhetherOver);
}

AudioWorker::~AudioWorker() = default;

void AudioWorker::open(const SoundWishes& wishes) {
    const bool otherDevice = wishes.device != wishes_.device;
    wishes_ = wishes;
    over_.stop();
    // The ear hears loudness by its square.
    const double share = wishes.volume / percent;
    mixer_.setLoudness(share * share);
    if (wishes.voice) {
        if (!voice_) {
            voice_ = std::make_unique<Voice>();
        }
        voice_->setLanguage(wishes.language);
    }
    if (!wishes.tones && !wishes.voice) {
        stop();
        emit answered({});
        return;
    }
    if (otherDevice) {
        stop();
    }
    if (sink_) {
        emit answered({});
    } else {
        start();
    }
}

void AudioWorker::start() {
    const QAudioDevice device = deviceNamed(wishes_.device);
    if (device.isNull()) {
        emit answered(tr("There is no sound device. The timer shows on the screen what you would hear."));
        return;
    }
    if (!device.isFormatSupported(mixerFormat())) {
        emit answered(tr("%1 cannot play the timer’s sounds.").arg(device.description()));
        return;
    }
    sink_ = std::make_unique<QAudioSink>(device, mixerFormat());
    sink_->setBufferSize(static_cast<qsizetype>(mixerFormat().bytesForDuration(bufferMicroseconds)));
    sink_->start(&mixer_);
    if (sink_->error() != QAudio::NoError) {
        stop();
        emit answered(tr("The sound device %1 does not open.").arg(device.description()));
        return;
    }
    connect(sink_.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && sink_ && sink_->error() != QAudio::NoError) {
            // The server went away: the next sound tries to open it again.
            QMetaObject::invokeMethod(this, &AudioWorker::stop, Qt::QueuedConnection);
        }
    });
    emit answered({});
}

void AudioWorker::stop() {
    over_.stop();
    if (sink_) {
        sink_->disconnect(this);
        sink_->stop();
        sink_.reset();
    }
}

void AudioWorker::play(Tone tone, int pitch) {
    if (wishes_.tones) {
        if (!sink_) {
            start();
        }
        mixer_.addTone(toneSamples(tone, pitch));
    }
}

void AudioWorker::say(const QString& text) {
    if (wishes_.voice && voice_) {
        if (!sink_) {
            start();
        }
        mixer_.setVoice(voice_->speak(text));
    }
}

void AudioWorker::close() {
    quietLooks_ = 0;
    over_.start();
}

void AudioWorker::lookWhetherOver() {
    quietLooks_ = mixer_.isSilent() ? quietLooks_ + 1 : 0;
    if (quietLooks_ >= quietLooksNeeded || !sink_) {
        stop();
    }
}

void AudioWorker::findDevices() {
    QStringList names;
    for (const QAudioDevice& device : QMediaDevices::audioOutputs()) {
        names << device.description();
    }
    emit devicesFound(names);
}

} // namespace dorsal
