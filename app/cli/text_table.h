// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dorsal {

/// Lines of text whose columns stand below each other, two spaces apart.
class TextTable final {
public:
    enum class Align { Left, Right };

    /// Columns beyond those named are aligned left.
    explicit TextTable(QList<Align> alignment = {}) : alignment_(std::move(alignment)) {}

    void addRow(const QStringList& cells) { rows_ += cells; }
    /// Every row with its line end; no spaces before one.
    [[nodiscard]] QString text() const;

private:
    QList<Align> alignment_;
    QList<QStringList> rows_;
};

} // namespace dorsal
