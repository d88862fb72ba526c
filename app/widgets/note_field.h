// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace dorsal {

/// A few lines of notes, given out when the field is left and after each pause in typing.
class NoteField final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteField(QWidget* parent = nullptr);

    /// The text as it is kept; what is being typed stays.
    void showNote(const QString& note);
    /// Gives out at once what was typed.
    void flush();

signals:
    void noteTyped(const QString& note);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer pause_;
};

} // namespace dorsal
