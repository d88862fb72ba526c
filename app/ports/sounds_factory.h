// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>

class QObject;

namespace dorsal {

class Sounds;

/// What the sound plug-in offers. The window is up without it: its libraries are loaded at the first sound.
class SoundsFactory {
public:
    SoundsFactory() = default;
    SoundsFactory(const SoundsFactory&) = delete;
    SoundsFactory& operator=(const SoundsFactory&) = delete;
    virtual ~SoundsFactory() = default;

    [[nodiscard]] virtual Sounds* create(QObject* parent) = 0;
};

} // namespace dorsal

Q_DECLARE_INTERFACE(dorsal::SoundsFactory, "dorsal.SoundsFactory/1")
