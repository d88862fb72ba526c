// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ladder_stages.h"

#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/icon_label.h"
#include "app/widgets/text_label.h"
#include "app/words/progress_words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

void takeRowsOut(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

LadderStages::LadderStages(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout) {
    auto* card = new Card(tr("Stages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    rows_->setSpacing(spacing::rowGap);
    card->body().addLayout(rows_);
    card->body().addSpacing(spacing::rowGap);
    card->body().addWidget(makeParagraph(
        tr("The stages and numbers are Dorsal’s. The coach says to find your starting point and "
           "build from there."),
        TextStyle::Caption, TextTone::Quiet));
}

void LadderStages::setProgress(const LadderProgress& progress, const Ladder& ladder,
                               const std::vector<Band>& bands, const Format& format, Day today) {
    takeRowsOut(*rows_);
    for (const LadderStage& stage : ladder.stages) {
        addStage(stage, progress, format, today);
    }
    if (progress.next.band) {
        addBands(progress, bands, format, today);
    }
}

/// Who climbs a later stage has passed the earlier ones, whether or not their ends were ever logged.
void LadderStages::addStage(const LadderStage& stage, const LadderProgress& progress, const Format& format,
                            Day today) {
    const auto named = [&](const QString& way) {
        return tr("%1 %2, %3", "number, stage, goal").arg(stage.number).arg(stageName(stage.number), way);
    };
    const QString end = stage.exit ? goalText(*stage.exit, format) : wayThrough(stage, format);
    const auto done = std::ranges::find(progress.stagesDone, stage.number, &LadderStageDone::stage);
    if (done != progress.stagesDone.end()) {
        addStep(named(end), format.dayOrMonth(done->day, today), Step::Done);
    } else if (stage.number < progress.stage) {
        addStep(named(end), tr("passed"), Step::Passed);
    } else if (stage.number <= std::max(progress.stage, progress.next.stage)) {
        addStep(named(wayThrough(stage, format)), stage.number == progress.stage ? tr("now") : QString(),
                Step::Ahead);
    }
}

/// Every band with the day on which its sets first reached the goal, the one that helps most first.
void LadderStages::addBands(const LadderProgress& progress, const std::vector<Band>& bands,
                            const Format& format, Day today) {
    for (auto band = bands.rbegin(); band != bands.rend(); ++band) {
        if (band->retired) {
            continue;
        }
        const auto reached = std::ranges::find_if(progress.work, [&](const LadderWork& work) {
            std::vector<SetFact> same;
            std::ranges::copy_if(work.sets, std::back_inserter(same),
                                 [&](const SetFact& fact) { return fact.band == band->id; });
            return !work.pain && meetsGoal(progress.next.goal, same);
        });
        const bool done = reached != progress.work.end();
        addStep(tr("%1, %2", "band, sets and reps")
                    .arg(QString::fromStdString(band->name), goalText(progress.next.goal, format)),
                done ? format.dayOrMonth(dayOf(reached->start), today) : QString(),
                done ? Step::Done : Step::Ahead);
    }
}

void LadderStages::addStep(const QString& text, const QString& when, Step step) {
    auto* row = new QWidget;
    row->setMinimumHeight(spacing::inlineControl);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::rowGap);
    if (step == Step::Ahead) {
        auto* gap = new QWidget;
        gap->setFixedWidth(spacing::icon);
        line->addWidget(gap);
    } else {
        line->addWidget(new IconLabel(IconName::Check));
    }
    const TextTone tone = step == Step::Done ? TextTone::Normal : TextTone::Quiet;
    line->addWidget(makeParagraph(text, TextStyle::Body, tone), 1);
    line->addWidget(makeLabel(when, TextStyle::Caption, TextTone::Quiet));
    rows_->addWidget(row);
}

} // namespace dorsal
