// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/navigation.h"

#include <optional>

namespace dorsal {

/// The page's lower-case English name, as --page takes it and pictures are named by.
[[nodiscard]] QString pageKey(PageName page);
/// The page of such a name; nothing when no page is called so.
[[nodiscard]] std::optional<PageName> pageFromKey(const QString& key);

} // namespace dorsal
