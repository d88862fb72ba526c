// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sounds.h"

#include <QElapsedTimer>
#include <QPluginLoader>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace dorsal {

/// Sounds from a plug-in that a thread loads when the first sound is wished for, so that neither the start of
/// the program nor that sound waits for its libraries. What is wished for meanwhile is passed on; a cue that
/// would come late is dropped. A plug-in that is missing is told once.
class PluginSounds final : public Sounds {
    Q_OBJECT
public:
    /// The plug-in is looked for in `folders`, in their order.
    explicit PluginSounds(QStringList folders, QObject* parent = nullptr);
    ~PluginSounds() override;

    void open(const SoundWishes& wishes) override;
    void play(dorsal::Tone tone, int pitch) override;
    void say(const QString& text) override;
    void close() override;
    void findDevices() override;

private:
    using Wish = std::function<void(Sounds&)>;

    void pass(const Wish& wish);
    /// As pass(), forgotten when the plug-in comes too late for it, or when nothing was opened.
    void passCue(const Wish& cue);
    void startLoading();
    void adopt();

    QStringList folders_;
    QPluginLoader loader_;
    std::unique_ptr<QThread> loading_;
    Sounds* sounds_ = nullptr;
    bool failed_ = false;
    std::vector<Wish> waiting_;
    QElapsedTimer clock_;
};

/// Where an installed Dorsal, a build and a portable copy keep their plug-ins.
QStringList pluginFolders();

} // namespace dorsal
