// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sounds.h"
#include "app/sound/sound_mixer.h"

#include <QTimer>

#include <memory>

class QAudioSink;

namespace dorsal {

class Voice;

/// The side of the sounds that talks to the device, in a thread of its own: a sound server that never answers
/// stops this thread and nobody else.
class AudioWorker final : public QObject {
    Q_OBJECT
public:
    AudioWorker();
    ~AudioWorker() override;

    void open(const SoundWishes& wishes);
    void play(Tone tone, int pitch);
    void say(const QString& text);
    /// After the last sound.
    void close();
    void findDevices();

signals:
    void devicesFound(const QStringList& names);
    /// The device was opened (empty), or why not.
    void answered(const QString& trouble);

private:
    void start();
    void stop();
    void lookWhetherOver();

    SoundWishes wishes_;
    SoundMixer mixer_;
    std::unique_ptr<QAudioSink> sink_;
    std::unique_ptr<Voice> voice_;
    QTimer over_;
    int quietLooks_ = 0;
};

} // namespace dorsal
