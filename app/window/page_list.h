// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/navigation.h"
#include "app/theme/icons.h"
#include "app/window/page_parts.h"

#include <span>

class QWidget;

namespace dorsal {

/// A page of the window: its icon, and how it is made when it is shown for the first time.
struct PageEntry {
    PageName name{};
    IconName icon{};
    QWidget* (*make)(const PageParts&) = nullptr;
};

/// The pages there are, in the order of the sidebar. A new page is one line here.
[[nodiscard]] std::span<const PageEntry> pageEntries();
/// What the sidebar and the View menu call the page.
[[nodiscard]] QString pageWord(PageName page);

} // namespace dorsal
