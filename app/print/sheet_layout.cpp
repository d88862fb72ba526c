// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"

#include "app/print/sheet_chart.h"
#include "app/print/sheet_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <limits>
#include <numeric>

namespace dorsal {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::SheetWords)
};

// In dots.
constexpr double partGap = 150;
constexpr double lineGap = 25;
constexpr double cellGap = 90;
constexpr double hairline = 5;
constexpr double headingLine = 9;
constexpr double ruledLineHeight = 230;
constexpr double chartHeight = 1250;
constexpr double shortRest = 0.25; ///< of a page
constexpr int mostSentenceLines = 6;

/// Fills page after page from top to bottom.
class SheetSetter {
public:
    SheetSetter(const Sheet& sheet, const QSizeF& size, const QFont& base)
        : sheet_(sheet), width_(size.width()), base_(base), fonts_(base), pages_(1) {
        footTop_ = size.height() - heightOf(fonts_.small);
        bottom_ = footTop_ - partGap;
    }

    /// What the section needs where there is room without end.
    [[nodiscard]] double heightOf(const SheetSection& part) {
        bottom_ = std::numeric_limits<double>::max();
        setPart(part);
        return y_;
    }

    [[nodiscard]] std::vector<SheetPage> set() {
        setHead();
        for (const SheetSection& part : sheet_.parts) {
            breakBefore(part);
            setPart(part);
        }
        setFeet();
        return std::move(pages_);
    }

private:
    [[nodiscard]] static double heightOf(const QFont& font) { return QFontMetricsF(font).height(); }

    void put(const QString& text, const QFont& font, double left, double width,
             Qt::Alignment align = Qt::AlignLeft) {
        pages_.back().texts.push_back({QRectF(left, y_, width, heightOf(font)), text, font, align});
    }
    void rule(double thickness) {
        pages_.back().rules.push_back({QLineF(0, y_, width_, y_), thickness, false});
    }
    /// Another page when so much does not fit any more.
    void reserve(double height) {
        if (y_ + height > bottom_ && y_ > 0) {
            pages_.emplace_back();
            y_ = 0;
        }
    }

    void setHead() {
        const double aside = width_ / 3;
        put(elidedLine(sheet_.title, fonts_.title, width_ - aside), fonts_.title, 0, width_ - aside);
        put(elidedLine(sheet_.aside, fonts_.body, aside), fonts_.body, width_ - aside, aside, Qt::AlignRight);
        y_ += heightOf(fonts_.title);
        put(elidedLine(sheet_.subtitle, fonts_.body, width_), fonts_.body, 0, width_);
        y_ += heightOf(fonts_.body);
    }

    /// A section that would only begin at the foot of the page goes to the next one as a whole.
    void breakBefore(const SheetSection& part) {
        const double left = bottom_ - y_;
        if (part.ruledLines == 0 && left < bottom_ * shortRest &&
            SheetSetter(sheet_, {width_, bottom_}, base_).heightOf(part) > left) {
            pages_.emplace_back();
            y_ = 0;
        }
    }

    void setPart(const SheetSection& part) {
        const double heading = heightOf(fonts_.heading) + headingLine + lineGap * 2;
        if (part.ruledLines > 0 && y_ + partGap + heading + leastBelow(part) > bottom_) {
            return;
        }
        y_ += y_ > 0 ? partGap : 0;
        reserve(heading + leastBelow(part));
        put(elidedLine(part.heading, fonts_.heading, width_), fonts_.heading, 0, width_);
        y_ += heightOf(fonts_.heading) + lineGap;
        rule(headingLine);
        y_ += lineGap * 2;
        setFigures(part.figures);
        if (part.chart) {
            setSheetChart(*part.chart, QRectF(0, y_, width_, chartHeight), fonts_, pages_.back());
            y_ += chartHeight + lineGap;
        }
        for (const QString& sentence : part.sentences) {
            setSentence(sentence);
        }
        if (part.table) {
            setTable(*part.table);
        }
        setRuledLines(part.ruledLines);
    }

    /// What has to stay with the heading.
    [[nodiscard]] double leastBelow(const SheetSection& part) const {
        const double line = heightOf(fonts_.body) + lineGap;
        double least = line * (part.table ? 3 : 1);
        if (!part.figures.empty()) {
            least += heightOf(fonts_.figure) + heightOf(fonts_.small);
        }
        if (part.chart) {
            least += chartHeight;
        }
        return part.ruledLines > 0 ? ruledLineHeight * 2 : least;
    }

    void setFigures(const std::vector<SheetFigure>& figures) {
        if (figures.empty()) {
            return;
        }
        const double each = width_ / static_cast<double>(figures.size());
        double left = 0;
        const double top = y_;
        for (const SheetFigure& figure : figures) {
            y_ = top;
            put(elidedLine(figure.value, fonts_.figure, each - cellGap), fonts_.figure, left, each - cellGap);
            y_ += heightOf(fonts_.figure);
            put(elidedLine(figure.name, fonts_.small, each - cellGap), fonts_.small, left, each - cellGap);
            left += each;
        }
        y_ += heightOf(fonts_.small) + lineGap * 2;
    }

    void setSentence(const QString& sentence) {
        for (const QString& line : wrappedLines(sentence, fonts_.body, width_, mostSentenceLines)) {
            reserve(heightOf(fonts_.body));
            put(line, fonts_.body, 0, width_);
            y_ += heightOf(fonts_.body);
        }
        y_ += lineGap;
    }

    void setTable(const SheetTable& table) {
        QStringList heads;
        for (const SheetColumn& column : table.columns) {
            heads += column.head;
        }
        setRow(table, heads, fonts_.small);
        for (const QStringList& row : table.rows) {
            const std::size_t page = pages_.size();
            reserve(rowHeight(table, row, fonts_.body));
            if (pages_.size() > page) {
                setRow(table, heads, fonts_.small);
            }
            setRow(table, row, fonts_.body);
        }
        if (!table.more.isEmpty()) {
            setSentence(table.more);
        }
    }

    [[nodiscard]] double columnWidth(const SheetTable& table, std::size_t column) const {
        const double shares =
            std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                            [](double sum, const SheetColumn& each) { return sum + each.share; });
        return width_ * table.columns[column].share / shares;
    }

    [[nodiscard]] std::vector<QStringList> cellLines(const SheetTable& table, const QStringList& cells,
                                                     const QFont& font) const {
        std::vector<QStringList> lines;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            lines.push_back(wrappedLines(cells.value(static_cast<qsizetype>(i)), font,
                                         columnWidth(table, i) - cellGap, table.mostLines));
        }
        return lines;
    }

    [[nodiscard]] double rowHeight(const SheetTable& table, const QStringList& cells,
                                   const QFont& font) const {
        qsizetype most = 1;
        for (const QStringList& lines : cellLines(table, cells, font)) {
            most = std::max(most, lines.size());
        }
        return heightOf(font) * static_cast<double>(most) + lineGap * 2;
    }

    void setRow(const SheetTable& table, const QStringList& cells, const QFont& font) {
        const double height = rowHeight(table, cells, font);
        const double top = y_;
        double left = 0;
        std::size_t column = 0;
        for (const QStringList& lines : cellLines(table, cells, font)) {
            const double width = columnWidth(table, column);
            // Numbers end at the very edge of the last column.
            const double room = width - (column + 1 < table.columns.size() ? cellGap : 0);
            y_ = top + lineGap;
            for (const QString& line : lines) {
                put(line, font, left, room, table.columns[column].align);
                y_ += heightOf(font);
            }
            left += width;
            ++column;
        }
        y_ = top + height;
        rule(hairline);
    }

    void setRuledLines(int most) {
        for (int line = 0; line < most && y_ + ruledLineHeight <= bottom_; ++line) {
            y_ += ruledLineHeight;
            rule(hairline);
        }
    }

    void setFeet() {
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            const QString number = SheetWords::tr("page %1 of %2").arg(page + 1).arg(pages_.size());
            const double height = heightOf(fonts_.small);
            const double numberWidth = QFontMetricsF(fonts_.small).horizontalAdvance(number) + cellGap;
            const double room = width_ - numberWidth;
            pages_[page].texts.push_back({QRectF(0, footTop_, room, height),
                                          elidedLine(sheet_.foot, fonts_.small, room - cellGap), fonts_.small,
                                          Qt::AlignLeft});
            pages_[page].texts.push_back(
                {QRectF(room, footTop_, numberWidth, height), number, fonts_.small, Qt::AlignRight});
        }
    }

    const Sheet& sheet_;
    double width_;
    QFont base_;
    SheetFonts fonts_;
    double bottom_ = 0;
    double footTop_ = 0;
    double y_ = 0;
    std::vector<SheetPage> pages_;
};

/// Charts keep their direction: time runs from left to right everywhere.
void mirror(SheetPage& page, double width) {
    for (SheetText& text : page.texts) {
        if (text.align == Qt::AlignHCenter) {
            continue;
        }
        text.box.moveLeft(width - text.box.right());
        text.align = text.align == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
    }
}

} // namespace

std::vector<SheetPage> layOutSheet(const Sheet& sheet, const QSizeF& size, const QFont& base) {
    std::vector<SheetPage> pages = SheetSetter(sheet, size, base).set();
    if (sheet.direction == Qt::RightToLeft) {
        for (SheetPage& page : pages) {
            mirror(page, size.width());
        }
    }
    return pages;
}

PaperJob sheetPaper(Sheet sheet, const QFont& base) {
    PaperJob job;
    job.title = sheet.title;
    job.dotsPerInch = sheetDotsPerInch;
    job.pages = [sheet, base](QSizeF size) {
        return static_cast<int>(layOutSheet(sheet, size, base).size());
    };
    job.paint = [sheet = std::move(sheet), base](QPainter& painter, const QRectF& room, int page) {
        const auto pages = layOutSheet(sheet, room.size(), base);
        paintSheetPage(painter, room.topLeft(), pages.at(static_cast<std::size_t>(page)));
    };
    return job;
}

} // namespace dorsal
