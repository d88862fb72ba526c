// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress_view.h"
#include "core/stats/ladder_gate.h"
#include "core/stats/pull_up_ladder.h"

#include <utility>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace dorsal {

class BodyWeightAsk;
class Card;
class LineCard;

/// The way to the pull-up: every session on eight stages, what comes next, and what is done.
class LadderView final : public ProgressView {
    Q_OBJECT
public:
    explicit LadderView(const ProgressParts& parts);

    void refresh() override;
    void fold(bool narrow) override;
    [[nodiscard]] DrawChart drawing() const override;

protected:
    [[nodiscard]] QString csv() const override;

private:
    [[nodiscard]] QWidget* makeSide();
    /// Also tells why the ladder waits, and asks once about the shoulders.
    void showGate();
    void askAboutShoulders();
    [[nodiscard]] std::vector<Id<LoggedExercise>> idsOnLadder(const Ladder& ladder) const;
    void showChart(const LadderProgress& progress, const ProgressOptions& options, const ShownDays& days);
    void showNext(const LadderProgress& progress, const ProgressOptions& options);
    void showStages(const LadderProgress& progress, const ProgressOptions& options);
    void showBands(const LadderProgress& progress, const ProgressOptions& options);
    void addStep(const QString& text, const QString& when, bool done);

    ChartControls* controls_;
    BodyWeightAsk* bodyWeight_;
    QLabel* place_;
    LineCard* card_;
    QBoxLayout* columns_;
    QLabel* next_;
    QLabel* nextNote_;
    QPushButton* ask_;
    QProgressBar* bar_;
    QLabel* done_;
    QLabel* left_;
    Card* steps_;
    QVBoxLayout* stepRows_;
    LadderProgress progress_;
    LadderGate gate_;
    /// The version of the log and the day that it is of.
    std::pair<int, Day> computed_{};
};

} // namespace dorsal
