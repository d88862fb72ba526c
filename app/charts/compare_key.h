// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/tokens.h"
#include "core/stats/balance_series.h"

#include <QFont>
#include <QWidget>

class QPainter;

namespace dorsal {

/// What outlines and gaps in the bars mean where they are compared, each beside its picture; going on in a
/// second line where the width does not hold both.
class CompareKey final : public QWidget {
    Q_OBJECT
public:
    explicit CompareKey(QWidget* parent = nullptr);

    void setComparison(ComparedWith comparison);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ComparedWith comparison_ = ComparedWith::WeeksBefore;
};

/// Draws the key; without a painter only measures it. Returns the room needed.
QSizeF paintCompareKey(QPainter* painter, const QRectF& box, ComparedWith comparison, const QFont& font,
                       const Tokens& tokens);

} // namespace dorsal
