// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace dorsal {

/// A hairline between rows, in the theme's quiet line colour.
[[nodiscard]] QWidget* makeRule(QWidget* parent = nullptr);

} // namespace dorsal
