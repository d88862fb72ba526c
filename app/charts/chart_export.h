// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_chart_data.h"
#include "app/print/paper.h"
#include "app/theme/tokens.h"

#include <QFont>
#include <QImage>
#include <QString>

#include <functional>

class QPainter;

namespace dorsal {

enum class PictureGround {
    Light,
    Dark,
};

/// How a picture of a chart is made; the size in device-independent pixels.
struct ChartPicture {
    QSize size{1120, 680};
    double scale = 2;
    PictureGround ground = PictureGround::Light;
    QFont font;
};

/// Draws a chart with all that makes it stand alone into the room it is given.
using DrawChart =
    std::function<void(QPainter& painter, const QRectF& room, const Tokens& tokens, const QFont& font)>;

/// A drawing with its title above, a quiet line below, and room for it between them.
[[nodiscard]] DrawChart titledDrawing(DrawChart draw, QString title, QString note);
/// A line chart with its title, a quiet line below, and a note at the foot.
[[nodiscard]] DrawChart lineChartDrawing(LineChartData data, QString title, QString note);

[[nodiscard]] QImage chartImage(const DrawChart& draw, const ChartPicture& picture);

/// One page across the paper.
[[nodiscard]] PaperJob chartPaper(DrawChart draw, const QFont& font);

/// Writes a PNG, SVG or PDF by the ending of the name; PNG for any other. Throws ProblemError; what stood in
/// the file stays then.
void writeChart(const DrawChart& draw, const ChartPicture& picture, const QString& path);

/// Writes text as UTF-8, or bytes, in the same way.
void writeText(const QString& text, const QString& path);
void writeBytes(const QByteArray& bytes, const QString& path);

/// The kinds of pictures for a file dialog.
[[nodiscard]] QString pictureFilter();

} // namespace dorsal
