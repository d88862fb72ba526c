// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/device_sounds.h"

#include "app/sound/audio_worker.h"

#include <QThread>

namespace dorsal {

namespace {

constexpr int patienceMs = 3000;
constexpr qint64 latestCueMs = 300;
constexpr int goodbyeMs = 500;

} // namespace

DeviceSounds::DeviceSounds(QObject* parent) : Sounds(parent) {
    clock_.start();
    patience_.setSingleShot(true);
    patience_.setInterval(patienceMs);
    connect(&patience_, &QTimer::timeout, this, [this] {
        tellOnce(tr("The sound server does not answer. The timer shows on the screen what you would hear."));
    });
}

DeviceSounds::~DeviceSounds() {
    if (thread_ == nullptr) {
        return;
    }
    worker_->disconnect(this);
    thread_->quit();
    // A thread that hangs in a sound server is left behind: nothing can wake it.
    if (thread_->wait(goodbyeMs)) {
        delete thread_;
    }
}

void DeviceSounds::startThread() {
    thread_ = new QThread;
    thread_->setObjectName(QStringLiteral("sounds"));
    worker_ = new AudioWorker;
    worker_->moveToThread(thread_);
    connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
    connect(worker_, &AudioWorker::devicesFound, this, &Sounds::devicesFound);
    connect(worker_, &AudioWorker::answered, this, &DeviceSounds::tellOnce);
    thread_->start();
}

void DeviceSounds::tellOnce(const QString& trouble) {
    patience_.stop();
    if (trouble != told_) {
        told_ = trouble;
        emit unavailable(trouble);
    }
}

void DeviceSounds::post(const std::function<void(AudioWorker&)>& work) {
    if (thread_ == nullptr) {
        startThread();
    }
    QMetaObject::invokeMethod(
        worker_, [worker = worker_, work] { work(*worker); }, Qt::QueuedConnection);
}

void DeviceSounds::postCue(const std::function<void(AudioWorker&)>& work) {
    if (thread_ == nullptr) {
        return;
    }
    const qint64 due = clock_.elapsed();
    // The clock is copied: the thread may outlive this.
    post([work, due, clock = clock_](AudioWorker& worker) {
        if (clock.elapsed() - due <= latestCueMs) {
            work(worker);
        }
    });
}

void DeviceSounds::open(const SoundWishes& wishes) {
    if (!wishes.tones && !wishes.voice && thread_ == nullptr) {
        return;
    }
    if (!patience_.isActive()) {
        patience_.start();
    }
    post([wishes](AudioWorker& worker) { worker.open(wishes); });
}

void DeviceSounds::play(Tone tone, int pitch) {
    postCue([tone, pitch](AudioWorker& worker) { worker.play(tone, pitch); });
}

void DeviceSounds::say(const QString& text) {
    postCue([text](AudioWorker& worker) { worker.say(text); });
}

void DeviceSounds::close() {
    if (thread_ != nullptr) {
        post([](AudioWorker& worker) { worker.close(); });
    }
}

void DeviceSounds::findDevices() {
    post([](AudioWorker& worker) { worker.findDevices(); });
}

} // namespace dorsal
