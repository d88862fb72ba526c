// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/hold_plan.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace dorsal {

/// The pauses of the guided timer, and which side begins.
class TimerSettings final : public QWidget {
    Q_OBJECT
public:
    explicit TimerSettings(QWidget* parent = nullptr);

    void setTimes(const HoldTimes& times);
    [[nodiscard]] HoldTimes times() const;
    void setFirstSide(FirstSide side);
    [[nodiscard]] FirstSide firstSide() const;

private:
    [[nodiscard]] QSpinBox* addSeconds(QFormLayout& form, const QString& label);

    QSpinBox* prepare_;
    QSpinBox* switchSides_;
    QSpinBox* interlude_;
    QComboBox* firstSide_;
};

} // namespace dorsal
