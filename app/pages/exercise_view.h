// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_chart_data.h"
#include "app/pages/exercise_chooser.h"
#include "app/pages/progress_view.h"
#include "core/stats/exercise_series.h"
#include "core/stats/exercise_sessions.h"
#include "core/stats/progress_options.h"
#include "core/training/exercise_key.h"

#include <map>
#include <optional>
#include <utility>

class QComboBox;

namespace dorsal {

class BodyWeightAsk;
class LineCard;

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
    /// In the list of measures: no metric of an exercise, but the counted sets of the family.
    static constexpr int setsAWeek = -1;

    void takeFacts();
    void fillMetrics();
    void showExercise(const Exercise& exercise, const ShownDays& days);
    void compute(const Exercise& exercise);
    [[nodiscard]] std::vector<Id<LoggedExercise>> idsOf(const LoggedExercise& row) const;
    void showFamily(const ShownDays& days);
    void showFamilySets(const ShownDays& days);
    void computeFamily();
    [[nodiscard]] std::vector<Id<LoggedExercise>> idsOfFamily() const;
    [[nodiscard]] QString versionsIn(const SeriesPoint& point) const;
    [[nodiscard]] LineChartData emptyChart(const ShownDays& days) const;
    [[nodiscard]] QString tellMore(const SeriesPoint& point, const Exercise& exercise,
                                   const std::vector<Band>& bands) const;
    [[nodiscard]] QString emptyWords(const Exercise& exercise, const Series& shown) const;
    [[nodiscard]] const Exercise* exercise() const;
    [[nodiscard]] ProgressMetric metric() const;
    [[nodiscard]] OneRepMaxFormula formula() const;
    [[nodiscard]] QString title() const;

    /// What the numbers shown depend on, besides the days.
    struct Subject {
        int version = 0;
        ExerciseKey key;
        ProgressMetric metric{};
        OneRepMaxFormula formula{};
        LogSettings settings;
        Day today{};
        friend bool operator==(const Subject&, const Subject&) = default;
    };

    ExerciseChooser* exercises_;
    QComboBox* metric_;
    ChartControls* controls_;
    BodyWeightAsk* bodyWeight_;
    LineCard* card_;
    std::optional<ExerciseKey> wanted_;
    /// The sets of the exercise shown: the chart's read-out looks into them.
    std::vector<SetFact> facts_;
    /// Whose sets they are, and of which version of the log.
    std::pair<int, ExerciseKey> taken_{0, {}};
    /// The records of every kind that fell in a session.
    std::map<Id<Session>, QString> recordWords_;
    std::optional<Subject> subject_;
    /// All sessions of it.
    LineChartData whole_;
    QString wholeNote_;
    /// The version of the log for which the exercises were listed.
    int listed_ = 0;
};

} // namespace dorsal
