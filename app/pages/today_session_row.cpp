// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_session_row.h"

#include "app/pages/today_words.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/words/balance_words.h"
#include "app/words/format.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace dorsal {
namespace {

int widestDate(const QFontMetrics& metrics) {
    return metrics.horizontalAdvance(QStringLiteral("Wed 30 Nov ")) + spacing::rowGap;
}

} // namespace

TodaySessionRow::TodaySessionRow(const RecentSession& recent, const Format& format, QWidget* parent)
    : QAbstractButton(parent), date_(format.shortDate(dayOf(recent.session.start))),
      title_(sessionTitle(recent.session)), note_(recent.session.finishedAt ? QString() : tr("not finished")),
      back_(format.volume(recent.tally.back)), chest_(format.volume(recent.tally.chest)),
      counts_(recent.tally != Tally{}) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("ringedInside", true);
    setText(title_);
    setToolTip(tr("Show in History"));
    QStringList name{date_, title_};
    if (!note_.isEmpty()) {
        name.append(note_);
    }
    name.append(tallyLine(recent.tally, format));
    setAccessibleName(name.join(QStringLiteral(", ")));
}

QSize TodaySessionRow::sizeHint() const {
    return {widestDate(fontMetrics()) + 20 * spacing::grid, spacing::rowHeight(fontMetrics())};
}

void TodaySessionRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void TodaySessionRow::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.fillRect(rect(), tokens.hover);
    }
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line2);
    const QRect inner = rect().adjusted(spacing::cardPadding - 1, 0, -(spacing::cardPadding - 1), 0);
    const auto place = [&](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(inner.left() + x, 0, wide, height()));
    };
    const QFontMetrics metrics = fontMetrics();
    const int dateWidth = widestDate(metrics);
    const QFontMetrics bold(fontFor(TextStyle::BodyBold));
    const int tallyWidth = counts_ ? bold.horizontalAdvance(back_ + QStringLiteral(" : ") + chest_) : 0;
    const QFontMetrics small(fontFor(TextStyle::Caption));
    const int noteWidth = note_.isEmpty() ? 0 : small.horizontalAdvance(note_) + spacing::rowGap;
    const int rest = inner.width() - dateWidth - tallyWidth - spacing::rowGap;
    const auto start =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setPen(tokens.text2);
    painter.drawText(place(0, dateWidth), start, date_);
    painter.setPen(tokens.text);
    const QString title = metrics.elidedText(title_, Qt::ElideRight, rest - noteWidth);
    painter.drawText(place(dateWidth, rest), start, title);
    const int titleWidth = metrics.horizontalAdvance(title) + spacing::rowGap;
    painter.setPen(tokens.text2);
    painter.setFont(fontFor(TextStyle::Caption));
    painter.drawText(place(dateWidth + titleWidth, std::max(0, rest - titleWidth)), start, note_);
    paintTally(painter, place(inner.width() - tallyWidth, tallyWidth));
    if (hasFocus()) {
        QStyleOption ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void TodaySessionRow::paintTally(QPainter& painter, QRect place) const {
    const Tokens& tokens = tokensOf(palette());
    if (!counts_) {
        return;
    }
    // "3.5 : 0" reads from left to right in every language.
    painter.setFont(fontFor(TextStyle::BodyBold));
    const QFontMetrics metrics(painter.font());
    const QString colon = QStringLiteral(" : ");
    const auto atEnd = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(tokens.chestText);
    painter.drawText(place, atEnd, chest_);
    place.setRight(place.right() - metrics.horizontalAdvance(chest_));
    painter.setPen(tokens.text2);
    painter.drawText(place, atEnd, colon);
    place.setRight(place.right() - metrics.horizontalAdvance(colon));
    painter.setPen(tokens.backText);
    painter.drawText(place, atEnd, back_);
}

} // namespace dorsal
