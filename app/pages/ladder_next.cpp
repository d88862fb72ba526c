// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/ladder_next.h"

#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"
#include "app/words/progress_words.h"
#include "core/stats/odd_values.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int barThickness = 10;

const LadderWork* lastOnStage(const LadderProgress& progress) {
    const auto found =
        std::find_if(progress.work.rbegin(), progress.work.rend(),
                     [&progress](const LadderWork& work) { return work.stage == progress.stage; });
    return found == progress.work.rend() ? nullptr : &*found;
}

} // namespace

LadderNext::LadderNext(QWidget* parent)
    : QWidget(parent), next_(makeParagraph({}, TextStyle::CardTitle)),
      note_(makeParagraph({}, TextStyle::Body)), ask_(new QPushButton(tr("How are your shoulders?"))),
      bar_(new QProgressBar), done_(makeLabel({}, TextStyle::Caption, TextTone::Quiet)),
      left_(makeLabel({}, TextStyle::Caption, TextTone::Quiet)) {
    auto* card = new Card;
    card->setAccessibleName(tr("Next milestone"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    QVBoxLayout& rows = card->body();
    rows.setSpacing(spacing::rowGap / 2);
    rows.addWidget(makeLabel(tr("Next milestone"), TextStyle::Caption, TextTone::Quiet));
    rows.addWidget(next_);
    rows.addWidget(note_);
    rows.addWidget(ask_);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(barThickness);
    bar_->setAccessibleName(tr("Part of the milestone that is done"));
    rows.addWidget(bar_);
    auto* numbers = new QHBoxLayout;
    numbers->addWidget(done_);
    numbers->addStretch(1);
    numbers->addWidget(left_);
    rows.addLayout(numbers);
    connect(ask_, &QPushButton::clicked, this, &LadderNext::questionWanted);
}

void LadderNext::setProgress(const LadderProgress& progress, const std::vector<Band>& bands,
                             std::optional<Load> bodyweight, const Format& format) {
    next_->setText(milestoneText(progress.next, format, bands));
    QStringList notes;
    if (const LadderWork* last = lastOnStage(progress)) {
        notes += tr("%1 was %2.", "date, sets")
                     .arg(format.shortDate(dayOf(last->start)), ladderWorkText(*last, format));
    }
    const QString note = milestoneNote(progress.next);
    if (!note.isEmpty()) {
        notes += note;
    }
    const auto& added = progress.next.goal.added;
    if (added && mayHoldTheBody(*added, bodyweight)) {
        notes +=
            tr("%1 is much to add: perhaps your own weight was typed as well. History lets you change it.")
                .arg(format.load(*added));
    }
    if (progress.placement && *progress.placement != progress.stage) {
        notes += tr("Your starting point, by the last four weeks: stage %1, %2.")
                     .arg(*progress.placement)
                     .arg(stageName(*progress.placement).toLower());
    }
    note_->setText(notes.join(QLatin1Char(' ')));
    bar_->setRange(0, std::max(1, progress.next.needed));
    bar_->setValue(progress.next.done);
    const bool seconds = progress.next.goal.hold || progress.next.goal.perRep;
    done_->setText(seconds ? tr("%1 of %2 s").arg(progress.next.done).arg(progress.next.needed)
                           : tr("%1 of %2 reps").arg(progress.next.done).arg(progress.next.needed));
    left_->setText(tr("%1 to go").arg(progress.next.needed - progress.next.done));
    showBar(true);
}

void LadderNext::setClosed(const LadderGate& gate, const Catalogue& catalogue) {
    const QString offer = gateOffer(gate, catalogue);
    next_->setText(offer.isEmpty() ? tr("The ladder waits") : tr("Offered instead: %1").arg(offer));
    note_->setText(gateReason(gate));
    showBar(false);
}

void LadderNext::offerQuestion(bool open) {
    ask_->setVisible(open);
}

void LadderNext::showBar(bool shown) {
    for (QWidget* each : std::initializer_list<QWidget*>{bar_, done_, left_}) {
        each->setVisible(shown);
    }
}

} // namespace dorsal
