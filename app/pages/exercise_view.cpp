// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercise_view.h"

#include "app/models/log_catalogue.h"
#include "app/pages/chart_controls.h"
#include "app/pages/exercise_note.h"
#include "app/pages/line_card.h"
#include "app/ports/navigation.h"
#include "app/theme/spacing.h"
#include "app/widgets/body_weight_ask.h"
#include "app/words/progress_words.h"
#include "app/words/sets_in_line.h"
#include "core/logbook/progress_reading.h"
#include "core/stats/balance.h"
#include "core/stats/records.h"
#include "core/stats/set_load.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

LineTone toneOf(const Exercise& exercise) {
    const BalanceShare share = balanceShare(exercise);
    if (share.backHalves > share.chestHalves) {
        return LineTone::Back;
    }
    return share.chestHalves > 0 ? LineTone::Chest : LineTone::Other;
}

/// "42.5 kg: 10, 10, 9"
QString workText(const std::vector<SetFact>& facts, const SeriesPoint& point, const Exercise& exercise,
                 const std::vector<Band>& bands, const Format& format) {
    std::vector<SetFact> sets;
    std::ranges::copy_if(facts, std::back_inserter(sets), [&point](const SetFact& fact) {
        return fact.session == point.session && isWorkingSet(fact);
    });
    return workOfSets(sets, &exercise, bands, format);
}

} // namespace

ExerciseView::ExerciseView(const ProgressParts& parts, ExerciseChoice choice)
    : ProgressView(parts), exercises_(new ExerciseChooser(choice)), metric_(new QComboBox),
      bodyWeight_(new BodyWeightAsk),
      card_(new LineCard(choice == ExerciseChoice::Rows ? tr("Rows") : tr("Progress of an exercise"))) {
    metric_->setAccessibleName(tr("What is shown"));
    controls_ = new ChartControls({exercises_, metric_}, tr("Chart"));
    connectControls(*controls_, choice == ExerciseChoice::Rows ? tr("rows", "beginning of a file name")
                                                               : tr("exercise", "beginning of a file name"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(controls_);
    column->addWidget(bodyWeight_);
    column->addWidget(card_, 1);

    connect(bodyWeight_, &BodyWeightAsk::weightTyped, this, [this](Load weight) { keepWeight(weight); });
    connect(exercises_, &QComboBox::activated, this, &ProgressView::refreshWanted);
    connect(metric_, &QComboBox::activated, this, &ProgressView::refreshWanted);
    connect(controls_, &ChartControls::tableChosen, card_, &LineCard::showTable);
    connectCard(*card_);
}

void ExerciseView::choose(const ExerciseKey& exercise) {
    wanted_ = exercise;
}

/// The sets of the exercise chosen; those of another one, or of another log, are forgotten.
void ExerciseView::takeFacts() {
    const Exercise* each = exercise();
    const std::pair wanted(parts().source.version(), each != nullptr ? each->key : ExerciseKey{});
    if (taken_ == wanted) {
        return;
    }
    taken_ = wanted;
    facts_.clear();
    if (each == nullptr) {
        facts_ = parts().source.factsOf(idsOfFamily());
    } else if (const auto row = parts().logbook.reader().exercise(each->key)) {
        facts_ = parts().source.factsOf(idsOf(*row));
    }
}

/// One entry a metric, the estimate by the log’s formula; the other formulas of the estimate stand at the
/// end.
void ExerciseView::fillMetrics() {
    const QString before = metric_->currentText();
    metric_->clear();
    const Exercise* each = exercise();
    const auto metrics = each != nullptr ? metricsFor(*each, facts_)
                                         : std::vector{ProgressMetric::TopSet, ProgressMetric::OneRepMax,
                                                       ProgressMetric::Volume, ProgressMetric::RepsAtLoad};
    if (each == nullptr) {
        metric_->addItem(tr("Sets a week"), QVariantList{setsAWeek});
    }
    for (const ProgressMetric metric : metrics) {
        metric_->addItem(word(metric),
                         QVariantList{static_cast<int>(metric), static_cast<int>(settings().formula)});
    }
    if (std::ranges::find(metrics, ProgressMetric::OneRepMax) != metrics.end()) {
        for (const OneRepMaxFormula formula : EnumValues<OneRepMaxFormula>::all) {
            if (formula == settings().formula) {
                continue;
            }
            metric_->addItem(
                tr("1RM by %1", "a formula").arg(word(formula)),
                QVariantList{static_cast<int>(ProgressMetric::OneRepMax), static_cast<int>(formula)});
        }
    }
    metric_->setVisible(metric_->count() > 0);
    metric_->setCurrentIndex(std::max(0, metric_->findText(before)));
}

ProgressMetric ExerciseView::metric() const {
    return static_cast<ProgressMetric>(metric_->currentData().toList().value(0).toInt());
}

OneRepMaxFormula ExerciseView::formula() const {
    return static_cast<OneRepMaxFormula>(metric_->currentData().toList().value(1).toInt());
}

const Exercise* ExerciseView::exercise() const {
    return parts().catalogue.catalogue().find(exercises_->key());
}

void ExerciseView::refresh() {
    const ShownDays days = takeDays(*controls_);
    if (listed_ != parts().source.version() || wanted_) {
        const auto counts = parts().logbook.reader().exerciseCounts();
        exercises_->fill(parts().catalogue.catalogue(), parts().catalogue.directory(), counts, wanted_);
        wanted_.reset();
        listed_ = parts().source.version();
    }
    takeFacts();
    fillMetrics();
    bool lacksWeight = false;
    if (const Exercise* each = exercise()) {
        showExercise(*each, days);
        const bool rests = (metric() == ProgressMetric::OneRepMax && needsBodyWeight(*each)) ||
                           (metric() == ProgressMetric::Volume && each->bodyweightFactor);
        lacksWeight = rests && !facts_.empty() && !hasWeight(today());
    } else {
        showFamily(days);
    }
    bodyWeight_->setMissing(lacksWeight, format());
}

LineChartData ExerciseView::emptyChart(const ShownDays& days) const {
    LineChartData chart;
    chart.days = days;
    chart.format = format();
    chart.marks = parts().source.marks();
    return chart;
}

/// Other days of the same exercise need no new look at its sets.
void ExerciseView::showExercise(const Exercise& exercise, const ShownDays& days) {
    const Subject subject{parts().source.version(), exercise.key, metric(), formula(), settings(), today()};
    if (subject_ != subject) {
        compute(exercise);
        subject_ = subject;
    }
    LineChartData chart = whole_;
    chart.days = days;
    chart.series = within(whole_.series, days.from, days.to);
    chart.emptyText = emptyWords(exercise, chart.series);
    card_->setData(std::move(chart), wholeNote_);
}

/// Why no point is shown, and what to do about it.
QString ExerciseView::emptyWords(const Exercise& exercise, const Series& shown) const {
    const QString name = QString::fromStdString(exercise.name);
    if (facts_.empty()) {
        return tr("%1 is not in the log yet. Its progress will stand here from its first session on.")
            .arg(name);
    }
    if (shown.points.empty()) {
        return tr("%1 was not trained in these weeks; the last time was %2. A longer range shows it.")
            .arg(name, format().date(dayOf(facts_.back().start)));
    }
    if (needsBodyWeight(exercise) && metric() == ProgressMetric::OneRepMax) {
        return tr("The estimate needs your body weight: add a weigh-in, and it will stand here.");
    }
    return metric() == ProgressMetric::OneRepMax
               ? tr("No set of these weeks tells a 1RM: that takes working sets of up to 12 reps with a "
                    "load.")
               : tr("%1 has no numbers of this kind in these weeks. Another measure may have some.")
                     .arg(name);
}

/// The rows that count as the same exercise.
std::vector<Id<LoggedExercise>> ExerciseView::idsOf(const LoggedExercise& row) const {
    const ExerciseDirectory& directory = parts().catalogue.directory();
    std::vector<Id<LoggedExercise>> ids;
    for (const LoggedExercise& each : parts().logbook.reader().exercises()) {
        if (directory.resolved(each.id) == directory.resolved(row.id)) {
            ids.push_back(each.id);
        }
    }
    return ids;
}

void ExerciseView::compute(const Exercise& exercise) {
    const ProgressMetric shown = metric();
    const ProgressOptions options = readProgressOptions(parts().logbook.reader(), formula());
    const auto row = parts().logbook.reader().exercise(exercise.key);
    const ExerciseDirectory& directory = parts().catalogue.directory();
    const auto sessions = row ? exerciseSessions(facts_, directory, row->id) : std::vector<ExerciseSession>{};
    const auto records = recordsOf(sessions, exercise, options);
    recordWords_.clear();
    for (const Record& record : records) {
        QString& words = recordWords_[record.session];
        words += words.isEmpty() ? QString() : QStringLiteral(", ");
        words += recordName(record);
    }
    whole_ = emptyChart({});
    whole_.series = exerciseSeries(sessions, exercise, shown, options);
    markRecords(whole_.series, shown, records);
    whole_.unit = unitOf(shown);
    whole_.tone = toneOf(exercise);
    whole_.bands = options.bands;
    whole_.tellMore = [this, done = exercise, options](const SeriesPoint& point) {
        return tellMore(point, done, options.bands);
    };
    const LoadKit kit{format().unit(), parts().catalogue.profile().plates};
    wholeNote_ = exerciseNote({exercise, sessions, shown, options, kit, today()}, format());
}

QString ExerciseView::tellMore(const SeriesPoint& point, const Exercise& exercise,
                               const std::vector<Band>& bands) const {
    const QString work = workText(facts_, point, exercise, bands, format());
    const auto records = point.session ? recordWords_.find(*point.session) : recordWords_.end();
    return records == recordWords_.end()
               ? work
               : tr("%1 · records: %2", "sets, kinds of record").arg(work, records->second);
}

QString ExerciseView::title() const {
    if (metric_->count() == 0) {
        return exercises_->currentText();
    }
    QString metric = metric_->currentText();
    metric.replace(0, 1, metric.at(0).toLower()); // "1RM" keeps its letters
    return tr("%1: %2", "exercise, metric").arg(exercises_->currentText(), metric);
}

DrawChart ExerciseView::drawing() const {
    LineChartData chart = card_->data();
    chart.tellMore = nullptr;
    return lineChartDrawing(std::move(chart), title(), card_->note());
}

QString ExerciseView::csv() const {
    return seriesCsv(card_->data());
}

} // namespace dorsal
