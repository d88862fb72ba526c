// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace dorsal {

/// The drawings of resources/icons, all on a grid of 20.
enum class IconName {
    Today,
    Session,
    Builder,
    Timer,
    History,
    Progress,
    Exercises,
    Play,
    Pause,
    Plus,
    Skip,
    Search,
    Filter,
    ChevronDown,
    ChevronRight,
    More,
    Note,
    Swap,
    Drag,
    Check,
    Close,
    Import,
    Export,
    Trash,
    Duplicate,
    Edit,
    Repeat,
    Info,
    Warning,
    File,
    Pin,
    Star,
    Sound,
    Voice,
    Undo,
    FullScreen,
};

/// Takes the text colour of the application's palette each time it is painted (state On: that of text on
/// ink).
[[nodiscard]] QIcon icon(IconName name);
/// Always in this colour.
[[nodiscard]] QIcon icon(IconName name, const QColor& color);
/// Draws as vectors, for painters of rows, charts and printers.
void paintIcon(QPainter& painter, const QRectF& rect, IconName name, const QColor& color);

} // namespace dorsal
