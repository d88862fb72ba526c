// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally.h"

#include <QWidget>

namespace dorsal {

/// Back above chest as bars of one scale, with their numbers, and the coach's 2:1 as a dashed mark at twice
/// the chest.
class BalanceBars final : public QWidget {
    Q_OBJECT
public:
    enum class Size {
        Large, ///< a card's main figure
        Small, ///< the foot of the sidebar
    };

    explicit BalanceBars(Size size, QWidget* parent = nullptr);

    void setTally(const Tally& tally);
    /// Empty bars with the mark, before there is anything to show.
    void setPlaceholder();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row;
    void paintRow(QPainter& painter, const Row& row) const;
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] int rowPitch() const;
    [[nodiscard]] int barHeight() const;
    [[nodiscard]] QRectF barArea() const;

    Size size_;
    Tally tally_;
    bool placeholder_ = false;
};

} // namespace dorsal
