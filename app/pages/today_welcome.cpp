// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_welcome.h"

#include "app/pages/today_words.h"
#include "app/ports/navigation.h"
#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/widgets/balance_bars.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/icon_label.h"
#include "app/widgets/row_grid.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {
namespace {

constexpr int wayHeight = 76;
constexpr int wayButtonWidth = 136;
constexpr int placeholderBars = 240;

/// Gives the quiet line below the title, still empty.
QLabel* addWay(RowGrid& rows, IconName image, const QString& title, QPushButton* button) {
    const int row = rows.rowCount();
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, spacing::rowGap, 0, spacing::rowGap);
    lines->setSpacing(2);
    QLabel* text = makeParagraph({}, TextStyle::Body, TextTone::Quiet);
    lines->addWidget(makeLabel(title, TextStyle::BodyBold));
    lines->addWidget(text);
    button->setMinimumWidth(wayButtonWidth);
    rows.setCell(row, 0, new IconLabel(image));
    rows.setCell(row, 1, words);
    rows.setCell(row, 2, button);
    return text;
}

} // namespace

TodayWelcome::TodayWelcome(Navigation& navigation, QWidget* parent)
    : QWidget(parent), start_(makePrimaryButton(tr("Start"))), sampleText_(nullptr) {
    auto* card = new Card(tr("Your log is empty. Three ways to begin"), this);
    card->setBodyMargins(0, 0, 0, 0);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* rows = new RowGrid(wayHeight);
    rows->setColumnStretch(1, 1);
    card->body().addWidget(rows);

    start_->setAccessibleName(tr("Start the coach’s sample session"));
    sampleText_ = addWay(*rows, IconName::Play, tr("Start the coach’s sample session"), start_);
    connect(start_, &QPushButton::clicked, this,
            [&navigation] { navigation.startPlan(QString(coachsSampleKey())); });
    QPushButton* import = makeButton(tr("Import…"));
    addWay(*rows, IconName::Import, tr("Bring your history"), import)
        ->setText(tr("Strong and Hevy. You see years of balance at once."));
    connect(import, &QPushButton::clicked, this, [&navigation] { navigation.importHistory(); });
    QPushButton* demo = makeButton(tr("Open the demo"));
    addWay(*rows, IconName::Progress, tr("Look around first"), demo)
        ->setText(tr("26 weeks of made-up training. It never touches your log."));
    connect(demo, &QPushButton::clicked, this, [&navigation] { navigation.openDemo(); });
    setSampleLength(std::chrono::minutes(15));
}

void TodayWelcome::setSampleLength(std::chrono::seconds length) {
    sampleText_->setText(
        tr("Tennis ball, one mobility drill, rows, No Money Drill. %1.").arg(aboutLong(length)));
}

Card* makeBalancePlaceholder(QWidget* parent) {
    auto* card = new Card(TodayWelcome::tr("This week’s balance will be here"), parent);
    QVBoxLayout& body = card->body();
    body.setSpacing(spacing::rowGap);
    body.addWidget(
        makeParagraph(TodayWelcome::tr("Two back sets for one chest set is the coach’s guideline."),
                      TextStyle::Body, TextTone::Quiet));
    auto* bars = new BalanceBars(BalanceBars::Size::Large);
    bars->setPlaceholder();
    bars->setMaximumWidth(placeholderBars);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::rowGap);
    row->addWidget(bars);
    row->addWidget(makeLabel(TodayWelcome::tr("coach’s 2:1"), TextStyle::Caption, TextTone::Quiet), 0,
                   Qt::AlignTop);
    row->addStretch(1);
    body.addLayout(row);
    body.addStretch(1);
    return card;
}

} // namespace dorsal
