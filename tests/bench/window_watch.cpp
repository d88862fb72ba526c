// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_watch.h"

#include <cstdlib>
#include <memory>
#include <stdexcept>

#include <xcb/xcb.h>

namespace dorsal {
namespace {

struct ReplyFreed {
    void operator()(void* reply) const { std::free(reply); }
};
template <typename Reply>
using Owned = std::unique_ptr<Reply, ReplyFreed>;

/// Without the byte that a picture of depth 24 leaves unused.
constexpr std::uint32_t colourBits = 0x00FFFFFF;

} // namespace

WindowWatch::WindowWatch() : connection_(xcb_connect(nullptr, nullptr)) {
    if (xcb_connection_has_error(connection_) != 0) {
        xcb_disconnect(connection_);
        throw std::runtime_error("no X display answers: set DISPLAY");
    }
    root_ = xcb_setup_roots_iterator(xcb_get_setup(connection_)).data->root;
}

WindowWatch::~WindowWatch() {
    xcb_disconnect(connection_);
}

std::vector<std::uint32_t> WindowWatch::middleOf(std::uint32_t window) const {
    const Owned<xcb_get_window_attributes_reply_t> state(xcb_get_window_attributes_reply(
        connection_, xcb_get_window_attributes(connection_, window), nullptr));
    if (!state || state->map_state != XCB_MAP_STATE_VIEWABLE) {
        return {};
    }
    const Owned<xcb_get_geometry_reply_t> place(
        xcb_get_geometry_reply(connection_, xcb_get_geometry(connection_, window), nullptr));
    if (!place) {
        return {};
    }
    const auto middle = static_cast<std::int16_t>(place->width / 2);
    const Owned<xcb_get_image_reply_t> image(xcb_get_image_reply(
        connection_,
        xcb_get_image(connection_, XCB_IMAGE_FORMAT_Z_PIXMAP, window, middle, 0, 1, place->height, ~0U),
        nullptr));
    if (!image) {
        return {};
    }
    const auto* pixels = reinterpret_cast<const std::uint32_t*>(xcb_get_image_data(image.get()));
    std::vector<std::uint32_t> painted;
    for (int row = 0; row < xcb_get_image_data_length(image.get()) / 4; ++row) {
        if ((pixels[row] & colourBits) != 0) {
            painted.push_back(pixels[row] & colourBits);
        }
    }
    return painted;
}

std::vector<std::uint32_t> WindowWatch::picture() const {
    const Owned<xcb_query_tree_reply_t> tree(
        xcb_query_tree_reply(connection_, xcb_query_tree(connection_, root_), nullptr));
    if (!tree) {
        return {};
    }
    const xcb_window_t* windows = xcb_query_tree_children(tree.get());
    for (int index = 0; index < xcb_query_tree_children_length(tree.get()); ++index) {
        if (auto painted = middleOf(windows[index]); !painted.empty()) {
            return painted;
        }
    }
    return {};
}

} // namespace dorsal
