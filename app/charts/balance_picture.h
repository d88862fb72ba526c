// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"

#include <QFont>
#include <QImage>
#include <QString>

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

/// The balance chart with title, legend, summary and the guideline's note: a picture that stands alone.
[[nodiscard]] QImage balancePicture(const BalanceChartData& data, const ChartPicture& picture);

/// Draws the balance chart into a PNG file. Throws ProblemError; what stood in the file stays then.
void writeChart(const BalanceChartData& data, const ChartPicture& picture, const QString& path);

} // namespace dorsal
