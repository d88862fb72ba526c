// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/break_notifier.h"
#include "app/ports/desk_presence.h"

namespace dorsal {

/// Shows nothing and keeps what would stand on the desktop.
class RecordingNotifier final : public BreakNotifier {
public:
    bool works = true;
    QStringList reminded;
    bool stands = false;

    void remind(const QString& title, const QString& /*text*/) override {
        if (!works) {
            emit unheard();
            return;
        }
        reminded << title;
        stands = true;
    }
    void withdraw() override { stands = false; }
};

/// A desk whose person does what the test says.
class HandPresence final : public DeskPresence {
public:
    int asked = 0;
    std::optional<std::chrono::seconds> idleFor;
    bool locked = false;
    bool busy = false;

    void ask() override { ++asked; }
    [[nodiscard]] std::optional<std::chrono::seconds> idle() const override { return idleFor; }
    [[nodiscard]] bool isLocked() const override { return locked; }
    [[nodiscard]] bool isBusy() const override { return busy; }
};

} // namespace dorsal
