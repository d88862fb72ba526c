// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_ring.h"
#include "core/stats/balance_range.h"

#include <QPixmap>
#include <QWidget>

#include <cstddef>
#include <optional>

namespace dorsal {

/// What all charts over time do on the screen. One of their places (a session, a group of weeks) is pointed
/// at by mouse or keys and told; wheel and pinch ask for fewer or more days, dragging for others; Enter or a
/// double click opens the place. Places are numbered from 0, the oldest first.
class TimeChart : public QWidget {
    Q_OBJECT
public:
    /// `pageOfPlaces`: how many Page up and Page down pass.
    TimeChart(const QString& name, std::ptrdiff_t pageOfPlaces, QWidget* parent);

    /// The days of the place pointed at, else of the last one; nothing in the empty chart.
    [[nodiscard]] virtual std::optional<ShownDays> pointedDays() const = 0;

signals:
    /// M: the days of the place pointed at, else of the last one, are to be marked.
    void markWanted();
    /// The read-out is another one.
    void readOutChanged();
    /// The menu of the place pointed at is asked for, by the right button or the menu key, at this point of
    /// the screen.
    void menuWanted(QPoint at);
    /// The wheel, a pinch or a drag asks for these days.
    void daysWanted(const dorsal::ShownDays& days);

protected:
    [[nodiscard]] virtual std::size_t placeCount() const = 0;
    [[nodiscard]] virtual std::optional<std::size_t> pointedPlace() const = 0;
    [[nodiscard]] virtual std::optional<std::size_t> placeAt(QPointF position) const = 0;
    virtual void pointAt(std::optional<std::size_t> place) = 0;
    virtual void open(std::size_t place) = 0;
    /// The read-out as a screen reader says it.
    [[nodiscard]] virtual QString spoken() const = 0;
    [[nodiscard]] virtual ShownDays daysOnScreen() const = 0;
    [[nodiscard]] virtual Day dayAt(double x) const = 0;
    /// How wide the days on the screen are.
    [[nodiscard]] virtual double widthOfDays() const = 0;
    virtual void paintBody(QPainter& painter) const = 0;
    /// Size, font or colours are other ones.
    virtual void forgetLayout() = 0;

    void forgetBody();
    /// What does not depend on the pointer, kept as a picture as fine as the device of `painter`.
    void drawBody(QPainter& painter);
    void drawFocusRing(QPainter& painter) const;
    void announce();

    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void openPointed();
    void zoomAround(double x, double factor);

    std::ptrdiff_t pageOfPlaces_;
    ChartRing ring_;
    QPixmap body_;
    /// Where a drag began, and the days shown then.
    std::optional<double> dragFrom_;
    ShownDays dragDays_;
};

} // namespace dorsal
