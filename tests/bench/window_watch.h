// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

struct xcb_connection_t;

namespace dorsal {

/// Looks at an X server from outside for the first picture that a program paints, so that the programs
/// measured need know nothing of it.
class WindowWatch {
public:
    /// Throws std::runtime_error without a display.
    WindowWatch();
    ~WindowWatch();
    WindowWatch(const WindowWatch&) = delete;
    WindowWatch& operator=(const WindowWatch&) = delete;

    /// True when a window of the screen shows something other than the black that it was mapped on.
    [[nodiscard]] bool seesPicture() const;

private:
    [[nodiscard]] bool isPainted(std::uint32_t window) const;

    xcb_connection_t* connection_;
    std::uint32_t root_ = 0;
};

} // namespace dorsal
