// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/plugin_sounds.h"

#include "app/ports/sounds_factory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#include <utility>

namespace dorsal {

namespace {

constexpr qint64 latestCueMs = 300;

QString pluginFile(const QStringList& folders) {
    for (const QString& folder : folders) {
        const QString file = QDir(folder).filePath(QStringLiteral(DORSAL_SOUND_PLUGIN));
        if (QFile::exists(file)) {
            return file;
        }
    }
    return {};
}

} // namespace

QStringList pluginFolders() {
    const QString here = QCoreApplication::applicationDirPath();
    return {here + QStringLiteral("/" DORSAL_PLUGIN_FOLDER), here};
}

PluginSounds::PluginSounds(QStringList folders, QObject* parent)
    : Sounds(parent), folders_(std::move(folders)) {
    // The device's thread may outlive the program's end when a sound server hangs: its code must stay.
    loader_.setLoadHints(QLibrary::PreventUnloadHint);
    clock_.start();
}

PluginSounds::~PluginSounds() {
    if (loading_) {
        loading_->wait();
    }
}

void PluginSounds::open(const SoundWishes& wishes) {
    const bool silent = !wishes.tones && !wishes.voice;
    if (silent && sounds_ == nullptr && !loading_) {
        return;
    }
    pass([wishes](Sounds& sounds) { sounds.open(wishes); });
}

void PluginSounds::play(Tone tone, int pitch) {
    passCue([tone, pitch](Sounds& sounds) { sounds.play(tone, pitch); });
}

void PluginSounds::say(const QString& text) {
    passCue([text](Sounds& sounds) { sounds.say(text); });
}

void PluginSounds::close() {
    if (sounds_ != nullptr || loading_) {
        pass([](Sounds& sounds) { sounds.close(); });
    }
}

void PluginSounds::findDevices() {
    pass([](Sounds& sounds) { sounds.findDevices(); });
}

void PluginSounds::pass(const Wish& wish) {
    if (sounds_ != nullptr) {
        wish(*sounds_);
    } else if (!failed_) {
        waiting_.push_back(wish);
        startLoading();
    }
}

void PluginSounds::passCue(const Wish& cue) {
    if (sounds_ != nullptr) {
        cue(*sounds_);
    } else if (loading_) {
        const qint64 due = clock_.elapsed();
        waiting_.emplace_back([this, cue, due](Sounds& sounds) {
            if (clock_.elapsed() - due <= latestCueMs) {
                cue(sounds);
            }
        });
    }
}

void PluginSounds::startLoading() {
    if (loading_) {
        return;
    }
    loader_.setFileName(pluginFile(folders_));
    loading_.reset(QThread::create([this] { loader_.load(); }));
    loading_->setObjectName(QStringLiteral("sound plug-in"));
    connect(loading_.get(), &QThread::finished, this, &PluginSounds::adopt);
    loading_->start();
}

void PluginSounds::adopt() {
    loading_->wait();
    loading_.reset();
    auto* factory = loader_.isLoaded() ? qobject_cast<SoundsFactory*>(loader_.instance()) : nullptr;
    const std::vector<Wish> waiting = std::exchange(waiting_, {});
    if (factory == nullptr) {
        failed_ = true;
        emit unavailable(tr("The part of Dorsal that makes sounds is missing (%1). The timer shows on the "
                            "screen what you would hear.")
                             .arg(QStringLiteral(DORSAL_SOUND_PLUGIN)));
        return;
    }
    sounds_ = factory->create(this);
    connect(sounds_, &Sounds::devicesFound, this, &Sounds::devicesFound);
    connect(sounds_, &Sounds::unavailable, this, &Sounds::unavailable);
    for (const Wish& wish : waiting) {
        wish(*sounds_);
    }
}

} // namespace dorsal
