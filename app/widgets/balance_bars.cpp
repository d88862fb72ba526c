// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/balance_bars.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/words/format.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dorsal {
namespace {

constexpr int largePitch = 26;
constexpr int smallPitch = 14;
constexpr int largeBar = 16;
constexpr int smallBar = 8;
constexpr qreal barRadius = 2;
constexpr qreal targetStroke = 1.6;
/// The longer of the marked value and the back value ends here, so that the mark never touches the edge.
constexpr qreal fullShare = 0.94;
/// Where the mark stands while there is nothing to measure.
constexpr qreal placeholderShare = 0.9;
constexpr int smallestBar = 48;

} // namespace

struct BalanceBars::Row {
    QString word;
    Volume value;
    QColor fill;
    int y = 0;
};

BalanceBars::BalanceBars(Size size, QWidget* parent) : QWidget(parent), size_(size) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTally({});
}

void BalanceBars::setTally(const Tally& tally) {
    tally_ = tally;
    placeholder_ = false;
    setAccessibleName(tr("Back %1, chest %2").arg(Format().volume(tally.back), Format().volume(tally.chest)));
    updateGeometry();
    update();
}

void BalanceBars::setPlaceholder() {
    tally_ = {};
    placeholder_ = true;
    setAccessibleName(tr("No back or chest sets yet"));
    update();
}

QFont BalanceBars::wordFont() const {
    if (placeholder_) {
        return fontFor(TextStyle::Body);
    }
    return fontFor(size_ == Size::Large ? TextStyle::CardTitle : TextStyle::Caption);
}

QFont BalanceBars::numberFont() const {
    return fontFor(size_ == Size::Large ? TextStyle::CardTitle : TextStyle::CaptionBold);
}

int BalanceBars::rowPitch() const {
    const int wanted = size_ == Size::Large ? largePitch : smallPitch;
    return std::max(wanted, QFontMetrics(numberFont()).height());
}

int BalanceBars::barHeight() const {
    return size_ == Size::Large ? largeBar : smallBar;
}

QSize BalanceBars::sizeHint() const {
    const int bar = size_ == Size::Large ? 232 : 68;
    return {minimumSizeHint().width() - smallestBar + bar, 2 * rowPitch() + spacing::grid / 2};
}

QSize BalanceBars::minimumSizeHint() const {
    return {width() - qRound(barArea().width()) + smallestBar, 2 * rowPitch() + spacing::grid / 2};
}

QRectF BalanceBars::barArea() const {
    QFont words = wordFont();
    words.setBold(false);
    const QFontMetrics wordMetrics(words);
    const int wordWidth =
        std::max(wordMetrics.horizontalAdvance(tr("Back")), wordMetrics.horizontalAdvance(tr("Chest")));
    const QFontMetrics numberMetrics(numberFont());
    const int numberWidth = placeholder_
                                ? 0
                                : std::max({numberMetrics.horizontalAdvance(Format().volume(tally_.back)),
                                            numberMetrics.horizontalAdvance(Format().volume(tally_.chest)),
                                            numberMetrics.horizontalAdvance(QStringLiteral("11.5"))});
    const int gap = size_ == Size::Large ? spacing::cardGap : spacing::grid;
    const int left = wordWidth + gap;
    return {static_cast<qreal>(left), 0,
            static_cast<qreal>(width() - left - numberWidth - (placeholder_ ? 0 : gap / 2)),
            static_cast<qreal>(height())};
}

void BalanceBars::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRow(painter, {tr("Back"), tally_.back, tokens.backFill, spacing::grid / 4});
    paintRow(painter, {tr("Chest"), tally_.chest, tokens.chestFill, spacing::grid / 4 + rowPitch()});
    if (tally_.chest.inEighths() == 0 && !placeholder_) {
        return;
    }
    const QRectF area = barArea();
    const qreal full = std::max(tally_.back.value(), 2 * tally_.chest.value());
    const qreal share = placeholder_ ? placeholderShare : fullShare * 2 * tally_.chest.value() / full;
    const qreal x = area.left() + area.width() * share;
    const qreal middle = spacing::grid / 4.0 + rowPitch() / 2.0;
    const qreal reach = barHeight() / 2.0 + 4;
    painter.setPen(QPen(tokens.base, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, middle - barHeight() / 2.0), QPointF(x, middle + barHeight() / 2.0));
    QPen dashed(tokens.text, targetStroke + 0.4, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({2.0, 1.2});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach));
}

void BalanceBars::paintRow(QPainter& painter, const Row& row) const {
    const Tokens& tokens = tokensOf(palette());
    const QRectF area = barArea();
    const QRectF line(0, row.y, width(), rowPitch());
    QFont words = wordFont();
    words.setBold(false);
    painter.setFont(words);
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.word);
    const QRectF groove(area.left(), row.y + (rowPitch() - barHeight()) / 2.0, area.width(), barHeight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.otherRamp.front());
    painter.drawRoundedRect(groove, barRadius, barRadius);
    if (placeholder_) {
        return;
    }
    const qreal full = std::max(tally_.back.value(), 2 * tally_.chest.value());
    if (full > 0 && row.value.inEighths() > 0) {
        QRectF bar = groove;
        bar.setWidth(std::max(2 * barRadius, groove.width() * fullShare * row.value.value() / full));
        painter.setBrush(row.fill);
        painter.drawRoundedRect(bar, barRadius, barRadius);
    }
    painter.setFont(numberFont());
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, Format().volume(row.value));
}

} // namespace dorsal
