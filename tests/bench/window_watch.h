// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

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

    /// The pixels from top to bottom through the middle of the window that is there, without those as black
    /// as what it was mapped on: empty as long as nothing is painted.
    [[nodiscard]] std::vector<std::uint32_t> picture() const;
    [[nodiscard]] bool seesPicture() const { return !picture().empty(); }

private:
    [[nodiscard]] std::vector<std::uint32_t> middleOf(std::uint32_t window) const;

    xcb_connection_t* connection_;
    std::uint32_t root_ = 0;
};

} // namespace dorsal
