// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_start.h"

#include "app/pages/today_words.h"
#include "app/ports/navigation.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/row_grid.h"
#include "app/widgets/text_label.h"
#include "app/words/format.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {
namespace {

constexpr int startButtonWidth = 72;

QWidget* offerWords(const QString& name, const QString& line) {
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, spacing::rowGap, 0, spacing::rowGap);
    lines->setSpacing(0);
    auto* below = new ElidedLabel(line, TextStyle::Caption);
    below->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(new ElidedLabel(name));
    lines->addWidget(below);
    return words;
}

QWidget* offerWorth(const Tally& worth, const Format& format) {
    auto* numbers = new QWidget;
    auto* grid = new QGridLayout(numbers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::grid / 2);
    grid->setVerticalSpacing(0);
    if (worth == Tally{}) {
        return numbers;
    }
    const auto addLine = [grid](int row, const QString& number, TextTone tone, const QString& word) {
        grid->addWidget(makeLabel(number, TextStyle::CaptionBold, tone), row, 0, Qt::AlignRight);
        grid->addWidget(makeLabel(word, TextStyle::Caption, TextTone::Quiet), row, 1);
    };
    addLine(0, format.volume(worth.back), TextTone::Back, TodayStart::tr("back"));
    addLine(1, format.volume(worth.chest), TextTone::Chest, TodayStart::tr("chest"));
    return numbers;
}

} // namespace

TodayStart::TodayStart(Navigation& navigation, QWidget* parent)
    : QWidget(parent), navigation_(navigation), card_(new Card(tr("Start a session"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card_);
    card_->setBodyMargins(0, 0, 0, spacing::rowGap);
    card_->body().addStretch(1);
}

QPushButton* TodayStart::firstButton() const {
    return rows_ != nullptr ? rows_->findChild<QPushButton*>() : nullptr;
}

void TodayStart::show(const TodayFacts& today, const Format& format) {
    auto* rows = new RowGrid(spacing::twoLineRow);
    rows->setColumnStretch(0, 1);
    for (const StartOffer& offer : today.offers) {
        addOffer(*rows, offer, today, format);
    }
    delete rows_;
    rows_ = rows;
    card_->body().insertWidget(0, rows_);
    // Without this Qt shows it one turn of the event loop later.
    rows_->show();
}

void TodayStart::addOffer(RowGrid& rows, const StartOffer& offer, const TodayFacts& today,
                          const Format& format) {
    const int row = rows.rowCount();
    const QString name = offer.name.empty() ? sessionTitle({}) : QString::fromStdString(offer.name);
    rows.setCell(row, 0, offerWords(name, offerLine(offer, today, format)));
    rows.setCell(row, 1, offerWorth(offer.worth, format), Qt::AlignRight);
    QPushButton* button = offerButton(offer);
    button->setMinimumWidth(startButtonWidth);
    button->setAccessibleName(
        tr("%1: %2", "what the button does, name of a session").arg(button->text(), name));
    rows.setCell(row, 2, button);
}

QPushButton* TodayStart::offerButton(const StartOffer& offer) const {
    Navigation* navigation = &navigation_;
    if (offer.openNow) {
        QPushButton* open = makeButton(tr("Open"));
        connect(open, &QPushButton::clicked, this,
                [navigation, session = *offer.openNow] { navigation->openSession(session); });
        return open;
    }
    if (offer.past) {
        QPushButton* again = makeButton(tr("Again"));
        connect(again, &QPushButton::clicked, this,
                [navigation, past = *offer.past] { navigation->startLike(past); });
        return again;
    }
    QPushButton* start = makeButton(tr("Start"));
    connect(start, &QPushButton::clicked, this,
            [navigation, plan = QString::fromStdString(offer.plan)] { navigation->startPlan(plan); });
    return start;
}

} // namespace dorsal
