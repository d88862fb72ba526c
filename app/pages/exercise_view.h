// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress_view.h"
#include "core/stats/exercise_series.h"
#include "core/stats/exercise_sessions.h"
#include "core/stats/progress_options.h"
#include "core/training/exercise_key.h"

#include <optional>

class QComboBox;

namespace dorsal {

class LineCard;

/// Which exercises a view offers.
enum class ExerciseChoice {
    Rows, ///< the versions of the row, and all of them together
    All,
};

/// The progress of one exercise, session by session.
class ExerciseView final : public ProgressView {
    Q_OBJECT
public:
    ExerciseView(const ProgressParts& parts, ExerciseChoice choice);

    void refresh() override;
    /// Shows this exercise from the next refresh on.
    void choose(const ExerciseKey& exercise);

    [[nodiscard]] DrawChart drawing() const override;

protected:
    [[nodiscard]] QString csv() const override;

private:
    void fillExercises();
    void fillMetrics();
    void showExercise(const ExerciseKey& key, const ShownDays& days);
    void showFamily(const ShownDays& days);
    [[nodiscard]] LineChartData emptyChart(const ShownDays& days) const;
    [[nodiscard]] QString noteFor(const Exercise& exercise, std::span<const ExerciseSession> sessions,
                                  ProgressMetric metric, const ProgressOptions& options) const;
    [[nodiscard]] const Exercise* exercise() const;
    [[nodiscard]] ProgressMetric metric() const;
    [[nodiscard]] OneRepMaxFormula formula() const;
    [[nodiscard]] QString title() const;

    ExerciseChoice choice_;
    QComboBox* exercises_;
    QComboBox* metric_;
    ChartControls* controls_;
    LineCard* card_;
    std::optional<ExerciseKey> wanted_;
    /// The sets of the exercise shown: the chart's read-out looks into them.
    std::vector<SetFact> facts_;
};

} // namespace dorsal
