// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_status.h"

#include <QWidget>

#include <optional>

class QColor;
class QPainter;
class QRectF;

namespace dorsal {

/// The shape of a status; nothing stands for the week that is still open. Each differs without colour.
void paintStatusShape(QPainter& painter, const QRectF& rect, std::optional<BalanceStatus> status,
                      const QColor& ink);

/// The shape as a widget of 12 pixels, beside its word (which tells it to screen readers).
class StatusMark final : public QWidget {
    Q_OBJECT
public:
    explicit StatusMark(QWidget* parent = nullptr);
    void setStatus(std::optional<BalanceStatus> status);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<BalanceStatus> status_;
};

} // namespace dorsal
