// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dorsal {

class Navigation;

/// What the Session page shows while no session is open: what will be here, and ways to start.
class SessionEmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit SessionEmptyState(Navigation& navigation, QWidget* parent = nullptr);
};

} // namespace dorsal
