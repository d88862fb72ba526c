// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timer_view.h"
#include "app/theme/typography.h"

#include <QWidget>

namespace dorsal {

/// What a guided timer goes through, as bars in a row: behind, now, ahead.
class IntervalStrip final : public QWidget {
    Q_OBJECT
public:
    explicit IntervalStrip(QWidget* parent = nullptr);

    /// Larger than usual where the window is; 1 is the usual size.
    void setScale(double scale);
    void setPieces(const std::vector<StripPiece>& pieces, RingTone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> bars() const;
    [[nodiscard]] int leastWidth(const StripPiece& piece) const;
    [[nodiscard]] QFont words(TextStyle style) const;
    [[nodiscard]] int scaled(int length) const;

    std::vector<StripPiece> pieces_;
    RingTone tone_ = RingTone::Ink;
    double scale_ = 1;
};

} // namespace dorsal
