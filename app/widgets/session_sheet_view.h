// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/session_sheet.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace dorsal {

/// Shows one session to read: figures, exercises by part, notes.
class SessionSheetView final : public QScrollArea {
    Q_OBJECT
public:
    explicit SessionSheetView(QWidget* parent = nullptr);

    void show(const SessionSheet& sheet, const Format& format);
    /// Several sessions at once: how many, and their balance.
    void showSum(int sessions, const Tally& tally, const Format& format);
    /// Words for when nothing is selected.
    void showHint(const QString& hint);

private:
    [[nodiscard]] static QVBoxLayout* begin();
    void place(QVBoxLayout& column);
    void addFigures(QVBoxLayout& column, const std::vector<std::pair<QString, QString>>& figures);
    void addPart(QGridLayout& grid, const SheetPart& part);
    void addLine(QGridLayout& grid, const SheetLine& line);
};

} // namespace dorsal
