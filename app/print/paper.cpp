// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>

namespace dorsal {

bool paintPages(const PaperJob& job, QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const QSizeF size = device.pageLayout().paintRectPixels(job.dotsPerInch).size();
    const int pages = job.pages(size);
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        painter.save();
        job.paint(painter, QRectF(QPointF(), size), page);
        painter.restore();
    }
    return painter.end();
}

QByteArray pdfOf(const PaperJob& job, QPageSize::PageSizeId size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(job.dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(size), job.orientation,
                                     QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin),
                                     QPageLayout::Millimeter));
    writer.setTitle(job.title);
    writer.setCreator(QStringLiteral("Dorsal"));
    const bool drawn = paintPages(job, writer);
    Q_ASSERT(drawn);
    return drawn ? bytes : QByteArray();
}

QPageSize::PageSizeId usualPaper() {
    // Unicode CLDR, territories whose paper size is US-Letter.
    constexpr std::array letterLands{QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,
                                     QLocale::Philippines,  QLocale::Chile,      QLocale::Colombia,
                                     QLocale::CostaRica,    QLocale::ElSalvador, QLocale::Guatemala,
                                     QLocale::Nicaragua,    QLocale::Panama,     QLocale::PuertoRico,
                                     QLocale::Venezuela,    QLocale::Belize};
    const bool letter = std::ranges::find(letterLands, QLocale().territory()) != letterLands.end();
    return letter ? QPageSize::Letter : QPageSize::A4;
}

} // namespace dorsal
