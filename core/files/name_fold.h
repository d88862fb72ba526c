// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace dorsal {

/// The key under which exercise names are compared (domain rules 2): case and marks folded, every run of
/// other than letters and digits one space, a final s of each word of four letters or more dropped unless the
/// word ends in ss, an s standing alone dropped. UTF-8 in and out.
[[nodiscard]] std::string foldName(std::string_view name);

} // namespace dorsal
