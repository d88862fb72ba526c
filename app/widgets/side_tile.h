// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timer_view.h"
#include "core/units/side.h"

#include <QWidget>

namespace dorsal {

/// A side of the body as a large letter: solid while it is worked, dashed while it is not. Left is the body's
/// left in every language.
class SideTile final : public QWidget {
    Q_OBJECT
public:
    explicit SideTile(Side side, QWidget* parent = nullptr);

    void setView(const SideView& view);
    /// The length of the letter's box.
    void setBox(int side);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side side_;
    SideView view_;
    int box_ = 0;
};

} // namespace dorsal
