// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace dorsal {

/// A field for a note of some lines: Enter breaks the line, Ctrl+Enter keeps the note.
class NoteDialog final : public QDialog {
    Q_OBJECT
public:
    /// `label` says what the note is about.
    NoteDialog(const QString& title, const QString& label, const QString& current, QWidget* parent = nullptr);

    [[nodiscard]] QString note() const;
    /// What was typed is thrown away only when that is confirmed.
    void reject() override;

private:
    QPlainTextEdit* field_;
};

} // namespace dorsal
