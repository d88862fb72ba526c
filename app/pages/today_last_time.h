// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"

#include <QWidget>

namespace dorsal {

class Card;
class Format;
class RowGrid;

/// What was done in the last session, one line an exercise.
class TodayLastTime final : public QWidget {
    Q_OBJECT
public:
    explicit TodayLastTime(QWidget* parent = nullptr);

    void show(const TodayFacts& today, const Format& format);

private:
    Card* card_;
    RowGrid* rows_ = nullptr;
};

} // namespace dorsal
