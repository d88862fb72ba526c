// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/table_picture.h"

#include "app/theme/typography.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

struct TablePictureText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::TablePicture)
};

constexpr double tableGap = 8;

class TablePainter {
public:
    TablePainter(QPainter& painter, const QRectF& room, const Tokens& tokens, const QFont& font)
        : painter_(painter), room_(room), tokens_(tokens), font_(font) {}

    void paint(const TablePicture& table) {
        line(table.title, TextStyle::CardTitle, tokens_.text);
        if (table.rows.empty()) {
            line(table.emptyText, TextStyle::Body, tokens_.text2);
            return;
        }
        QStringList heads;
        for (const TablePicture::Column& column : table.columns) {
            heads += column.head;
        }
        row(table, heads, TextStyle::Caption, tokens_.text2);
        const double height = heightOf(TextStyle::Body);
        const auto fitting = static_cast<std::size_t>(std::max(1.0, room_.height() / height));
        const std::size_t shown = table.rows.size() <= fitting ? table.rows.size() : fitting - 1;
        for (std::size_t i = 0; i < shown; ++i) {
            row(table, table.rows[i], TextStyle::Body, tokens_.text);
        }
        if (shown < table.rows.size()) {
            line(TablePictureText::tr("and %1 more").arg(table.rows.size() - shown), TextStyle::Body,
                 tokens_.text2);
        }
    }

private:
    [[nodiscard]] double heightOf(TextStyle style) const {
        return std::ceil(QFontMetricsF(fontFor(style, font_)).height()) + tableGap;
    }
    void words(const QRectF& box, const QString& text, Qt::Alignment align, const QFont& font) {
        painter_.setFont(font);
        painter_.drawText(box, static_cast<int>(align | Qt::AlignVCenter) | int{Qt::TextSingleLine},
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
    }
    void line(const QString& text, TextStyle style, const QColor& color) {
        painter_.setPen(color);
        const double height = heightOf(style);
        words({room_.topLeft(), QSizeF(room_.width(), height)}, text, Qt::AlignLeft, fontFor(style, font_));
        room_.setTop(room_.top() + height);
    }
    void row(const TablePicture& table, const QStringList& cells, TextStyle style, const QColor& color) {
        double shares = 0;
        for (const TablePicture::Column& column : table.columns) {
            shares += column.share;
        }
        const double height = heightOf(style);
        double x = room_.left();
        painter_.setPen(color);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const double width = room_.width() * table.columns[i].share / shares;
            words(QRectF(x, room_.top(), width - 2 * tableGap, height),
                  cells.value(static_cast<qsizetype>(i)), table.columns[i].align, fontFor(style, font_));
            x += width;
        }
        room_.setTop(room_.top() + height);
        painter_.setPen(QPen(tokens_.line2, 1));
        painter_.drawLine(room_.topLeft(), room_.topRight());
    }

    QPainter& painter_;
    QRectF room_;
    const Tokens& tokens_;
    QFont font_;
};

} // namespace

DrawChart tableDrawing(TablePicture table) {
    return [table = std::move(table)](QPainter& painter, const QRectF& room, const Tokens& tokens,
                                      const QFont& font) {
        TablePainter(painter, room, tokens, font).paint(table);
    };
}

} // namespace dorsal
