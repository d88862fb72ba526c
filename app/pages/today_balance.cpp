// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_balance.h"

#include "app/pages/today_words.h"
#include "app/theme/spacing.h"
#include "app/widgets/balance_bars.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/hairline.h"
#include "app/widgets/status_shape.h"
#include "app/widgets/tag_label.h"
#include "app/widgets/text_label.h"
#include "app/widgets/week_bars.h"
#include "app/words/balance_words.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {
namespace {

constexpr int barsToFigure = 24;
constexpr int betweenWords = 4;

} // namespace

TodayBalance::TodayBalance(QWidget* parent)
    : QWidget(parent), bars_(new BalanceBars(BalanceBars::Size::Large)),
      ratio_(makeLabel({}, TextStyle::KeyFigure)),
      toOne_(makeLabel(tr("to 1,"), TextStyle::Body, TextTone::Quiet)),
      missing_(makeParagraph({}, TextStyle::BodyBold)),
      note_(makeParagraph({}, TextStyle::Caption, TextTone::Quiet)),
      lastFour_(makeLabel({}, TextStyle::CaptionBold)),
      lastFourRatio_(makeLabel({}, TextStyle::Caption, TextTone::Quiet)), lastFourMark_(new StatusMark),
      lastFourWord_(makeLabel({}, TextStyle::Caption)), weeks_(new WeekBars) {
    auto* card = new Card(tr("This week, back and chest"), this);
    card->addToHeader(new TagLabel(tr("coach’s guideline"), TagKind::Coach));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* top = new QHBoxLayout;
    top->setSpacing(barsToFigure);
    top->addWidget(bars_, 3, Qt::AlignVCenter);
    top->addWidget(makeFigure(), 2);
    QVBoxLayout& body = card->body();
    body.setSpacing(spacing::rowGap);
    body.addLayout(top);
    body.addWidget(note_);
    body.addWidget(new Hairline);
    body.addWidget(makeLastWeeks());
    body.addWidget(weeks_, 1);
}

QWidget* TodayBalance::makeFigure() {
    auto* figure = new QWidget;
    auto* lines = new QVBoxLayout(figure);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* open = new StatusMark;
    open->setStatus(std::nullopt);
    auto* words = new QHBoxLayout;
    words->setSpacing(spacing::rowGap);
    words->addWidget(ratio_, 0, Qt::AlignBottom);
    words->addWidget(toOne_, 0, Qt::AlignBottom);
    QLabel* stillOpen = makeLabel(weekStillOpen(), TextStyle::Body);
    shareBaseline(*toOne_, *ratio_);
    auto* state = new QWidget;
    auto* stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(0, 0, 0, toOne_->contentsMargins().bottom());
    stateRow->setSpacing(spacing::rowGap);
    stateRow->addWidget(open, 0, Qt::AlignVCenter);
    stateRow->addWidget(stillOpen);
    words->addWidget(state, 0, Qt::AlignBottom);
    words->addStretch(1);
    lines->addLayout(words);
    lines->addWidget(missing_);
    return figure;
}

QWidget* TodayBalance::makeLastWeeks() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenWords);
    auto* title = new ElidedLabel(tr("Last 8 weeks and this one, sets"), TextStyle::Caption);
    title->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(title, 1);
    row->addWidget(makeLabel(tr("Last 4 full weeks"), TextStyle::Caption, TextTone::Quiet));
    row->addWidget(lastFour_);
    row->addWidget(lastFourRatio_);
    row->addWidget(lastFourMark_);
    row->addWidget(lastFourWord_);
    return line;
}

void TodayBalance::show(const TodayFacts& today, const Format& format) {
    const RecentWeeks& recent = today.weeks;
    bars_->setTally(recent.now());
    const bool hasRatio = balanceRatio(recent.now()).has_value();
    ratio_->setText(format.ratio(recent.now()));
    ratio_->setVisible(hasRatio);
    toOne_->setVisible(hasRatio);
    missing_->setText(missingThisWeek(today));
    const WeekBalance& lastWeek = recent.weeks.at(recent.weeks.size() - 2);
    note_->setText(tr("Dashed: %1. Last week: %2.", "name of the mark, verdict")
                       .arg(coachsTarget(), weekVerdict(lastWeek.tally, WeekState::Over)));
    lastFour_->setText(format.tally(recent.lastFour));
    lastFourRatio_->setText(balanceRatio(recent.lastFour)
                                ? format.ratioToOne(recent.lastFour) + QStringLiteral(" ·")
                                : QStringLiteral("·"));
    lastFourMark_->setStatus(balanceStatus(recent.lastFour));
    lastFourWord_->setText(word(balanceStatus(recent.lastFour)));
    weeks_->setWeeks(recent.weeks);
}

} // namespace dorsal
