// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_read_out.h"

#include <QWidget>

namespace dorsal {

/// The line above the chart that tells the numbers of the pointed week, so that nothing floats over the bars.
class BalanceReadOutLine final : public QWidget {
    Q_OBJECT
public:
    explicit BalanceReadOutLine(QWidget* parent = nullptr);

    /// Nothing: an empty line.
    void setReadOut(std::optional<BalanceReadOut> readOut);
    [[nodiscard]] const std::optional<BalanceReadOut>& readOut() const { return readOut_; }

    /// Wide enough for any week, so that nothing beside it moves.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Two lines where one is too narrow.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// How the parts are laid out in the width there is.
    enum class Shape {
        OneLine,
        ShortTitle,
        TwoLines,
    };
    [[nodiscard]] Shape shapeFor(int width) const;

    std::optional<BalanceReadOut> readOut_;
};

} // namespace dorsal
