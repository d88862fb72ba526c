// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/typography.h"

#include <QLabel>

namespace dorsal {

/// One line of text that ends in an ellipsis where it does not fit; the tooltip and the accessible name tell
/// all of it.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text, TextStyle style = TextStyle::Body, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString fullText() const { return text(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTooltipWhereCut();

    TextStyle style_;
};

} // namespace dorsal
