// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/list_and_detail.h"

#include "app/theme/spacing.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace dorsal {

namespace {

int heightFor(const QWidget& widget, int width) {
    return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
}

} // namespace

ListAndDetail listAndDetail(QWidget& page, QWidget& header, QWidget* controls, double listShare) {
    const bool narrow = page.width() < spacing::narrowPage;
    const int margin = narrow ? spacing::narrowPageMargin : spacing::pageMargin;
    const int width = page.width() - 2 * margin;
    int top = std::max(heightFor(header, width) + 2 * spacing::rowGap, spacing::pageHeader);
    header.setGeometry(margin, 0, width, top);
    if (controls != nullptr) {
        const int height = heightFor(*controls, width);
        controls->setGeometry(margin, top, width, height);
        top += height + spacing::rowGap + spacing::rowGap / 2;
    }
    const QRect content(margin, top, width, page.height() - top - margin);
    if (narrow) {
        return {content, content, true};
    }
    const int listWidth = static_cast<int>((content.width() - spacing::cardGap) * listShare);
    const QRect list(content.left(), content.top(), listWidth, content.height());
    const QRect detail(list.right() + 1 + spacing::cardGap, content.top(),
                       content.width() - listWidth - spacing::cardGap, content.height());
    return {QStyle::visualRect(page.layoutDirection(), content, list),
            QStyle::visualRect(page.layoutDirection(), content, detail), false};
}

} // namespace dorsal
