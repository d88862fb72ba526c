// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/compare_key.h"

#include "app/charts/mirrored.h"
#include "app/theme/typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr QSizeF keyBar{10, 14};
constexpr double keyGap = 2;
constexpr double keyWordGap = 6;
constexpr double keyEntryGap = 16;
constexpr double keyLineGap = 4;

QStringList keyWords(ComparedWith comparison) {
    return comparison == ComparedWith::Plan ? QStringList{CompareKey::tr("planned, but not done"),
                                                          CompareKey::tr("planned, and more was done")}
                                            : QStringList{CompareKey::tr("more in the period before"),
                                                          CompareKey::tr("less in the period before")};
}

void paintOutline(QPainter& painter, const QRectF& bar, const Tokens& tokens) {
    painter.fillRect(bar.adjusted(0, bar.height() / 2, 0, 0), tokens.backFill);
    painter.setPen(QPen(tokens.backFill, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintGap(QPainter& painter, const QRectF& bar, const Tokens& tokens) {
    painter.fillRect(bar, tokens.backFill);
    painter.fillRect(QRectF(bar.left(), bar.center().y(), bar.width(), keyGap), tokens.base);
}

} // namespace

QSizeF paintCompareKey(QPainter* painter, const QRectF& box, ComparedWith comparison, const QFont& font,
                       const Tokens& tokens) {
    const QFont caption = fontFor(TextStyle::Caption, font);
    const QFontMetricsF metrics(caption);
    const double line = std::ceil(std::max(metrics.height(), keyBar.height()));
    QPointF place = box.topLeft();
    double right = place.x();
    for (const QString& words : keyWords(comparison)) {
        const bool outline = words == keyWords(comparison).constFirst();
        const double wordWidth = std::ceil(metrics.horizontalAdvance(words)) + 1;
        const double width = keyBar.width() + keyWordGap + wordWidth;
        if (place.x() > box.left() && place.x() + width > box.right()) {
            place = {box.left(), place.y() + line + keyLineGap};
        }
        if (painter != nullptr) {
            const QRectF leftBar(
                QPointF(std::round(place.x()), std::round(place.y() + (line - keyBar.height()) / 2)), keyBar);
            const QRectF text(leftBar.right() + keyWordGap, place.y(), wordWidth, line);
            const QRectF bar = mirroredIn(box, leftBar, painter->layoutDirection());
            outline ? paintOutline(*painter, bar, tokens) : paintGap(*painter, bar, tokens);
            painter->setFont(caption);
            painter->setPen(tokens.text);
            painter->drawText(mirroredIn(box, text, painter->layoutDirection()),
                              int{Qt::AlignVCenter} | int{Qt::TextDontClip}, words);
        }
        right = std::max(right, place.x() + width);
        place.rx() += width + keyEntryGap;
    }
    return {right - box.left(), place.y() + line - box.top()};
}

CompareKey::CompareKey(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setComparison(comparison_);
}

void CompareKey::setComparison(ComparedWith comparison) {
    comparison_ = comparison;
    const QStringList words = keyWords(comparison);
    setAccessibleName(tr("Outlines and gaps in taller bars"));
    setAccessibleDescription(tr("Outline: %1. Gap: %2.").arg(words.constFirst(), words.constLast()));
    updateGeometry();
    update();
}

int CompareKey::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(
        paintCompareKey(nullptr, QRectF(0, 0, width, 0), comparison_, font(), tokensOf(palette())).height()));
}

QSize CompareKey::sizeHint() const {
    return paintCompareKey(nullptr, QRectF(0, 0, QWIDGETSIZE_MAX, 0), comparison_, font(),
                           tokensOf(palette()))
        .toSize();
}

QSize CompareKey::minimumSizeHint() const {
    return {sizeHint().width() / 2, sizeHint().height()};
}

void CompareKey::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintCompareKey(&painter, rect(), comparison_, font(), tokensOf(palette()));
}

} // namespace dorsal
