// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sounds_factory.h"

#include <QObject>

namespace dorsal {

/// What the window's program loads to be heard.
class SoundPlugin final : public QObject, public SoundsFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "dorsal.SoundsFactory/1")
    Q_INTERFACES(dorsal::SoundsFactory)
public:
    [[nodiscard]] Sounds* create(QObject* parent) override;
};

} // namespace dorsal
