// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/typography.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace dorsal {

/// Which of the text colours a label takes.
enum class ChartInk {
    Text,
    Text2,
};

/// A text of a chart in its place.
struct ChartLabel {
    QRectF box;
    QString text;
    TextStyle style = TextStyle::Caption;
    ChartInk ink = ChartInk::Text2;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool wraps = false;
};

/// Measures labels and keeps them apart from each other and from what is drawn.
class LabelBoard final {
public:
    explicit LabelBoard(const QFont& font) : font_(font) {}

    [[nodiscard]] double widthOf(const QString& text, TextStyle style) const;
    /// What the text needs when it wraps at `width`; a word that is wider makes it wider.
    [[nodiscard]] QSizeF wrapped(const QString& text, TextStyle style, double width) const;
    [[nodiscard]] double lineHeight(TextStyle style) const;
    [[nodiscard]] bool isFree(const QRectF& box) const;

    void block(const QRectF& box);
    void place(ChartLabel label);
    [[nodiscard]] std::vector<ChartLabel> takeLabels() { return std::move(labels_); }

private:
    QFont font_;
    std::vector<QRectF> taken_;
    std::vector<ChartLabel> labels_;
};

} // namespace dorsal
