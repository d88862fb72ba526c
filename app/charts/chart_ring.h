// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QPainter;
class QRectF;

namespace dorsal {

struct Tokens;

/// The ring around a chart that has the keyboard: shown to who uses the keyboard, not to who came by mouse
/// or only opened the page.
class ChartRing {
public:
    void focusIn(Qt::FocusReason reason);
    /// A key was pressed on the chart.
    void keyPressed() { isShown_ = true; }
    [[nodiscard]] bool isShown() const { return isShown_; }
    /// Just within `room`.
    static void draw(QPainter& painter, const QRectF& room, const Tokens& tokens);

private:
    bool isShown_ = false;
};

} // namespace dorsal
