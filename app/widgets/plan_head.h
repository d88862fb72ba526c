// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dorsal {

/// What the columns at the end of a plan's lines are, above them.
class PlanHead final : public QWidget {
    Q_OBJECT
public:
    explicit PlanHead(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace dorsal
