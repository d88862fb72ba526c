// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace dorsal {

/// What the columns at the end of a plan's lines are, above them.
class PlanHead final : public QWidget {
    Q_OBJECT
public:
    explicit PlanHead(QWidget* parent = nullptr);

    /// How wide the lines below are, which leave room for a scroll bar at times.
    void setLineWidth(int width);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> lineWidth_;
};

} // namespace dorsal
