// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/copy_from_focus.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QWidget>

namespace dorsal {

void copyFromFocus() {
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return;
    }
    if (const auto* label = qobject_cast<QLabel*>(focus)) {
        if (label->hasSelectedText()) {
            QApplication::clipboard()->setText(label->selectedText());
        }
        return;
    }
    // Fields and editors have it as a slot of this name.
    if (focus->metaObject()->indexOfMethod("copy()") >= 0) {
        QMetaObject::invokeMethod(focus, "copy");
        return;
    }
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QApplication::sendEvent(focus, &press);
}

} // namespace dorsal
