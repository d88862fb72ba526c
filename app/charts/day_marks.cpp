// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/day_marks.h"

#include "app/words/annotation_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

struct MarkText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::DayMark)
};

constexpr double leastMarkWidth = 3;
constexpr double markBarHeight = 3;
constexpr double markBarRise = 7;
constexpr double markNameGap = 6;
constexpr double deloadDash = 3;

DayMarkKind kindOf(AnnotationKind kind) {
    switch (kind) {
    case AnnotationKind::Deload:
        return DayMarkKind::Deload;
    case AnnotationKind::Holiday:
        return DayMarkKind::Holiday;
    }
    return DayMarkKind::Holiday;
}

void paintDotted(QPainter& painter, double x, const QRectF& plot, const QColor& color) {
    QPen pen(color, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    const double middle = std::floor(x) + 0.5;
    painter.drawLine(QPointF(middle, plot.top() - markBarRise), QPointF(middle, plot.bottom()));
}

void paintMarkBar(QPainter& painter, const PlacedMark& mark, double y, const QColor& color) {
    if (mark.kind == DayMarkKind::Holiday) {
        painter.fillRect(QRectF(mark.left, y, mark.right - mark.left, markBarHeight), color);
        return;
    }
    const int dashes = static_cast<int>(std::ceil((mark.right - mark.left) / (2 * deloadDash)));
    for (int i = 0; i < dashes; ++i) {
        const double x = mark.left + i * 2 * deloadDash;
        painter.fillRect(QRectF(x, y, std::min(deloadDash, mark.right - x), markBarHeight), color);
    }
}

} // namespace

std::vector<DayMark> dayMarks(std::span<const Annotation> annotations,
                              std::span<const ImportedSpan> imports) {
    std::vector<DayMark> marks;
    for (const Annotation& each : annotations) {
        marks.push_back(
            {kindOf(each.kind), each.first, each.last, word(each.kind), annotationSentence(each), each});
    }
    for (const ImportedSpan& span : imports) {
        marks.push_back({DayMarkKind::ImportEnd, span.last, span.last,
                         MarkText::tr("imported from %1", "an app").arg(appName(span.source)),
                         importSentence(span), std::nullopt});
    }
    std::ranges::stable_sort(marks, {}, &DayMark::first);
    return marks;
}

std::vector<DayMark> marksIn(std::span<const DayMark> marks, const ShownDays& days) {
    std::vector<DayMark> found;
    std::ranges::copy_if(marks, std::back_inserter(found), [&days](const DayMark& mark) {
        return mark.last >= days.from && mark.first <= days.to;
    });
    return found;
}

QString sentencesOf(std::span<const DayMark> marks) {
    QStringList sentences;
    std::ranges::transform(marks, std::back_inserter(sentences), &DayMark::sentence);
    return sentences.join(QStringLiteral("; "));
}

QString markLegend(std::span<const DayMark> marks) {
    const auto has = [marks](DayMarkKind kind) {
        return std::ranges::find(marks, kind, &DayMark::kind) != marks.end();
    };
    QStringList words;
    if (has(DayMarkKind::Holiday)) {
        words += MarkText::tr("bar above the chart: holiday");
    }
    if (has(DayMarkKind::Deload)) {
        words += MarkText::tr("dashed bar: deload");
    }
    if (has(DayMarkKind::ImportEnd)) {
        words += MarkText::tr("dotted line: imported up to there");
    }
    QString legend = words.join(QStringLiteral("; "));
    if (!legend.isEmpty()) {
        legend.front() = legend.front().toUpper();
        legend += QLatin1Char('.');
    }
    return legend;
}

std::vector<PlacedMark> placedMarks(std::span<const DayMark> marks, const ShownDays& days,
                                    const std::function<double(Day)>& x) {
    std::vector<PlacedMark> placed;
    for (const DayMark& mark : marksIn(marks, days)) {
        const double left = std::round(x(std::max(mark.first, days.from)));
        const double right = std::round(x(std::min(mark.last, days.to) + std::chrono::days(1)));
        placed.push_back({mark.kind, mark.name, left, std::max(right, left + leastMarkWidth)});
    }
    return placed;
}

void paintMarks(QPainter& painter, std::span<const PlacedMark> marks, const QRectF& plot,
                const Tokens& tokens) {
    for (const PlacedMark& mark : marks) {
        if (mark.kind == DayMarkKind::ImportEnd) {
            paintDotted(painter, mark.right, plot, tokens.text2);
            continue;
        }
        painter.fillRect(QRectF(mark.left, plot.top(), mark.right - mark.left, plot.height()), tokens.alt);
        paintMarkBar(painter, mark, plot.top() - markBarRise, tokens.text2);
    }
}

void placeMarkNames(LabelBoard& board, std::span<const PlacedMark> marks, const QRectF& plot, double right) {
    const double height = board.lineHeight(TextStyle::Caption);
    for (const PlacedMark& mark : marks) {
        const double width = board.widthOf(mark.name, TextStyle::Caption);
        // An import is about what lies before its line.
        const double wanted =
            mark.kind == DayMarkKind::ImportEnd ? mark.right - width : (mark.left + mark.right - width) / 2;
        const double x = std::max(plot.left(), std::min(wanted, right - width));
        const QRectF box(x, plot.top() - markLane - height, width, height);
        if (board.isFree(box.adjusted(-markNameGap, 0, markNameGap, 0))) {
            board.place({box, mark.name});
        }
    }
    for (const PlacedMark& mark : marks) {
        board.block({mark.left, plot.top() - markBarRise, mark.right - mark.left, markBarHeight});
    }
}

} // namespace dorsal
