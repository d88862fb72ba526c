// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dorsal {

/// What to know before training, shown until it was read once.
class TodaySafety final : public QWidget {
    Q_OBJECT
public:
    explicit TodaySafety(QWidget* parent = nullptr);

signals:
    void read();
};

} // namespace dorsal
