// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace dorsal {

class Format;

/// "1 break minute", "12 break minutes": time spent in breaks from the desk.
[[nodiscard]] QString breakTime(std::chrono::minutes time, const Format& format);

} // namespace dorsal
