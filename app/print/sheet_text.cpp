// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace dorsal {

namespace {

QFont inDots(const QFont& base, int dots, bool bold) {
    QFont font(base);
    font.setPixelSize(dots);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

SheetFonts::SheetFonts(const QFont& base)
    : title(inDots(base, 180, true)), heading(inDots(base, 115, true)), figure(inDots(base, 200, true)),
      body(inDots(base, 92, false)), small(inDots(base, 78, false)), tiny(inDots(base, 70, false)) {}

QString elidedLine(const QString& text, const QFont& font, double width) {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::floor(width));
}

QStringList wrappedLines(const QString& text, const QFont& font, double width, int most) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        if (lines.size() + 1 == most) {
            lines += elidedLine(rest, font, width);
            break;
        }
        lines += rest.left(line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace dorsal
