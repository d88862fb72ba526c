// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace dorsal {

/// One quiet line that asks for the body's weight where an estimate rests on it. Once it was put off, it does
/// not come back while the window lives.
class BodyWeightAsk final : public QFrame {
    Q_OBJECT
public:
    explicit BodyWeightAsk(QWidget* parent = nullptr);

    /// Shows itself while the weight is missing, without taking the focus.
    void setMissing(bool missing, const Format& format);

signals:
    void weightTyped(dorsal::Load weight);
    /// It went: the keyboard goes on to what it stood beside.
    void left();

private:
    void keep();
    void putOff();

    Format format_;
    QLineEdit* weight_;
    QLabel* complaint_;
    bool putOff_ = false;
};

} // namespace dorsal
