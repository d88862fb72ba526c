// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_picture.h"

#include "app/charts/balance_chart_painter.h"
#include "app/charts/chart_words.h"
#include "app/charts/compare_key.h"
#include "app/charts/status_legend.h"
#include "app/theme/spacing.h"
#include "app/words/balance_words.h"
#include "app/words/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BalanceChart)
};

constexpr double pictureGap = 8;

/// Draws one thing below the other, and from the bottom up.
class PicturePage final {
public:
    PicturePage(QPainter& painter, const QRectF& room, const QFont& font, const Tokens& tokens)
        : painter_(painter), room_(room), font_(font), tokens_(tokens) {}

    void title(const BalanceChartData& data) {
        const auto weeks = data.weeks.shown();
        QString words = PictureText::tr("Back and chest: %1", "sets a week")
                            .arg(valueAxisCaption(data.unit, ChartPeriod::Week));
        if (!weeks.empty()) {
            words = PictureText::tr("%1, %2 – %3", "title, first day, last day")
                        .arg(words, Format().date(weeks.front().week),
                             Format().date(weeks.back().week + std::chrono::days(6)));
        }
        line(words, TextStyle::CardTitle, tokens_.text);
    }
    void series(const BalanceChartData& data) {
        const ShownSeries& shown = data.shown;
        const double height = lineHeight(TextStyle::Body);
        double x = room_.left();
        const auto entry = [&](const QColor& color, const QString& name) {
            constexpr double square = 10;
            painter_.fillRect(QRectF(x, std::round(room_.top() + (height - square) / 2), square, square),
                              color);
            x += square + pictureGap;
            x += words(QRectF(x, room_.top(), room_.right() - x, height), name, TextStyle::Body,
                       tokens_.text) +
                 20;
        };
        if (shown.back) {
            entry(tokens_.backFill, PictureText::tr("Back"));
        }
        if (shown.chest) {
            entry(tokens_.chestFill, PictureText::tr("Chest"));
        }
        if (!data.weeks.before.empty()) {
            paintCompareKey(&painter_, QRectF(x, room_.top(), room_.right() - x, height),
                            data.weeks.comparedWith, font_, tokens_);
        }
        room_.setTop(room_.top() + height + pictureGap);
    }
    void footer(const BalanceChartData& data) {
        const auto weeks = data.weeks.shown();
        lineAtBottom(
            PictureText::tr("%1 %2", "two sentences").arg(guidelineNote(), countedInNote(data.counted())));
        if (!weeks.empty()) {
            lineAtBottom(summaryWords(verdictSummary(weeks), weeks.size()));
        }
        if (const QString note = comparedNote(data.weeks); !note.isEmpty()) {
            lineAtBottom(note);
        }
        const double legend = paintStatusLegend(nullptr, room_, font_, tokens_);
        room_.setBottom(room_.bottom() - legend);
        paintStatusLegend(&painter_, QRectF(room_.bottomLeft(), QSizeF(room_.width(), legend)), font_,
                          tokens_);
        room_.setBottom(room_.bottom() - pictureGap);
    }
    void chart(const BalanceChartData& data) {
        const BalanceChartLayout layout(room_, data, font_);
        BalanceChartPainter(layout, data, tokens_, font_).paint(painter_, std::nullopt);
    }

private:
    [[nodiscard]] double lineHeight(TextStyle style) const {
        return std::ceil(QFontMetricsF(fontFor(style, font_)).height());
    }
    double words(const QRectF& box, const QString& text, TextStyle style, const QColor& color) {
        const QFont font = fontFor(style, font_);
        painter_.setFont(font);
        painter_.setPen(color);
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
        painter_.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, fitting);
        return QFontMetricsF(font).horizontalAdvance(fitting);
    }
    void line(const QString& text, TextStyle style, const QColor& color) {
        const double height = lineHeight(style);
        words(QRectF(room_.topLeft(), QSizeF(room_.width(), height)), text, style, color);
        room_.setTop(room_.top() + height + pictureGap);
    }
    void lineAtBottom(const QString& text) {
        const double height = lineHeight(TextStyle::Caption);
        room_.setBottom(room_.bottom() - height);
        words(QRectF(room_.bottomLeft(), QSizeF(room_.width(), height)), text, TextStyle::Caption,
              tokens_.text2);
        room_.setBottom(room_.bottom() - pictureGap / 2);
    }

    QPainter& painter_;
    QRectF room_;
    QFont font_;
    const Tokens& tokens_;
};

} // namespace

DrawChart balanceDrawing(BalanceChartData data) {
    return [data = std::move(data)](QPainter& painter, const QRectF& room, const Tokens& tokens,
                                    const QFont& font) {
        PicturePage page(painter, room, font, tokens);
        page.title(data);
        page.series(data);
        page.footer(data);
        page.chart(data);
    };
}

} // namespace dorsal
