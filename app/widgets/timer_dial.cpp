// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/timer_dial.h"

#include "app/theme/icons.h"
#include "app/theme/tokens.h"

#include <QAccessible>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace dorsal {

namespace {

// Shares of the dial's side, so that all of it grows with the window.
constexpr double ringWidth = 20.0 / 448;
constexpr double markLength = 13.0 / 448;
constexpr double digitsWidth = 0.8;
constexpr double digitsHeight = 0.4;
constexpr double wordSize = 22.0 / 448;
constexpr double cueSize = 16.0 / 448;
constexpr double wordAbove = 93.0 / 448; // centres of the lines
constexpr double wholeBelow = 324.0 / 448;
constexpr double cueBelow = 358.0 / 448;
constexpr double doneMark = 160.0 / 448;

constexpr int flashMs = 200;
constexpr int flashRestMs = 500;
constexpr int circle = 360 * 16;

QFont sized(const QFont& base, double pixels) {
    QFont font = base;
    font.setPixelSize(std::max(static_cast<int>(std::lround(pixels)), QFontInfo(base).pixelSize()));
    return font;
}

/// As large as the box lets the text be.
QFont fitting(const QFont& base, const QString& text, const QSizeF& box) {
    QFont font = base;
    font.setBold(true);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    const double scale =
        std::min(box.width() / metrics.horizontalAdvance(text), box.height() / metrics.capHeight());
    font.setPixelSize(std::max(1, static_cast<int>(100 * scale)));
    return font;
}

/// Digits take the same room each second, so that nothing jumps.
QString widest(QString digits) {
    for (QChar& character : digits) {
        character = character.isDigit() ? QLatin1Char('0') : character;
    }
    return digits;
}

} // namespace

TimerDial::TimerDial(QWidget* parent) : QWidget(parent) {
    flash_.setSingleShot(true);
    flash_.setInterval(flashMs);
    flashRest_.setSingleShot(true);
    flashRest_.setInterval(flashRestMs);
    connect(&flash_, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    setAccessibleName(tr("Timer"));
}

void TimerDial::setView(const TimerView& view) {
    TimerView moved = view_;
    moved.left = view.left;
    moved.strip = view.strip;
    const bool onlyMoved = moved == view;
    const double before = view_.left;
    view_ = view;
    const QString told = view.done              ? view.state
                         : view.whole.isEmpty() ? tr("%1, %2").arg(view.state, view.digits)
                                                : tr("%1, %2 %3").arg(view.state, view.digits, view.whole);
    // Each call is an event for a screen reader, and this one comes with every tick.
    if (told != accessibleDescription()) {
        setAccessibleDescription(told);
    }
    if (!onlyMoved) {
        update();
    } else if (before != view.left) {
        update(endOfArc(before) | endOfArc(view.left));
    }
}

void TimerDial::flash() {
    if (!flashRest_.isActive()) {
        flashRest_.start();
        flash_.start();
        update();
    }
}

void TimerDial::announce(const QString& sentence) {
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QRectF TimerDial::ring() const {
    const double side = std::min(width(), height());
    const double inset = side * ringWidth / 2 + 0.5;
    const QRectF square((width() - side) / 2, (height() - side) / 2, side, side);
    return square.adjusted(inset, inset, -inset, -inset);
}

/// A point on the ring, an elapsed share from the top clockwise.
QPointF TimerDial::pointAt(double share, double inset) const {
    const double angle = share * 2 * std::numbers::pi;
    const double radius = ring().width() / 2 - inset;
    return ring().center() + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

QRect TimerDial::endOfArc(double left) const {
    const double reach = std::min(width(), height()) * ringWidth;
    const QPointF end = pointAt(1 - left, 0);
    return QRectF(end.x() - reach, end.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
}

QColor TimerDial::ringColor() const {
    const Tokens& tokens = tokensOf(palette());
    switch (view_.tone) {
    case RingTone::Back:
        return tokens.backFill;
    case RingTone::Chest:
        return tokens.chestFill;
    case RingTone::Ink:
        break;
    }
    return tokens.accent;
}

void TimerDial::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRing(painter);
    paintMarks(painter);
    paintWords(painter);
}

void TimerDial::paintRing(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const double wide = std::min(width(), height()) * ringWidth;
    painter.setPen(QPen(flash_.isActive() ? tokens.accent : tokens.line, wide, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring(), 0, circle);
    if (view_.left > 0) {
        painter.setPen(QPen(ringColor(), wide, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring(), circle / 4, static_cast<int>(std::lround(view_.left * circle)));
    }
}

void TimerDial::paintMarks(QPainter& painter) const {
    const double side = std::min(width(), height());
    painter.setPen(QPen(tokensOf(palette()).text2, 2));
    for (const double share : view_.marks) {
        const double from = side * ringWidth / 2 + 2;
        painter.drawLine(pointAt(share, from), pointAt(share, from + side * markLength));
    }
}

void TimerDial::paintWords(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const double side = std::min(width(), height());
    const QPointF corner((width() - side) / 2, (height() - side) / 2);
    const double inner = side * (1 - 2 * ringWidth);
    const auto line = [&](double centre, const QFont& font, const QColor& color, const QString& text) {
        const double high = QFontMetricsF(font).height();
        const QRectF box(corner.x() + side * ringWidth, corner.y() + side * centre - high / 2, inner, high);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    QFont word = sized(font(), side * wordSize);
    line(wholeBelow, word, tokens.text2, view_.whole);
    line(cueBelow, sized(font(), side * cueSize), tokens.text2, view_.cue);
    word.setBold(true);
    line(wordAbove, word, tokens.text, view_.state);

    if (view_.done) {
        const double mark = side * doneMark;
        paintIcon(painter, QRectF(corner.x() + (side - mark) / 2, corner.y() + (side - mark) / 2, mark, mark),
                  IconName::Check, tokens.text);
        return;
    }
    const QFont digits = fitting(font(), widest(view_.digits), {inner * digitsWidth, side * digitsHeight});
    const double capHeight = QFontMetricsF(digits).capHeight();
    const double wide = QFontMetricsF(digits).horizontalAdvance(view_.digits);
    painter.setFont(digits);
    painter.setPen(view_.paused ? tokens.text2 : tokens.text);
    painter.drawText(
        QPointF(corner.x() + (side - wide) / 2, corner.y() + (side + capHeight) / 2 - side * 0.01),
        view_.digits);
}

} // namespace dorsal
