// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_range.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace dorsal {

/// The whole log as a low strip below a chart, with the days shown as a window that can be dragged, stretched
/// at its ends, and drawn anew beside it. Keys: arrows move it by a week, Page up and down by its length,
/// Shift+arrows stretch its end, Ctrl+Shift+arrows its beginning, + and - narrow and widen it.
class RangeStrip final : public QWidget {
    Q_OBJECT
public:
    explicit RangeStrip(QWidget* parent = nullptr);

    /// `days`: those with a session, in order; `bounds`: all that can be shown.
    void setLogged(std::vector<Day> days, const ShownDays& bounds);
    void setShown(const ShownDays& shown);
    [[nodiscard]] const ShownDays& shown() const { return shown_; }
    /// Lower, without years: for small windows.
    void setCompact(bool compact);
    /// Where a day begins on the strip, and the day under a position.
    [[nodiscard]] double dayX(Day day) const;
    [[nodiscard]] Day dayAt(double x) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void daysWanted(const dorsal::ShownDays& days);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Grip { First, Last, Window, New };
    struct Drag {
        Grip grip{};
        Day from{};
        ShownDays shown;
    };

    [[nodiscard]] QRectF lane() const;
    [[nodiscard]] QRectF window() const;
    [[nodiscard]] Grip gripAt(double x) const;
    [[nodiscard]] ShownDays dragged(const Drag& drag, Day day) const;
    [[nodiscard]] std::optional<ShownDays> afterKey(const QKeyEvent& event) const;
    void want(const ShownDays& days);
    void tellShown();
    void paintSessions(QPainter& painter) const;
    void paintYears(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;

    std::vector<Day> days_;
    ShownDays bounds_;
    ShownDays shown_;
    std::optional<Drag> drag_;
    bool compact_ = false;
};

} // namespace dorsal
