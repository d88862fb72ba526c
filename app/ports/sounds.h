// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace dorsal {

/// The short sounds of the guided timer.
enum class Tone {
    Tick,
    WorkStart,
    WorkEnd,
    HalfWay,
    TenLeft,
    Switch,
    Beat,
    Finished,
};

/// What the person wants to hear.
struct SoundWishes {
    bool tones = true;
    bool voice = false;
    int volume = 70;  ///< percent
    QString device;   ///< empty: the desktop's own choice
    QString language; ///< of the voice, as "en" or "de"
    friend bool operator==(const SoundWishes&, const SoundWishes&) = default;
};

/// Where sounds go. Nothing here waits: a device that is missing, or a sound server that never answers, stops
/// nobody; it is told once.
class Sounds : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Before the first sound of a timer; again when the wishes change.
    virtual void open(const SoundWishes& wishes) = 0;
    /// `pitch` is the part of a tempo that a Beat belongs to.
    virtual void play(dorsal::Tone tone, int pitch = 0) = 0;
    virtual void say(const QString& text) = 0;
    /// After the last sound of a timer; what still sounds is heard to its end.
    virtual void close() = 0;
    /// Answered by devicesFound(), if ever.
    virtual void findDevices() = 0;

signals:
    void devicesFound(const QStringList& names);
    /// No sound can be heard; empty when that is over.
    void unavailable(const QString& why);
};

} // namespace dorsal
