// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextEdit>

namespace dorsal {
namespace {

bool isRingedButton(const QWidget* widget) {
    // Boxes ring their label from inside.
    return (qobject_cast<const QAbstractButton*>(widget) != nullptr ||
            qobject_cast<const QComboBox*>(widget) != nullptr) &&
           qobject_cast<const QCheckBox*>(widget) == nullptr &&
           qobject_cast<const QRadioButton*>(widget) == nullptr;
}

bool isRingedField(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return line->hasFrame();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
        return text->frameShape() != QFrame::NoFrame && !text->isReadOnly();
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(widget)) {
        return text->frameShape() != QFrame::NoFrame && !text->isReadOnly();
    }
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

/// The editor of a spin box or a combo box shows the ring of the whole.
QWidget* ringedWhole(QWidget* widget) {
    QWidget* parent = widget->parentWidget();
    const bool inside =
        qobject_cast<QAbstractSpinBox*>(parent) != nullptr || qobject_cast<QComboBox*>(parent) != nullptr;
    return inside ? parent : widget;
}

bool insideView(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return parent != nullptr && qobject_cast<const QAbstractItemView*>(parent->parentWidget()) != nullptr;
}

} // namespace

FocusRing::FocusRing(QApplication& application) : QObject(&application) {
    application.installEventFilter(this);
}

FocusRing::~FocusRing() {
    delete frame_;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const auto* focus = static_cast<QFocusEvent*>(event);
        QWidget* widget = ringedWhole(static_cast<QWidget*>(watched));
        const bool byPointer =
            focus->reason() == Qt::MouseFocusReason || focus->reason() == Qt::PopupFocusReason;
        const bool wanted =
            !insideView(widget) && (isRingedField(widget) || (isRingedButton(widget) && !byPointer));
        show(wanted ? widget : nullptr);
    } else if (event->type() == QEvent::FocusOut && frame_ != nullptr && watched == frame_->widget()) {
        show(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget* widget) {
    if (frame_ == nullptr) {
        if (widget == nullptr) {
            return;
        }
        frame_ = new QFocusFrame(widget);
    }
    frame_->setWidget(widget);
}

} // namespace dorsal
