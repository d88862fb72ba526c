// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sheet_preview.h"

#include "app/theme/spacing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr int leastPageWidth = 240;

} // namespace

class SheetPreview::Pages final : public QWidget {
public:
    explicit Pages(QWidget* parent = nullptr) : QWidget(parent) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void show(const Sheet& sheet, QPageSize::PageSizeId paper) {
        const QPageLayout layout(QPageSize(paper), QPageLayout::Portrait,
                                 QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin),
                                 QPageLayout::Millimeter);
        paper_ = layout.fullRectPixels(sheetDotsPerInch).size();
        room_ = layout.paintRectPixels(sheetDotsPerInch);
        pages = layOutSheet(sheet, room_.size(), font());
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {leastPageWidth, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {leastPageWidth, heightForWidth(std::max(width(), leastPageWidth))};
    }
    [[nodiscard]] int heightForWidth(int width) const override {
        const auto each = std::ceil(width * paper_.height() / paper_.width());
        const auto count = static_cast<double>(pages.size());
        return static_cast<int>(count * each + std::max(0.0, count - 1) * spacing::cardGap);
    }

    std::vector<SheetPage> pages;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        const double scale = width() / paper_.width();
        const double step = std::ceil(scale * paper_.height()) + spacing::cardGap;
        double top = 0;
        for (const SheetPage& page : pages) {
            const QRectF paper(0, top, width(), scale * paper_.height());
            painter.fillRect(paper, Qt::white);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5));
            painter.save();
            painter.translate(paper.topLeft());
            painter.scale(scale, scale);
            paintSheetPage(painter, room_.topLeft(), page);
            painter.restore();
            top += step;
        }
    }

private:
    QSizeF paper_{1, 1};
    QRectF room_;
};

SheetPreview::SheetPreview(QWidget* parent) : QScrollArea(parent), pages_(new Pages) {
    setWidget(pages_);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Preview"));
}

void SheetPreview::setSheet(const Sheet& sheet, QPageSize::PageSizeId paper) {
    pages_->show(sheet, paper);
    setAccessibleDescription(text());
}

int SheetPreview::pageCount() const {
    return static_cast<int>(pages_->pages.size());
}

QString SheetPreview::text() const {
    QStringList lines;
    for (const SheetPage& page : pages_->pages) {
        for (const SheetText& line : page.texts) {
            lines += line.text;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace dorsal
