// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/interval_strip.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dorsal {

namespace {

constexpr int pieceHeight = 8;
constexpr int stripWordsGap = 8;
constexpr int pieceGap = 16;
constexpr int widestStrip = 922;
constexpr int wordGap = 8;

} // namespace

IntervalStrip::IntervalStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalStrip::setScale(double scale) {
    if (scale != scale_) {
        scale_ = scale;
        updateGeometry();
        update();
    }
}

int IntervalStrip::scaled(int length) const {
    return static_cast<int>(std::lround(length * scale_));
}

QFont IntervalStrip::words(TextStyle style) const {
    QFont font = fontFor(style);
    font.setPointSizeF(font.pointSizeF() * scale_);
    return font;
}

int IntervalStrip::leastWidth(const StripPiece& piece) const {
    const QFontMetrics bold(words(TextStyle::CaptionBold));
    return bold.horizontalAdvance(piece.word) + wordGap + bold.horizontalAdvance(piece.length);
}

QSize IntervalStrip::sizeHint() const {
    return {scaled(widestStrip),
            scaled(pieceHeight) + stripWordsGap + QFontMetrics(words(TextStyle::CaptionBold)).height()};
}

void IntervalStrip::setPieces(const std::vector<StripPiece>& pieces, RingTone tone) {
    if (pieces == pieces_ && tone == tone_) {
        return;
    }
    pieces_ = pieces;
    tone_ = tone;
    QStringList words;
    for (const StripPiece& piece : pieces) {
        words << (piece.current ? tr("now %1 %2") : tr("%1 %2")).arg(piece.word, piece.length).trimmed();
    }
    setAccessibleName(words.join(tr(", ")));
    update();
}

/// Each gets room for its words; what is left is shared by length.
std::vector<QRect> IntervalStrip::bars() const {
    const int room = std::min(width(), scaled(widestStrip)) - pieceGap * static_cast<int>(pieces_.size() - 1);
    int least = 0;
    double seconds = 0;
    for (const StripPiece& piece : pieces_) {
        least += leastWidth(piece);
        seconds += piece.seconds;
    }
    const double perSecond = seconds > 0 ? std::max(0, room - least) / seconds : 0;
    std::vector<QRect> bars;
    int left = 0;
    for (const StripPiece& piece : pieces_) {
        const int wide = leastWidth(piece) + static_cast<int>(perSecond * piece.seconds);
        bars.emplace_back(left, 0, wide, scaled(pieceHeight));
        left += wide + pieceGap;
    }
    const int shift = std::max(0, (width() - (left - pieceGap)) / 2);
    for (QRect& bar : bars) {
        bar.translate(shift, 0);
        bar = QStyle::visualRect(layoutDirection(), rect(), bar);
    }
    return bars;
}

void IntervalStrip::paintEvent(QPaintEvent*) {
    if (pieces_.empty()) {
        return;
    }
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const std::vector<QRect> places = bars();
    const double radius = scaled(pieceHeight) / 2.0;
    const QColor fill = tone_ == RingTone::Back    ? tokens.backFill
                        : tone_ == RingTone::Chest ? tokens.chestFill
                                                   : tokens.accent;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        const StripPiece& piece = pieces_[i];
        const QRectF bar(places[i]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line);
        painter.drawRoundedRect(bar, radius, radius);
        if (piece.done > 0) {
            QRectF done = bar;
            done.setWidth(bar.width() * piece.done);
            if (isRightToLeft()) {
                done.moveRight(bar.right());
            }
            painter.setBrush(piece.current ? fill : tokens.ctl);
            painter.setClipRect(done);
            painter.drawRoundedRect(bar, radius, radius);
            painter.setClipping(false);
        }
        const QRect below(places[i].left(), scaled(pieceHeight) + stripWordsGap, places[i].width(),
                          QFontMetrics(words(TextStyle::CaptionBold)).height());
        painter.setFont(words(piece.current ? TextStyle::CaptionBold : TextStyle::Caption));
        painter.setPen(piece.current ? tokens.text : tokens.text2);
        painter.drawText(below, Qt::AlignLeading | Qt::AlignVCenter, piece.word);
        painter.setFont(words(TextStyle::Caption));
        painter.setPen(tokens.text2);
        painter.drawText(below, Qt::AlignTrailing | Qt::AlignVCenter, piece.length);
    }
}

} // namespace dorsal
