// SPDX-License-Identifier: GPL-3.0-or-later
// All versions of the row together, on the page of one exercise.
#include "app/models/log_catalogue.h"
#include "app/pages/exercise_chooser.h"
#include "app/pages/exercise_view.h"
#include "app/pages/line_card.h"
#include "core/logbook/progress_reading.h"
#include "core/stats/family_series.h"
#include "core/stats/family_sets.h"

#include <QComboBox>

namespace dorsal {

std::vector<Id<LoggedExercise>> ExerciseView::idsOfFamily() const {
    const ExerciseDirectory& directory = parts().catalogue.directory();
    std::vector<Id<LoggedExercise>> ids;
    for (const LoggedExercise& each : parts().logbook.reader().exercises()) {
        const Exercise* known = directory.find(each.id);
        if (known != nullptr && known->family == rowFamily) {
            ids.push_back(each.id);
        }
    }
    return ids;
}

void ExerciseView::showFamily(const ShownDays& days) {
    if (metric_->currentData().toList().value(0).toInt() == setsAWeek) {
        showFamilySets(days);
        return;
    }
    const Subject subject{parts().source.version(), {}, metric(), formula(), settings(), today()};
    if (subject_ != subject) {
        computeFamily();
        subject_ = subject;
    }
    LineChartData chart = whole_;
    chart.days = days;
    chart.series = within(whole_.series, days.from, days.to);
    chart.emptyText = tr("No rows in these weeks. The coach’s advice: choose one version and do it often.");
    card_->setData(std::move(chart), wholeNote_);
}

void ExerciseView::computeFamily() {
    const ProgressOptions options = readProgressOptions(parts().logbook.reader(), formula());
    whole_ = emptyChart({});
    whole_.series = familySeries(facts_, parts().catalogue.directory(), rowFamily, metric(), options);
    whole_.unit = unitOf(metric());
    whole_.tone = LineTone::Back;
    whole_.tellMore = [this](const SeriesPoint& point) { return versionsIn(point); };
    wholeNote_ = metric() == ProgressMetric::Volume
                     ? tr("One dot a session: the volume of all versions of the row together.")
                     : tr("One dot a session: the best of all versions of the row. They carry different "
                          "loads, so a step may be another version.");
}

/// Which versions of the row the session had.
QString ExerciseView::versionsIn(const SeriesPoint& point) const {
    const ExerciseDirectory& directory = parts().catalogue.directory();
    QStringList names;
    for (const SetFact& fact : facts_) {
        const Exercise* exercise = fact.session == point.session ? directory.find(fact.exercise) : nullptr;
        if (exercise != nullptr) {
            names += QString::fromStdString(exercise->name);
        }
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

void ExerciseView::showFamilySets(const ShownDays& days) {
    LineChartData chart = emptyChart(days);
    BalanceOptions options;
    options.weekStart = settings().weekStart;
    chart.series = familySets(parts().source.factsIn(days), parts().catalogue.directory(), rowFamily, options,
                              days.from, days.to);
    if (std::ranges::none_of(chart.series.points,
                             [](const SeriesPoint& point) { return point.value.value_or(0) > 0; })) {
        chart.series = {};
    }
    chart.unit = SeriesUnit::Sets;
    chart.tone = LineTone::Back;
    chart.emptyText = tr("No rows in these weeks. The coach’s advice: choose one version and do it often.");
    card_->setData(std::move(chart),
                   tr("Working sets a week of every version of the row; a one-sided set is half of one."));
}

} // namespace dorsal
