// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/note_field.h"

#include <QKeyEvent>
#include <QTextDocument>

namespace dorsal {

namespace {

constexpr int pauseMs = 1500;

} // namespace

NoteField::NoteField(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    // One history for the program: what is typed becomes steps of the log.
    setUndoRedoEnabled(false);
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &NoteField::flush);
    connect(document(), &QTextDocument::modificationChanged, this, [this](bool modified) {
        if (modified) {
            pause_.start();
        }
    });
}

void NoteField::showNote(const QString& note) {
    if (document()->isModified() || toPlainText() == note) {
        return;
    }
    setPlainText(note);
    document()->setModified(false);
}

void NoteField::flush() {
    pause_.stop();
    if (document()->isModified()) {
        document()->setModified(false);
        emit noteTyped(toPlainText());
    }
}

void NoteField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    flush();
}

void NoteField::hideEvent(QHideEvent* event) {
    flush();
    QPlainTextEdit::hideEvent(event);
}

void NoteField::keyPressEvent(QKeyEvent* event) {
    QPlainTextEdit::keyPressEvent(event);
    if (document()->isModified()) {
        pause_.start();
    }
}

} // namespace dorsal
