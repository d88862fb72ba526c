// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sound_plugin.h"

#include "app/sound/device_sounds.h"

namespace dorsal {

Sounds* SoundPlugin::create(QObject* parent) {
    return new DeviceSounds(parent);
}

} // namespace dorsal
