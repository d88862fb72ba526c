// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_advice_card.h"

#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/row_grid.h"
#include "app/widgets/tag_label.h"
#include "app/words/progress_words.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

QWidget* adviceWords(const QString& text, const QString& reason) {
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, spacing::rowGap, 0, spacing::rowGap);
    lines->setSpacing(0);
    auto* below = new ElidedLabel(reason, TextStyle::Caption);
    below->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(new ElidedLabel(text));
    lines->addWidget(below);
    return words;
}

TagLabel* adviceTag(const OpenAdvice& open) {
    if (open.advice.reason == AdviceReason::Ladder) {
        return new TagLabel(TodayAdviceCard::tr("Dorsal’s ladder"), TagKind::Other);
    }
    return open.coachsRange ? new TagLabel(TodayAdviceCard::tr("range: coach"), TagKind::Coach)
                            : new TagLabel(TodayAdviceCard::tr("Dorsal’s rule"), TagKind::Other);
}

} // namespace

TodayAdviceCard::TodayAdviceCard(QWidget* parent) : QWidget(parent), card_(new Card(tr("Advice"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card_);
    card_->setSubtitle(tr("what is accepted fills in the next session"));
    card_->setBodyMargins(0, 0, 0, spacing::rowGap);
    card_->body().addStretch(1);
}

void TodayAdviceCard::show(const TodayFacts& today, const Format& format) {
    auto* rows = new RowGrid(spacing::twoLineRow);
    rows->setColumnStretch(0, 1);
    for (const OpenAdvice& advice : today.advice) {
        addLine(*rows, advice, today, format);
    }
    // A button of the old rows may just be announcing its click.
    if (rows_ != nullptr) {
        rows_->hide();
        rows_->deleteLater();
    }
    rows_ = rows;
    card_->body().insertWidget(0, rows_);
    // Without this Qt shows it one turn of the event loop later.
    rows_->show();
}

void TodayAdviceCard::addLine(RowGrid& rows, const OpenAdvice& open, const TodayFacts& today,
                              const Format& format) {
    const QString name = QString::fromStdString(open.name);
    const int row = rows.rowCount();
    rows.setCell(
        row, 0,
        adviceWords(tr("%1: %2", "exercise, advice").arg(name, adviceText(open.advice, format, today.bands)),
                    adviceReason(open.advice, format)));
    rows.setCell(row, 1, adviceTag(open), Qt::AlignRight);
    const auto addAnswer = [&](int column, IconName image, const QString& words, AdviceAnswer answer) {
        QToolButton* button = makeIconButton(image, words);
        connect(button, &QToolButton::clicked, this, [this, open, answer] { emit answered(open, answer); });
        rows.setCell(row, column, button);
    };
    addAnswer(2, IconName::Check, tr("Accept the advice on %1").arg(name), AdviceAnswer::Accepted);
    addAnswer(3, IconName::Close, tr("Ignore the advice on %1").arg(name), AdviceAnswer::Ignored);
}

} // namespace dorsal
