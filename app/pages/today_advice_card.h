// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"
#include "core/logbook/advice_answers.h"

#include <QWidget>

#include <vector>

class QToolButton;

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
    /// Answers the line that has the focus, else the first one.
    void answer(AdviceAnswer answer);

signals:
    void answered(const dorsal::OpenAdvice& advice, dorsal::AdviceAnswer answer);

private:
    void addLine(RowGrid& rows, const OpenAdvice& advice, const TodayFacts& today, const Format& format);

    [[nodiscard]] std::size_t lineWithFocus() const;

    struct Line {
        OpenAdvice open;
        QToolButton* accept = nullptr;
        QToolButton* ignore = nullptr;
    };

    Card* card_;
    RowGrid* rows_ = nullptr;
    std::vector<Line> lines_;
};

} // namespace dorsal
