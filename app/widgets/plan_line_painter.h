// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/icons.h"
#include "app/theme/tokens.h"
#include "core/training/caution_action.h"

#include <QFont>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace dorsal {

/// Paints the parts of a plan's line. Rectangles are told as from left to right, and mirrored with the line
/// where people read the other way.
class PlanLinePainter final {
public:
    PlanLinePainter(QPainter& painter, const QStyleOptionViewItem& option);

    enum class Side { Start, End };
    /// One line of words, cut at its end where it has no room.
    void words(const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Side side = Side::Start) const;
    /// Words that go on in further lines.
    void paragraph(const QRect& rect, const QString& text, const QFont& font, const QColor& color) const;
    void picture(const QRect& rect, IconName name, const QColor& color) const;
    /// The ground of a line that is selected or below the mouse, with the bar of a selected one.
    void ground() const;
    /// One of several choices; the one that is taken has its dot.
    void radio(const QRect& rect, bool taken) const;

    [[nodiscard]] const Tokens& tokens() const { return tokens_; }
    [[nodiscard]] QPainter& painter() const { return painter_; }
    /// Says before a paragraph how strict a caution is; what is to be avoided stands out from what is to be
    /// minded. Nothing for Ok.
    void badge(const QRect& paragraph, CautionAction caution, const QFont& font) const;
    /// What a badge takes off the start of its paragraph.
    [[nodiscard]] static int badgeWidth(CautionAction caution, const QFont& font);
    /// How high a paragraph is in that width.
    [[nodiscard]] static int heightOf(const QString& text, const QFont& font, int width);
    /// Takes a column off the end of the line.
    [[nodiscard]] static QRect takeEnd(QRect& line, int width);

private:
    [[nodiscard]] QRect placed(const QRect& rect) const;

    QPainter& painter_;
    const QStyleOptionViewItem& option_;
    const Tokens& tokens_;
};

} // namespace dorsal
