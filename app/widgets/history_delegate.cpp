// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/history_delegate.h"

#include "app/models/history_model.h"
#include "app/models/session_sheet.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/status_shape.h"
#include "app/widgets/tally_text.h"
#include "app/words/balance_words.h"
#include "app/words/enum_words.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int sessionRow = 40;
constexpr int dateWidth = 76;
constexpr int barsWidth = 100;
constexpr int tallyWidth = 80;
constexpr int lengthWidth = 76;
constexpr double fullBar = 11; ///< sets that fill the bars' width
constexpr int barHeight = 5;
constexpr int inkBar = 3;

void drawText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
              const QColor& color, Qt::Alignment alignment = Qt::AlignLeft) {
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter),
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void drawBars(QPainter& painter, const QRect& rect, const Tally& tally, const Tokens& tokens) {
    const auto draw = [&](Volume volume, const QColor& color, int top) {
        const double share = std::min(volume.value() / fullBar, 1.0);
        if (share > 0) {
            painter.fillRect(QRectF(rect.left(), top, rect.width() * share, barHeight), color);
        }
    };
    const int top = rect.center().y() - barHeight - 1;
    draw(tally.back, tokens.backFill, top);
    draw(tally.chest, tokens.chestFill, top + barHeight + 2);
}

QString remark(const Session& session, bool pain) {
    if (!session.finishedAt) {
        return HistoryDelegate::tr("not finished");
    }
    return pain ? HistoryDelegate::tr("pain noted") : QString();
}

} // namespace

HistoryDelegate::HistoryDelegate(const HistoryModel& model, QObject* parent)
    : QStyledItemDelegate(parent), model_(model) {}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    const int text = spacing::rowHeight(metrics);
    return {0, model_.session(index) == nullptr ? text : std::max(sessionRow, text)};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    const HistoryRow& row = model_.row(index);
    if (const auto* week = std::get_if<HistoryWeek>(&row)) {
        paintWeek(*painter, option, *week);
    } else {
        paintSession(*painter, option, std::get<Session>(row));
    }
    painter->restore();
}

void HistoryDelegate::paintWeek(QPainter& painter, const QStyleOptionViewItem& option,
                                const HistoryWeek& week) const {
    const Tokens& tokens = tokensOf(option.palette);
    const Format& format = model_.format();
    const Tally& tally = model_.week(week.first).tally;
    painter.fillRect(option.rect, tokens.alt);
    painter.setPen(tokens.line);
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect line = option.rect.adjusted(spacing::cardPadding, 0, -spacing::cardPadding, 0);
    const QFont bold = fontFor(TextStyle::BodyBold, option.font);
    const QFont small = fontFor(TextStyle::Caption, option.font);
    paintTally(painter, QRectF(line), tally, bold, format, tokens);
    line.setRight(line.right() - tallyWidth);

    const bool open = model_.isOpen(week.first);
    const QString verdict = open ? missingToTargetShort(tally) : word(balanceStatus(tally));
    const int verdictWidth = QFontMetrics(option.font).horizontalAdvance(verdict);
    drawText(painter, line, verdict, option.font, tokens.text, Qt::AlignRight);
    const QRectF shape(line.right() - verdictWidth - spacing::rowGap - spacing::statusShape,
                       line.center().y() - spacing::statusShape / 2.0 + 0.5, spacing::statusShape,
                       spacing::statusShape);
    paintStatusShape(painter, shape, open ? std::nullopt : std::optional(balanceStatus(tally)),
                     tokens.accent);
    line.setRight(static_cast<int>(shape.left()) - spacing::rowGap);

    const QString range = format.weekRange(week.first, model_.today());
    drawText(painter, line, range, bold, tokens.text);
    line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(range) + 12);
    if (line.width() > 0) {
        drawText(painter, line,
                 week.sessions == 1 ? HistoryDelegate::tr("1 session")
                                    : HistoryDelegate::tr("%1 sessions").arg(format.count(week.sessions)),
                 small, tokens.text2);
    }
}

void HistoryDelegate::paintSession(QPainter& painter, const QStyleOptionViewItem& option,
                                   const Session& session) const {
    const Tokens& tokens = tokensOf(option.palette);
    const Format& format = model_.format();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, selected ? tokens.selection : tokens.hover);
    }
    painter.setPen(tokens.line2);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected) {
        QRect ink(option.rect.topLeft(), QSize(inkBar, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, ink), tokens.accent);
    }

    const auto [tally, pain] = model_.tally(session);
    QRect line = option.rect.adjusted(spacing::cardPadding, 0, -spacing::cardPadding, 0);
    paintTally(painter, QRectF(line), tally, option.font, format, tokens);
    line.setRight(line.right() - tallyWidth);
    drawBars(painter, QRect(line.right() - barsWidth, line.top(), barsWidth, line.height()), tally, tokens);
    line.setRight(line.right() - barsWidth - 12);
    if (session.finishedAt && *session.finishedAt > session.start) {
        drawText(painter, line, format.minutes(*session.finishedAt - session.start), option.font,
                 tokens.text2, Qt::AlignRight);
    }
    line.setRight(line.right() - lengthWidth);
    drawText(painter, line, format.weekdayAndDay(dayOf(session.start)), option.font, tokens.text2);
    line.setLeft(line.left() + dateWidth);

    const QFont titleFont = selected ? fontFor(TextStyle::BodyBold, option.font) : option.font;
    const QString title = titleOf(session);
    drawText(painter, line, title, titleFont, tokens.text);
    line.setLeft(line.left() + QFontMetrics(titleFont).horizontalAdvance(title) + 6);
    if (line.width() > 0) {
        drawText(painter, line, remark(session, pain), fontFor(TextStyle::Caption, option.font),
                 tokens.text2);
    }
}

} // namespace dorsal
