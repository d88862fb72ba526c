// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wrap_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace dorsal {

namespace {

/// What the item takes of a line so wide; it grows in height where it has to be narrower than it likes.
QSize itemSizeWithin(const QLayoutItem& item, int width) {
    QSize size = item.sizeHint().boundedTo(QSize(width, QWIDGETSIZE_MAX));
    if (item.hasHeightForWidth()) {
        size.setHeight(item.heightForWidth(size.width()));
    }
    return size;
}

} // namespace

WrapLayout::WrapLayout(int horizontalGap, int verticalGap, QWidget* parent)
    : QLayout(parent), horizontalGap_(horizontalGap), verticalGap_(verticalGap) {
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem* item) {
    items_.emplace_back(item);
}

QLayoutItem* WrapLayout::itemAt(int index) const {
    const auto place = static_cast<std::size_t>(index);
    return index >= 0 && place < items_.size() ? items_[place].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index) {
    if (itemAt(index) == nullptr) {
        return nullptr;
    }
    const auto place = items_.begin() + index;
    QLayoutItem* item = place->release();
    items_.erase(place);
    return item;
}

std::vector<WrapLayout::Line> WrapLayout::linesFor(int width) const {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (items_[i]->isEmpty()) {
            continue;
        }
        const QSize size = itemSizeWithin(*items_[i], width);
        const int needed = size.width() + (lines.empty() ? 0 : lines.back().width + horizontalGap_);
        if (lines.empty() || needed > width) {
            lines.push_back({i, i, 0, -horizontalGap_});
        }
        Line& line = lines.back();
        line.end = i + 1;
        line.width += horizontalGap_ + size.width();
        line.height = std::max(line.height, size.height());
    }
    return lines;
}

QSize WrapLayout::sizeHint() const {
    const auto lines = linesFor(QWIDGETSIZE_MAX);
    const QSize content = lines.empty() ? QSize(0, 0) : QSize(lines.front().width, lines.front().height);
    return content.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const {
    QSize least(0, 0);
    for (const auto& item : items_) {
        least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

int WrapLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const auto lines = linesFor(width - margins.left() - margins.right());
    for (const Line& line : lines) {
        height += line.height;
    }
    return height + verticalGap_ * std::max(0, static_cast<int>(lines.size()) - 1);
}

void WrapLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.top();
    for (const Line& line : linesFor(inner.width())) {
        place(line, QRect(inner.left(), y, inner.width(), line.height));
        y += line.height + verticalGap_;
    }
}

void WrapLayout::place(const Line& line, const QRect& rect) {
    const QWidget* owner = parentWidget();
    const Qt::LayoutDirection direction = owner == nullptr ? Qt::LeftToRight : owner->layoutDirection();
    int x = rect.left();
    int spare = std::max(0, rect.width() - line.width);
    for (std::size_t i = line.first; i < line.end; ++i) {
        if (items_[i]->isEmpty()) {
            continue;
        }
        if (i >= tail_) {
            x += spare;
            spare = 0;
        }
        const QSize size = itemSizeWithin(*items_[i], rect.width());
        const QRect box(x, rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
        items_[i]->setGeometry(QStyle::visualRect(direction, rect, box));
        x += size.width() + horizontalGap_;
    }
}

} // namespace dorsal
