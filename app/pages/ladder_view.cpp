// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ladder_view.h"

#include "app/models/log_catalogue.h"
#include "app/pages/addition_gate.h"
#include "app/pages/chart_controls.h"
#include "app/pages/line_card.h"
#include "app/ports/navigation.h"
#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/widgets/body_weight_ask.h"
#include "app/widgets/card.h"
#include "app/widgets/icon_label.h"
#include "app/widgets/text_label.h"
#include "app/words/progress_words.h"
#include "core/logbook/progress_reading.h"
#include "core/training/acting_cautions.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int ladderSideWidth = 284;
constexpr int longestLadderPause = 10;
constexpr int barThickness = 10;
/// Its question stands for all that ask for healthy shoulders.
const ExerciseKey asksAboutShoulders{"pull-up"};

/// "6, 6, 6", "0:30, 0:25"
QString amountsOf(const LadderWork& work, const Format& format) {
    QStringList words;
    for (const SetFact& fact : work.sets) {
        if (fact.reps && fact.perRep) {
            words += LadderView::tr("%1 × %2 s", "reps, seconds of each")
                         .arg(fact.reps->count())
                         .arg(fact.perRep->count());
        } else if (fact.reps) {
            words += QString::number(fact.reps->count());
        } else if (fact.held) {
            words += format.duration(*fact.held);
        }
    }
    return words.join(QStringLiteral(", "));
}

/// How it ended, or where it begins and ends.
QString wayThrough(const LadderStage& stage, bool isDone, const Format& format) {
    const QString start = goalText(stage.start, format);
    if (!stage.exit) {
        return LadderView::tr("from %1", "where a stage begins").arg(start);
    }
    const QString end = goalText(*stage.exit, format);
    return isDone ? end : LadderView::tr("%1 to %2", "where a stage begins and ends").arg(start, end);
}

/// Neither help nor an added load can be told without the body's weight.
bool lacksBodyWeight(const LadderWork& work) {
    return !work.score &&
           std::ranges::any_of(work.sets, [](const SetFact& fact) { return fact.help || fact.load; });
}

const LadderWork* lastOf(const LadderProgress& progress, int stage) {
    const auto found = std::find_if(progress.work.rbegin(), progress.work.rend(),
                                    [stage](const LadderWork& work) { return work.stage == stage; });
    return found == progress.work.rend() ? nullptr : &*found;
}

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

LadderView::LadderView(const ProgressParts& parts)
    : ProgressView(parts), bodyWeight_(new BodyWeightAsk),
      place_(makeLabel({}, TextStyle::Body, TextTone::Quiet)), card_(new LineCard(tr("Pull-up ladder"))),
      columns_(new QBoxLayout(QBoxLayout::LeftToRight)), next_(makeParagraph({}, TextStyle::CardTitle)),
      nextNote_(makeParagraph({}, TextStyle::Body)), ask_(new QPushButton(tr("How are your shoulders?"))),
      bar_(new QProgressBar), done_(makeLabel({}, TextStyle::Caption, TextTone::Quiet)),
      left_(makeLabel({}, TextStyle::Caption, TextTone::Quiet)), steps_(new Card(tr("Stages"))),
      stepRows_(new QVBoxLayout) {
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

    connect(ask_, &QPushButton::clicked, this, &LadderView::askAboutShoulders);
    connect(controls_, &ChartControls::tableChosen, card_, &LineCard::showTable);
    connect(card_, &LineCard::daysWanted, this, [this](const ShownDays& days) { wantDays(days); });
    connect(card_, &LineCard::sessionOpened, this,
            [this](Id<Session> session) { this->parts().navigation.showInHistory(session); });
}

QWidget* LadderView::makeSide() {
    auto* milestone = new Card;
    milestone->setAccessibleName(tr("Next milestone"));
    milestone->body().setSpacing(spacing::rowGap / 2);
    milestone->body().addWidget(makeLabel(tr("Next milestone"), TextStyle::Caption, TextTone::Quiet));
    milestone->body().addWidget(next_);
    milestone->body().addWidget(nextNote_);
    milestone->body().addWidget(ask_);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(barThickness);
    bar_->setAccessibleName(tr("Part of the milestone that is done"));
    milestone->body().addWidget(bar_);
    auto* numbers = new QHBoxLayout;
    numbers->addWidget(done_);
    numbers->addStretch(1);
    numbers->addWidget(left_);
    milestone->body().addLayout(numbers);
    stepRows_->setSpacing(spacing::rowGap);
    steps_->body().addLayout(stepRows_);
    steps_->body().addSpacing(spacing::rowGap);
    steps_->body().addWidget(makeParagraph(
        tr("The stages and numbers are Dorsal’s. The coach says to find your starting point and "
           "build from there."),
        TextStyle::Caption, TextTone::Quiet));
    auto* side = new QWidget;
    side->setFixedWidth(ladderSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(milestone);
    column->addWidget(steps_);
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
    showNext(progress, options);
    showGate();
    showStages(progress, options);
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
    chart.emptyText = tr("No session on the ladder in these weeks. It begins with hanging from the bar.");
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
            std::find_if(progress_.work.rbegin(), progress_.work.rend(),
                         [&point](const LadderWork& each) { return each.session == point.session; });
        return work == progress_.work.rend()
                   ? QString()
                   : QStringLiteral("%1: %2").arg(stageName(work->stage), amountsOf(*work, format()));
    };
    card_->setData(std::move(chart),
                   tr("One dot a session; its height inside a band is the share of the stage done. "
                      "Dotted: more than ten days between."));
}

void LadderView::showNext(const LadderProgress& progress, const ProgressOptions& options) {
    next_->setText(milestoneText(progress.next, format(), options.bands));
    const LadderWork* last = lastOf(progress, progress.stage);
    QStringList notes;
    if (last != nullptr) {
        notes += tr("%1 was %2.", "date, sets")
                     .arg(format().shortDate(dayOf(last->start)), amountsOf(*last, format()));
    }
    const QString note = milestoneNote(progress.next);
    if (!note.isEmpty()) {
        notes += note;
    }
    if (progress.placement && *progress.placement != progress.stage) {
        notes += tr("Your starting point, by the last four weeks: stage %1, %2.")
                     .arg(*progress.placement)
                     .arg(stageName(*progress.placement).toLower());
    }
    nextNote_->setText(notes.join(QLatin1Char(' ')));
    bar_->setRange(0, std::max(1, progress.next.needed));
    bar_->setValue(progress.next.done);
    const bool seconds = progress.next.goal.hold || progress.next.goal.perRep;
    const int missing = progress.next.needed - progress.next.done;
    done_->setText(seconds ? tr("%1 of %2 s").arg(progress.next.done).arg(progress.next.needed)
                           : tr("%1 of %2 reps").arg(progress.next.done).arg(progress.next.needed));
    left_->setText(tr("%1 to go").arg(missing));
}

void LadderView::showGate() {
    for (QWidget* each : std::initializer_list<QWidget*>{bar_, done_, left_}) {
        each->setVisible(gate_.isOpen());
    }
    const Exercise* asking = parts().catalogue.catalogue().find(asksAboutShoulders);
    ask_->setVisible(asking != nullptr && asksOnce(*asking, parts().catalogue.profile()));
    if (!gate_.isOpen()) {
        const QString offer = gateOffer(gate_, parts().catalogue.catalogue());
        next_->setText(offer.isEmpty() ? tr("The ladder waits") : tr("Offered instead: %1").arg(offer));
        nextNote_->setText(gateReason(gate_));
    }
}

void LadderView::askAboutShoulders() {
    if (const Exercise* asking = parts().catalogue.catalogue().find(asksAboutShoulders)) {
        AdditionGate(parts().logbook, parts().catalogue, parts().runner, parts().prompts)
            .askAboutShoulders(*asking);
    }
}

void LadderView::addStep(const QString& text, const QString& when, bool done) {
    auto* row = new QWidget;
    row->setMinimumHeight(spacing::inlineControl);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::rowGap);
    if (done) {
        line->addWidget(new IconLabel(IconName::Check));
    } else {
        auto* gap = new QWidget;
        gap->setFixedWidth(spacing::icon);
        line->addWidget(gap);
    }
    line->addWidget(makeParagraph(text, TextStyle::Body, done ? TextTone::Normal : TextTone::Quiet), 1);
    line->addWidget(makeLabel(when, TextStyle::Caption, TextTone::Quiet));
    stepRows_->addWidget(row);
}

/// The stages up to the next one; those done with the day.
void LadderView::showStages(const LadderProgress& progress, const ProgressOptions& options) {
    clear(*stepRows_);
    for (const LadderStage& stage : parts().catalogue.catalogue().pullUpLadder().stages) {
        const auto done = std::ranges::find(progress.stagesDone, stage.number, &LadderStageDone::stage);
        const bool isDone = done != progress.stagesDone.end();
        const QString text = tr("%1 %2, %3", "number, stage, goal")
                                 .arg(stage.number)
                                 .arg(stageName(stage.number), wayThrough(stage, isDone, format()));
        if (isDone) {
            addStep(text, format().dayMonth(done->day), true);
        } else if (stage.number <= std::max(progress.stage, progress.next.stage)) {
            addStep(text, stage.number == progress.stage ? tr("now") : QString(), false);
        }
    }
    if (progress.next.band) {
        showBands(progress, options);
    }
}

/// Every band with the day on which its sets first reached the goal, the one that helps most first.
void LadderView::showBands(const LadderProgress& progress, const ProgressOptions& options) {
    std::vector<Band> bands = options.bands;
    std::ranges::reverse(bands);
    for (const Band& band : bands) {
        if (band.retired) {
            continue;
        }
        const auto reached = std::ranges::find_if(progress.work, [&](const LadderWork& work) {
            std::vector<SetFact> same;
            std::ranges::copy_if(work.sets, std::back_inserter(same),
                                 [&](const SetFact& fact) { return fact.band == band.id; });
            return !work.pain && meetsGoal(progress.next.goal, same);
        });
        const QString text =
            tr("%1, %2", "band, sets and reps")
                .arg(QString::fromStdString(band.name), goalText(progress.next.goal, format()));
        const bool done = reached != progress.work.end();
        addStep(text, done ? format().dayMonth(dayOf(reached->start)) : QString(), done);
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
