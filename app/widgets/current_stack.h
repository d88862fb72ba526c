// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace dorsal {

/// A stack that asks for no more room than the page on top, where QStackedWidget asks for that of its
/// largest.
class CurrentStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit CurrentStack(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace dorsal
