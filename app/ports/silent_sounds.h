// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sounds.h"

namespace dorsal {

/// For pictures, which nobody hears.
class SilentSounds final : public Sounds {
    Q_OBJECT
public:
    using Sounds::Sounds;

    void open(const SoundWishes&) override {}
    void play(dorsal::Tone, int) override {}
    void say(const QString&) override {}
    void close() override {}
    void findDevices() override {}
};

} // namespace dorsal
