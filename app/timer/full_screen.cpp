// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/full_screen.h"

#include <QGuiApplication>

#if QT_CONFIG(xcb)
#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>
#endif

namespace dorsal {

#if QT_CONFIG(xcb)

namespace {

struct Freed {
    void operator()(void* reply) const { std::free(reply); } // NOLINT(cppcoreguidelines-no-malloc)
};
template <class Reply>
using Owned = std::unique_ptr<Reply, Freed>;

xcb_atom_t atomOf(xcb_connection_t* display, const char* name) {
    const auto asked = xcb_intern_atom(display, 1, static_cast<std::uint16_t>(std::strlen(name)), name);
    const Owned<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(display, asked, nullptr));
    return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
}

/// A property that is a list of windows or atoms.
std::vector<std::uint32_t> listOf(xcb_connection_t* display, xcb_window_t window, const char* name,
                                  xcb_atom_t type) {
    constexpr std::uint32_t most = 64;
    const auto asked = xcb_get_property(display, 0, window, atomOf(display, name), type, 0, most);
    const Owned<xcb_get_property_reply_t> reply(xcb_get_property_reply(display, asked, nullptr));
    if (!reply || reply->type != type) {
        return {};
    }
    std::vector<std::uint32_t> values(reply->value_len);
    std::memcpy(values.data(), xcb_get_property_value(reply.get()), values.size() * sizeof(std::uint32_t));
    return values;
}

} // namespace

bool fillsTheScreen() {
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t* display = x11 == nullptr ? nullptr : x11->connection();
    if (display == nullptr) {
        return false;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const auto active = listOf(display, root, "_NET_ACTIVE_WINDOW", XCB_ATOM_WINDOW);
    if (active.empty() || active.front() == XCB_WINDOW_NONE) {
        return false;
    }
    const auto states = listOf(display, active.front(), "_NET_WM_STATE", XCB_ATOM_ATOM);
    const xcb_atom_t fullScreen = atomOf(display, "_NET_WM_STATE_FULLSCREEN");
    return std::ranges::find(states, fullScreen) != states.end();
}

#else

bool fillsTheScreen() {
    return false;
}

#endif

} // namespace dorsal
