// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_frame.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace dorsal {

FirstFrame::FirstFrame(QWidget& window, std::function<void()> then)
    : QObject(&window), then_(std::move(then)) {
    window.installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The frame goes out when this paint event is over.
        QTimer::singleShot(0, this, [this] {
            then_();
            deleteLater();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dorsal
