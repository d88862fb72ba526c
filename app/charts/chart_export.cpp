// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_export.h"

#include "app/charts/line_chart_painter.h"
#include "core/training/problem.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace dorsal {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ChartExport)
};

constexpr double chartMargin = 24;
constexpr double chartGap = 8;
constexpr QSize leastPicture{480, 320};

[[noreturn]] void failToWrite(const QString& path, const QString& reason) {
    throw ProblemError({ProblemKind::WriteFailed, path.toStdString(), 0, reason.toStdString(), {}});
}

const Tokens& groundTokens(const ChartPicture& picture) {
    return picture.ground == PictureGround::Dark ? darkTokens() : lightTokens();
}

void drawOnGround(QPainter& painter, const DrawChart& draw, const ChartPicture& picture) {
    const QRectF area(QPointF(0, 0), picture.size.expandedTo(leastPicture));
    const Tokens& tokens = groundTokens(picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, tokens.base);
    draw(painter, area.adjusted(chartMargin, chartMargin, -chartMargin, -chartMargin), tokens, picture.font);
}

QByteArray pngOf(const DrawChart& draw, const ChartPicture& picture, const QString& path) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!chartImage(draw, picture).save(&buffer, "PNG")) {
        failToWrite(path, ExportText::tr("the picture is too large"));
    }
    return bytes;
}

QByteArray svgOf(const DrawChart& draw, const ChartPicture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    const QSize size = picture.size.expandedTo(leastPicture);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(QStringLiteral("Dorsal"));
    QPainter painter(&svg);
    drawOnGround(painter, draw, picture);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const DrawChart& draw, const ChartPicture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    constexpr double pointsPerPixel = static_cast<double>(pointsAnInch) / pixelsAnInch;
    pdf.setPageSize(QPageSize(QSizeF(picture.size.expandedTo(leastPicture)) * pointsPerPixel,
                              QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(pixelsAnInch);
    pdf.setCreator(QStringLiteral("Dorsal"));
    QPainter painter(&pdf);
    drawOnGround(painter, draw, picture);
    painter.end();
    return bytes;
}

/// Writes a line at the top or the foot of the room and takes it away.
class RoomLines final {
public:
    RoomLines(QPainter& painter, const QRectF& room, const QFont& font)
        : painter_(painter), room_(room), font_(font) {}

    void top(const QString& text, TextStyle style, const QColor& color) {
        const double height = heightOf(style);
        write(QRectF(room_.topLeft(), QSizeF(room_.width(), height)), text, style, color);
        room_.setTop(room_.top() + height + chartGap);
    }
    /// In as many lines as it needs: on paper nothing can be pointed at to read the rest.
    void foot(const QString& text, TextStyle style, const QColor& color) {
        const QFont font = fontFor(style, font_);
        const int flags = int{Qt::AlignLeft} | int{Qt::AlignTop} | int{Qt::TextWordWrap};
        const double height = std::ceil(QFontMetricsF(font).boundingRect(room_, flags, text).height());
        room_.setBottom(room_.bottom() - height);
        painter_.setFont(font);
        painter_.setPen(color);
        painter_.drawText(QRectF(room_.bottomLeft(), QSizeF(room_.width(), height)), flags, text);
        room_.setBottom(room_.bottom() - chartGap);
    }
    [[nodiscard]] const QRectF& room() const { return room_; }

private:
    [[nodiscard]] double heightOf(TextStyle style) const {
        return std::ceil(QFontMetricsF(fontFor(style, font_)).height());
    }
    void write(const QRectF& box, const QString& text, TextStyle style, const QColor& color) {
        const QFont font = fontFor(style, font_);
        painter_.setFont(font);
        painter_.setPen(color);
        painter_.drawText(box, int{Qt::AlignVCenter} | int{Qt::TextSingleLine},
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
    }

    QPainter& painter_;
    QRectF room_;
    QFont font_;
};

} // namespace

DrawChart titledDrawing(DrawChart draw, QString title, QString note) {
    return [draw = std::move(draw), title = std::move(title), note = std::move(note)](
               QPainter& painter, const QRectF& room, const Tokens& tokens, const QFont& font) {
        RoomLines lines(painter, room, font);
        lines.top(title, TextStyle::CardTitle, tokens.text);
        if (!note.isEmpty()) {
            lines.foot(note, TextStyle::Caption, tokens.text2);
        }
        draw(painter, lines.room(), tokens, font);
    };
}

DrawChart lineChartDrawing(LineChartData data, QString title, QString note) {
    return titledDrawing(
        [data = std::move(data)](QPainter& painter, const QRectF& room, const Tokens& tokens,
                                 const QFont& font) {
            const LineChartLayout layout(room, data, font);
            LineChartPainter(layout, data, tokens, font).paintBody(painter);
        },
        std::move(title), std::move(note));
}

QImage chartImage(const DrawChart& draw, const ChartPicture& picture) {
    QImage image(picture.size.expandedTo(leastPicture) * picture.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(picture.scale);
    QPainter painter(&image);
    drawOnGround(painter, draw, picture);
    return image;
}

PaperJob chartPaper(DrawChart draw, const QFont& font) {
    PaperJob job;
    job.title = ExportText::tr("Dorsal chart");
    job.orientation = QPageLayout::Landscape;
    job.dotsPerInch = pixelsAnInch;
    job.paint = [draw = std::move(draw), font](QPainter& painter, const QRectF& room, int /*page*/) {
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, room, lightTokens(), font);
    };
    return job;
}

void writeChart(const DrawChart& draw, const ChartPicture& picture, const QString& path) {
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        writeBytes(svgOf(draw, picture), path);
    } else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        writeBytes(pdfOf(draw, picture), path);
    } else {
        writeBytes(pngOf(draw, picture, path), path);
    }
}

void writeText(const QString& text, const QString& path) {
    writeBytes(text.toUtf8(), path);
}

void writeBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    // commit() alone can lose bytes that wait in the buffer of a full disk.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        failToWrite(path, file.errorString());
    }
}

QString pictureFilter() {
    return ExportText::tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)");
}

} // namespace dorsal
