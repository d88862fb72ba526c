// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr qsizetype gap = 2;

QString trimmedEnd(QString line) {
    while (line.endsWith(QLatin1Char(' '))) {
        line.chop(1);
    }
    return line;
}

} // namespace

QString TextTable::text() const {
    QList<qsizetype> widths;
    for (const QStringList& row : rows_) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size()) {
                widths += 0;
            }
            widths[column] = std::max(widths[column], row.at(column).size());
        }
    }
    QString text;
    for (const QStringList& row : rows_) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool right = column < alignment_.size() && alignment_.at(column) == Align::Right;
            const QString& cell = row.at(column);
            line += right ? cell.rightJustified(widths.at(column)) : cell.leftJustified(widths.at(column));
            line += QString(gap, QLatin1Char(' '));
        }
        text += trimmedEnd(line) + QLatin1Char('\n');
    }
    return text;
}

} // namespace dorsal
