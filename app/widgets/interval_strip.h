// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timer_view.h"

#include <QWidget>

namespace dorsal {

/// What a guided timer goes through, as bars in a row: behind, now, ahead.
class IntervalStrip final : public QWidget {
    Q_OBJECT
public:
    explicit IntervalStrip(QWidget* parent = nullptr);

    void setPieces(const std::vector<StripPiece>& pieces, RingTone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<QRect> bars() const;

    std::vector<StripPiece> pieces_;
    RingTone tone_ = RingTone::Ink;
};

} // namespace dorsal
