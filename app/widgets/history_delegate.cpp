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
#include <cmath>

namespace dorsal {

namespace {

constexpr int sessionRow = 40;
constexpr int barsWidth = 100;
constexpr int tallyWidth = 80;
constexpr int columnGap = 12;
constexpr int roomForBars = 440; ///< in a narrower row the bars would take the room of the title
constexpr double fullBar = 11;   ///< sets that fill the bars' width
constexpr int barHeight = 5;
constexpr int inkBar = 3;

/// Draws parts of a row that is laid out from left to right, mirrored where the language asks for it.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option)
        : painter_(painter), row_(option.rect), direction_(option.direction) {}

    [[nodiscard]] QRect placed(const QRect& rect) const { return QStyle::visualRect(direction_, row_, rect); }

    void text(const QRect& rect, const QString& text, const QFont& font, const QColor& color,
              Qt::Alignment alignment = Qt::AlignLeft) const {
        painter_.setFont(font);
        painter_.setPen(color);
        const QFontMetrics metrics(font);
        painter_.drawText(placed(rect),
                          static_cast<int>(QStyle::visualAlignment(direction_, alignment | Qt::AlignVCenter)),
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }

    struct Words {
        QString text;
        QFont font;
        QColor color;
    };

    /// A remark stands whole behind its title; a long title gives way.
    void titled(const QRect& rect, const Words& title, const Words& remark) const {
        constexpr int gap = 6;
        const int remarkWidth =
            remark.text.isEmpty() ? 0 : QFontMetrics(remark.font).horizontalAdvance(remark.text);
        QRect room = rect;
        room.setRight(rect.right() - (remarkWidth > 0 ? remarkWidth + gap : 0));
        // Whole pixels: a title that is a fraction wider than its room would be cut.
        const auto titleWidth =
            static_cast<int>(std::ceil(QFontMetricsF(title.font).horizontalAdvance(title.text))) + 1;
        room.setWidth(std::min(room.width(), titleWidth));
        if (room.width() > 0) {
            text(room, title.text, title.font, title.color);
        }
        if (remarkWidth > 0) {
            const int left = std::max(room.left(), room.right() + 1 + gap);
            text(QRect(left, rect.top(), rect.right() - left + 1, rect.height()), remark.text, remark.font,
                 remark.color);
        }
    }

    void bars(const QRect& rect, const Tally& tally, const Tokens& tokens) const {
        const auto draw = [&](Volume volume, const QColor& color, int top) {
            const double share = std::min(volume.value() / fullBar, 1.0);
            if (share > 0) {
                const QRect bar(rect.left(), top, static_cast<int>(std::lround(rect.width() * share)),
                                barHeight);
                painter_.fillRect(placed(bar), color);
            }
        };
        const int top = rect.center().y() - barHeight - 1;
        draw(tally.back, tokens.backFill, top);
        draw(tally.chest, tokens.chestFill, top + barHeight + 2);
    }

private:
    QPainter& painter_;
    QRect row_;
    Qt::LayoutDirection direction_;
};

QRect tallyCell(const QRect& line) {
    return {line.right() - tallyWidth + 1, line.top(), tallyWidth, line.height()};
}

/// As wide as the widest day of any week, so that titles stand below each other.
int dateWidth(const Format& format, const QFontMetrics& metrics) {
    constexpr Day twoDigits{std::chrono::days(20)};
    int widest = 0;
    for (Day day = twoDigits; day < twoDigits + std::chrono::weeks(1); day += std::chrono::days(1)) {
        widest = std::max(widest, metrics.horizontalAdvance(format.weekdayAndDay(day)));
    }
    return widest + columnGap;
}

QString remark(const Session& session, const WeekTallies::OfSession& done) {
    if (!session.finishedAt) {
        return HistoryDelegate::tr("not finished");
    }
    if (done.pain) {
        return HistoryDelegate::tr("pain noted");
    }
    return done.isBreak ? HistoryDelegate::tr("break") : QString();
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

    const RowPainter parts(painter, option);
    QRect line = option.rect.adjusted(spacing::cardPadding, 0, -spacing::cardPadding, 0);
    const QFont bold = fontFor(TextStyle::BodyBold, option.font);
    const QFont small = fontFor(TextStyle::Caption, option.font);
    paintTally(painter, QRectF(parts.placed(tallyCell(line))), tally, bold, format, tokens);
    line.setRight(line.right() - tallyWidth);

    const bool open = model_.isOpen(week.first);
    const QString verdict = open ? missingToTargetShort(tally) : word(balanceStatus(tally));
    const int verdictWidth = QFontMetrics(option.font).horizontalAdvance(verdict);
    parts.text(line, verdict, option.font, tokens.text, Qt::AlignRight);
    const QRect shape(line.right() - verdictWidth - spacing::rowGap - spacing::statusShape,
                      line.center().y() - spacing::statusShape / 2 + 1, spacing::statusShape,
                      spacing::statusShape);
    paintStatusShape(painter, QRectF(parts.placed(shape)),
                     open ? std::nullopt : std::optional(balanceStatus(tally)), tokens.accent);
    line.setRight(shape.left() - spacing::rowGap);

    const QString range = format.weekRange(week.first, model_.today());
    parts.text(line, range, bold, tokens.text);
    line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(range) + 12);
    if (line.width() > 0) {
        parts.text(line, model_.weekLine(week), small, tokens.text2);
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

    const WeekTallies::OfSession done = model_.tally(session);
    const RowPainter parts(painter, option);
    QRect line = option.rect.adjusted(spacing::cardPadding, 0, -spacing::cardPadding, 0);
    if (!done.isBreak) {
        paintTally(painter, QRectF(parts.placed(tallyCell(line))), done.tally, option.font, format, tokens);
    }
    line.setRight(line.right() - tallyWidth);
    if (option.rect.width() >= roomForBars) {
        parts.bars(QRect(line.right() - barsWidth, line.top(), barsWidth, line.height()), done.tally, tokens);
        line.setRight(line.right() - barsWidth - columnGap);
    }
    const std::chrono::seconds length =
        done.isBreak ? done.breaks : session.finishedAt.value_or(session.start) - session.start;
    if (length > std::chrono::seconds::zero()) {
        const QString minutes = format.minutes(length);
        parts.text(line, minutes, option.font, tokens.text2, Qt::AlignRight);
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(minutes) - columnGap);
    }
    parts.text(line, format.weekdayAndDay(dayOf(session.start)), option.font, tokens.text2);
    line.setLeft(line.left() + dateWidth(format, option.fontMetrics));
    const QFont titleFont = selected ? fontFor(TextStyle::BodyBold, option.font) : option.font;
    parts.titled(line, {titleOf(session), titleFont, tokens.text},
                 {remark(session, done), fontFor(TextStyle::Caption, option.font), tokens.text2});
}

} // namespace dorsal
