// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"

#include <QWidget>

class QLabel;

namespace dorsal {

class BalanceBars;
class Format;
class StatusMark;
class WeekBars;

/// This week's back and chest so far, what is missing, and the weeks before.
class TodayBalance final : public QWidget {
    Q_OBJECT
public:
    explicit TodayBalance(QWidget* parent = nullptr);

    void show(const TodayFacts& today, const Format& format);

private:
    QWidget* makeFigure();
    QWidget* makeLastWeeks();

    BalanceBars* bars_;
    QLabel* ratio_;
    QLabel* toOne_;
    QLabel* missing_;
    QLabel* note_;
    QLabel* lastFour_;
    QLabel* lastFourRatio_;
    StatusMark* lastFourMark_;
    QLabel* lastFourWord_;
    WeekBars* weeks_;
};

} // namespace dorsal
