// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/step_legend.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QPainter>

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
    return {metrics.horizontalAdvance(from_) + metrics.horizontalAdvance(to_) + boxes() + 2 * spacing::rowGap,
            std::max(metrics.height(), legendBox)};
}

void StepLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    painter.setPen(tokens.text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, from_);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, to_);
    painter.setPen(Qt::NoPen);
    double x = QFontMetrics(font()).horizontalAdvance(from_) + spacing::rowGap;
    for (const QColor& color : tokens.otherRamp) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(x, (height() - legendBox) / 2.0, legendBox, legendBox), boxRadius,
                                boxRadius);
        x += legendBox + gap;
    }
}

} // namespace dorsal
