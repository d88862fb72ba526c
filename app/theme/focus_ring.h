// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace dorsal {

/// Rings the button or field that has the focus, one pixel outside its border: buttons only when the keyboard
/// (or the program) gave it to them, fields always.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QApplication& application);
    ~FocusRing() override;

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* widget);

    QPointer<QFocusFrame> frame_;
};

} // namespace dorsal
