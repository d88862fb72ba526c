// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPageLayout>
#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace dorsal {

/// The units that a page is drawn in. What is drawn stays vectors whatever they are.
inline constexpr int pointsAnInch = 72;
inline constexpr int pixelsAnInch = 96;

/// Pages for a printer or a PDF.
struct PaperJob {
    QString title;
    /// Nothing: the one in the printer.
    std::optional<QPageSize::PageSizeId> paper{};
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    int dotsPerInch = pointsAnInch;
    /// How many pages there are where each has room of this size, in dots.
    std::function<int(QSizeF)> pages = [](QSizeF) { return 1; };
    /// Draws one of them into its room.
    std::function<void(QPainter&, const QRectF& room, int page)> paint;
};

/// The white around a page on each side of the paper, in millimetres.
inline constexpr double paperMargin = 14;

/// Draws every page on the device, which is set up as the job asks. False when it takes none.
[[nodiscard]] bool paintPages(const PaperJob& job, QPagedPaintDevice& device);

/// The job as a PDF on paper of that size.
[[nodiscard]] QByteArray pdfOf(const PaperJob& job, QPageSize::PageSizeId size = QPageSize::A4);

/// The paper of the person's country: Letter where that is usual, else A4.
[[nodiscard]] QPageSize::PageSizeId usualPaper();

} // namespace dorsal
