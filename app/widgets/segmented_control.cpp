// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmented_control.h"

#include "app/theme/button_role.h"
#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace dorsal {

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent)
    : QFrame(parent), group_(new QButtonGroup(this)), row_(new QHBoxLayout(this)) {
    setAccessibleName(name);
    row_->setContentsMargins(1, 1, 1, 1);
    row_->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedControl::choose);
}

int SegmentedControl::addSegment(const QString& text, const QString& tooltip) {
    const int index = count();
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tooltip);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setButtonRole(*button, ButtonRole::Segment);
    button->installEventFilter(this);
    group_->addButton(button, index);
    row_->addWidget(button);
    setCurrent(index == 0 ? 0 : current());
    return index;
}

int SegmentedControl::current() const {
    return group_->checkedId();
}

int SegmentedControl::count() const {
    return static_cast<int>(group_->buttons().size());
}

void SegmentedControl::setCurrent(int index) {
    QAbstractButton* button = group_->button(index);
    if (button == nullptr) {
        return;
    }
    button->setChecked(true);
    shown_ = index;
    for (QAbstractButton* each : group_->buttons()) {
        each->setFocusPolicy(each == button ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(button);
    update();
}

void SegmentedControl::setNoneCurrent() {
    if (QAbstractButton* button = group_->checkedButton()) {
        group_->setExclusive(false);
        button->setChecked(false);
        group_->setExclusive(true);
    }
    shown_ = -1;
    update();
}

void SegmentedControl::setOffered(int index, bool offered) {
    group_->button(index)->setHidden(!offered);
    update();
}

void SegmentedControl::choose(int index) {
    if (index == shown_) {
        return;
    }
    setCurrent(index);
    emit chosen(index);
}

/// The first segment offered from there on, in steps of one.
void SegmentedControl::moveTo(int index, int step) {
    QAbstractButton* button = group_->button(index);
    while (button != nullptr && button->isHidden()) {
        index += step;
        button = group_->button(index);
    }
    if (button != nullptr) {
        choose(index);
        button->setFocus(Qt::TabFocusReason);
    }
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
        if (key == forward || key == back || key == Qt::Key_Home || key == Qt::Key_End) {
            const bool onwards = key == forward || key == Qt::Key_Home;
            const int to = key == Qt::Key_Home  ? 0
                           : key == Qt::Key_End ? count() - 1
                                                : current() + (key == forward ? 1 : -1);
            moveTo(to, onwards ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SegmentedControl::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    paintRoundedCard(painter, rect(), spacing::controlRadius, palette().color(QPalette::Button),
                     isEnabled() ? tokens.ctl : tokens.line);
    for (int index = 1; index < count(); ++index) {
        if (index == current() || index - 1 == current() || group_->button(index)->isHidden()) {
            continue;
        }
        const QRect button = group_->button(index)->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? button.right() + 1 : button.left() - 1;
        painter.fillRect(QRect(x, 1, 1, height() - 2), tokens.line);
    }
}

} // namespace dorsal
