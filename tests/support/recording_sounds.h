// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/screen_wake.h"
#include "app/ports/sounds.h"

#include <vector>

namespace dorsal {

/// Makes no sound and keeps what would be heard.
class RecordingSounds final : public Sounds {
public:
    std::vector<SoundWishes> opened;
    std::vector<Tone> played;
    QStringList said;
    int closed = 0;

    void open(const SoundWishes& wishes) override { opened.push_back(wishes); }
    void play(Tone tone, int) override { played.push_back(tone); }
    void say(const QString& text) override { said << text; }
    void close() override { ++closed; }
    void findDevices() override { emit devicesFound({QStringLiteral("Headphones")}); }
};

/// Keeps whether the screen is kept on.
class RecordingWake final : public ScreenWake {
public:
    bool on = false;
    void keepOn() override { on = true; }
    void letSleep() override { on = false; }
};

} // namespace dorsal
