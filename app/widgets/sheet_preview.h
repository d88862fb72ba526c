// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_layout.h"

#include <QScrollArea>

namespace dorsal {

/// Shows the pages of a sheet one below the other, as wide as there is room.
class SheetPreview final : public QScrollArea {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget* parent = nullptr);

    void setSheet(const Sheet& sheet, QPageSize::PageSizeId paper);
    [[nodiscard]] int pageCount() const;
    /// All that is written on the pages, line by line.
    [[nodiscard]] QString text() const;

private:
    class Pages;
    Pages* pages_;
};

} // namespace dorsal
