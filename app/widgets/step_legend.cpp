// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/step_legend.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace dorsal {

namespace {

constexpr int legendBox = 12;
constexpr int gap = 4;
constexpr double boxRadius = 2;

} // namespace

StepLegend::StepLegend(QString from, QString to, QWidget* parent)
    : QWidget(parent), from_(std::move(from)), to_(std::move(to)) {
    setFont(fontFor(TextStyle::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(from_ + QStringLiteral(" – ") + to_);
}

int StepLegend::boxes() const {
    const auto steps = static_cast<int>(tokensOf(palette()).otherRamp.size());
    return steps * (legendBox + gap) - gap;
}

QSize StepLegend::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(from_) + metrics.horizontalAdvance(to_) + boxes() +
                2 * spacing::rowGap + 2,
            std::max(metrics.height(), legendBox)};
}

void StepLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    painter.setPen(tokens.text2);
    const int from = QFontMetrics(font()).horizontalAdvance(from_) + 1;
    const int to = QFontMetrics(font()).horizontalAdvance(to_) + 1;
    const auto mirrored = [this](const QRect& box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    painter.drawText(mirrored({0, 0, from, height()}), Qt::AlignVCenter, from_);
    painter.drawText(mirrored({width() - to, 0, to, height()}), Qt::AlignVCenter, to_);
    painter.setPen(Qt::NoPen);
    int x = from + spacing::rowGap;
    for (const QColor& color : tokens.otherRamp) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(mirrored({x, (height() - legendBox) / 2, legendBox, legendBox})),
                                boxRadius, boxRadius);
        x += legendBox + gap;
    }
}

} // namespace dorsal
