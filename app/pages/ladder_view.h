// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress_view.h"
#include "core/stats/ladder_gate.h"
#include "core/stats/pull_up_ladder.h"

#include <utility>

class QBoxLayout;
class QLabel;

namespace dorsal {

class BodyWeightAsk;
class LadderNext;
class LadderStages;
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
    void askAboutShoulders();
    [[nodiscard]] std::vector<Id<LoggedExercise>> idsOnLadder(const Ladder& ladder) const;
    void showChart(const LadderProgress& progress, const ProgressOptions& options, const ShownDays& days);

    ChartControls* controls_;
    BodyWeightAsk* bodyWeight_;
    QLabel* place_;
    LineCard* card_;
    QBoxLayout* columns_;
    LadderNext* next_;
    LadderStages* stages_;
    LadderProgress progress_;
    LadderGate gate_;
    /// The version of the log and the day that it is of.
    std::pair<int, Day> computed_{};
};

} // namespace dorsal
