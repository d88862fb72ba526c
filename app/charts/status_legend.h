// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/tokens.h"

#include <QFont>
#include <QWidget>

class QPainter;

namespace dorsal {

/// Shape and word of every status, going on in further lines where the width does not hold them.
class StatusLegend final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLegend(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Draws the legend; without a painter only measures it. Returns the height needed.
double paintStatusLegend(QPainter* painter, const QRectF& box, const QFont& font, const Tokens& tokens);

} // namespace dorsal
