// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ladder_view.h"

#include "app/models/log_catalogue.h"
#include "app/pages/addition_gate.h"
#include "app/pages/chart_controls.h"
#include "app/pages/ladder_next.h"
#include "app/pages/ladder_stages.h"
#include "app/pages/line_card.h"
#include "app/ports/navigation.h"
#include "app/theme/spacing.h"
#include "app/widgets/body_weight_ask.h"
#include "app/widgets/text_label.h"
#include "app/words/progress_words.h"
#include "core/logbook/progress_reading.h"
#include "core/training/acting_cautions.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int ladderSideWidth = 284;
constexpr int longestLadderPause = 10;
/// Its question stands for all that ask for healthy shoulders.
const ExerciseKey asksAboutShoulders{"pull-up"};

/// Neither help nor an added load can be told without the body's weight.
bool lacksBodyWeight(const LadderWork& work) {
    return !work.score &&
           std::ranges::any_of(work.sets, [](const SetFact& fact) { return fact.help || fact.load; });
}

std::ptrdiff_t waitForWeight(const std::vector<LadderWork>& work, const ShownDays& days) {
    return std::ranges::count_if(work, [&days](const LadderWork& each) {
        const Day day = dayOf(each.start);
        return day >= days.from && day <= days.to && lacksBodyWeight(each);
    });
}

QString weightWords(std::ptrdiff_t sessions) {
    return sessions == 1
               ? LadderView::tr("One session with help or added load has no dot: it needs your body weight.")
               : LadderView::tr(
                     "%1 sessions with help or added load have no dot: they need your body weight.")
                     .arg(sessions);
}

QString emptyWords(bool untrained, bool isOpen, std::ptrdiff_t waiting) {
    if (untrained && !isOpen) {
        return LadderView::tr("No session on the ladder in these weeks, and none is advised: what is fine "
                              "instead stands beside this.");
    }
    if (untrained) {
        return LadderView::tr(
            "No session on the ladder in these weeks. It begins with hanging from the bar.");
    }
    return waiting > 0 ? LadderView::tr("The sessions of these weeks had help or added load: type your body "
                                        "weight, and their dots will stand here.")
                       : LadderView::tr("The sessions of these weeks have no numbers that tell a height.");
}

} // namespace

LadderView::LadderView(const ProgressParts& parts)
    : ProgressView(parts), bodyWeight_(new BodyWeightAsk),
      place_(makeLabel({}, TextStyle::Body, TextTone::Quiet)), card_(new LineCard(tr("Pull-up ladder"))),
      columns_(new QBoxLayout(QBoxLayout::LeftToRight)), next_(new LadderNext), stages_(new LadderStages) {
    controls_ = new ChartControls({place_}, tr("Chart"));
    connectControls(*controls_, tr("pull-up-ladder", "beginning of a file name"));
    columns_->setSpacing(spacing::cardGap);
    columns_->addWidget(card_, 1);
    columns_->addWidget(makeSide());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(controls_);
    column->addWidget(bodyWeight_);
    connect(bodyWeight_, &BodyWeightAsk::weightTyped, this, [this](Load weight) { keepWeight(weight); });
    column->addLayout(columns_, 1);

    connect(next_, &LadderNext::questionWanted, this, &LadderView::askAboutShoulders);
    connect(controls_, &ChartControls::tableChosen, card_, &LineCard::showTable);
    connectCard(*card_);
}

QWidget* LadderView::makeSide() {
    auto* side = new QWidget;
    side->setFixedWidth(ladderSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(next_);
    column->addWidget(stages_);
    column->addStretch(1);
    return side;
}

void LadderView::fold(bool narrow) {
    columns_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget* side = columns_->itemAt(1)->widget();
    side->setMinimumWidth(narrow ? 0 : ladderSideWidth);
    side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : ladderSideWidth);
    constexpr int leastLadderHeight = 420;
    card_->setMinimumHeight(narrow ? leastLadderHeight : 0);
}

void LadderView::refresh() {
    const ShownDays days = takeDays(*controls_);
    const ProgressOptions options = readProgressOptions(parts().logbook.reader());
    if (computed_ != std::pair(parts().source.version(), today())) {
        const Ladder& ladder = parts().catalogue.catalogue().pullUpLadder();
        progress_ = ladderProgress(ladder, parts().source.factsOf(idsOnLadder(ladder)),
                                   parts().catalogue.directory(), options, today());
        computed_ = {parts().source.version(), today()};
    }
    const LadderProgress& progress = progress_;
    place_->setText(progress.stage > 0
                        ? tr("Stage %1 of 8, %2").arg(progress.stage).arg(stageName(progress.stage).toLower())
                        : QString());
    gate_ = ladderGate(parts().catalogue.catalogue(), parts().catalogue.profile());
    showChart(progress, options, days);
    bodyWeight_->setMissing(std::ranges::any_of(progress.work, lacksBodyWeight) && !hasWeight(today()),
                            format());
    if (gate_.isOpen()) {
        next_->setProgress(progress, options.bands, options.bodyWeights.on(today()), format());
    } else {
        next_->setClosed(gate_, parts().catalogue.catalogue());
    }
    const Exercise* asking = parts().catalogue.catalogue().find(asksAboutShoulders);
    next_->offerQuestion(asking != nullptr && asksOnce(*asking, parts().catalogue.profile()));
    stages_->setProgress(progress, parts().catalogue.catalogue().pullUpLadder(), options.bands, format(),
                         today());
}

std::vector<Id<LoggedExercise>> LadderView::idsOnLadder(const Ladder& ladder) const {
    std::vector<Id<LoggedExercise>> ids;
    for (const LoggedExercise& row : parts().logbook.reader().exercises()) {
        const Exercise* exercise = parts().catalogue.directory().find(row.id);
        const bool climbs =
            exercise != nullptr && std::ranges::any_of(ladder.stages, [exercise](const LadderStage& stage) {
                return std::ranges::find(stage.exercises, exercise->key) != stage.exercises.end();
            });
        if (climbs) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

void LadderView::showChart(const LadderProgress& progress, const ProgressOptions& options,
                           const ShownDays& days) {
    LineChartData chart;
    chart.series = within(ladderSeries(progress.work), days.from, days.to);
    chart.days = days;
    chart.unit = SeriesUnit::Score;
    chart.tone = LineTone::Back;
    chart.format = format();
    chart.bands = options.bands;
    chart.marks = parts().source.marks();
    chart.longestGap = longestLadderPause;
    const auto waiting = waitForWeight(progress.work, days);
    chart.emptyText = emptyWords(chart.series.points.empty(), gate_.isOpen(), waiting);
    for (const LadderStage& stage : parts().catalogue.catalogue().pullUpLadder().stages) {
        const bool done = std::ranges::find(progress.stagesDone, stage.number, &LadderStageDone::stage) !=
                          progress.stagesDone.end();
        const QString end =
            done && stage.exit ? tr("done: %1").arg(goalText(*stage.exit, format())) : stageEnd(stage);
        chart.stages.push_back({stage.number, stageName(stage.number), end, stage.number == progress.stage,
                                stage.number <= progress.stage});
    }
    if (progress.stage > 0 && progress.next.score && gate_.isOpen()) {
        chart.goal = ChartGoal{*progress.next.score,
                               tr("%1 next", "3 × 8").arg(goalText(progress.next.goal, format()))};
    }
    chart.tellMore = [this](const SeriesPoint& point) {
        const auto work =
            std::find_if(progress_.work.rbegin(), progress_.work.rend(), [&point](const LadderWork& each) {
                return each.session == point.session && each.score == point.value;
            });
        return work == progress_.work.rend()
                   ? QString()
                   : QStringLiteral("%1: %2").arg(stageName(work->stage), ladderWorkText(*work, format()));
    };
    QStringList notes{tr("One dot a session; its height inside a band is the share of the stage done. "
                         "Dotted: more than ten days between.")};
    if (std::ranges::any_of(chart.series.points, &SeriesPoint::aside)) {
        notes += tr("Small grey dots: an easier stage, trained beside.");
    }
    if (waiting > 0) {
        notes += weightWords(waiting);
    }
    if (progress.leftOut) {
        notes += leftOutText(*progress.leftOut, format());
    }
    card_->setData(std::move(chart), notes.join(QLatin1Char(' ')));
}

void LadderView::askAboutShoulders() {
    if (const Exercise* asking = parts().catalogue.catalogue().find(asksAboutShoulders)) {
        AdditionGate(parts().logbook, parts().catalogue, parts().runner, parts().prompts)
            .askAboutShoulders(*asking);
    }
}

DrawChart LadderView::drawing() const {
    LineChartData chart = card_->data();
    chart.tellMore = nullptr;
    return lineChartDrawing(std::move(chart), tr("Pull-up ladder"), card_->note());
}

QString LadderView::csv() const {
    return seriesCsv(card_->data());
}

} // namespace dorsal
