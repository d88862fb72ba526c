// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timer_view.h"

#include <QTimer>
#include <QWidget>

namespace dorsal {

/// The ring of the guided timer with its huge digits, to be read from three metres.
class TimerDial final : public QWidget {
    Q_OBJECT
public:
    explicit TimerDial(QWidget* parent = nullptr);

    void setView(const TimerView& view);
    /// Lights the whole ring for a moment; never more than two times a second.
    void flash();
    /// Says a sentence to a screen reader.
    void announce(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRing(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    [[nodiscard]] QRectF ring() const;
    [[nodiscard]] QPointF pointAt(double share, double inset) const;
    [[nodiscard]] QRect endOfArc(double left) const;
    [[nodiscard]] QColor ringColor() const;

    TimerView view_;
    QTimer flash_;
    QTimer flashRest_;
};

} // namespace dorsal
