// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sounds.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QThread;

namespace dorsal {

class AudioWorker;

/// Sounds on a real device. Every call returns at once; what the device's thread gets to late is dropped.
class DeviceSounds final : public Sounds {
    Q_OBJECT
public:
    explicit DeviceSounds(QObject* parent = nullptr);
    ~DeviceSounds() override;

    void open(const SoundWishes& wishes) override;
    void play(dorsal::Tone tone, int pitch) override;
    void say(const QString& text) override;
    void close() override;
    void findDevices() override;

private:
    void post(const std::function<void(AudioWorker&)>& work);
    /// As post(), forgotten when it is late.
    void postCue(const std::function<void(AudioWorker&)>& work);
    void startThread();
    void tellOnce(const QString& trouble);

    QThread* thread_ = nullptr;
    AudioWorker* worker_ = nullptr;
    QElapsedTimer clock_;
    QTimer patience_;
    QString told_;
};

} // namespace dorsal
