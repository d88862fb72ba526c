// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace dorsal {

/// Column heads in small quiet letters, in line with the cells of TableCellDelegate.
class TableHead final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(QWidget* parent = nullptr);

    /// Where the words of the first column begin, when a picture stands before them.
    void setFirstInset(int inset) { firstInset_ = inset; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    int firstInset_;
};

} // namespace dorsal
