// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"
#include "core/logbook/advice_answers.h"

#include <QWidget>

namespace dorsal {

class Card;
class Format;
class RowGrid;

/// What the next session of an exercise could be, one line an advice, each to be accepted or ignored.
class TodayAdviceCard final : public QWidget {
    Q_OBJECT
public:
    explicit TodayAdviceCard(QWidget* parent = nullptr);

    void show(const TodayFacts& today, const Format& format);

signals:
    void answered(const dorsal::OpenAdvice& advice, dorsal::AdviceAnswer answer);

private:
    void addLine(RowGrid& rows, const OpenAdvice& advice, const TodayFacts& today, const Format& format);

    Card* card_;
    RowGrid* rows_ = nullptr;
};

} // namespace dorsal
