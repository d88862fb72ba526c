// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace dorsal {

/// Whether somebody is at the desk and may be spoken to, as far as the desktop tells. This one knows nothing.
class DeskPresence {
public:
    DeskPresence() = default;
    DeskPresence(const DeskPresence&) = delete;
    DeskPresence& operator=(const DeskPresence&) = delete;
    virtual ~DeskPresence() = default;

    /// Asks the desktop without waiting; what it answers is seen at the next look.
    virtual void ask() {}
    /// Since the last touch of mouse or keyboard; nothing where the desktop does not tell.
    [[nodiscard]] virtual std::optional<std::chrono::seconds> idle() const { return std::nullopt; }
    [[nodiscard]] virtual bool isLocked() const { return false; }
    /// Something fills the screen, or the person asked not to be disturbed.
    [[nodiscard]] virtual bool isBusy() const { return false; }
};

} // namespace dorsal
