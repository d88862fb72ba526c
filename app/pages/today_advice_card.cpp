// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_advice_card.h"

#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/row_grid.h"
#include "app/widgets/tag_label.h"
#include "app/widgets/text_label.h"
#include "app/words/progress_words.h"

#include <QApplication>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dorsal {

namespace {

constexpr std::size_t noLine = static_cast<std::size_t>(-1);

QWidget* adviceWords(const QString& text, const QString& reason) {
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, spacing::rowGap, 0, spacing::rowGap);
    lines->setSpacing(0);
    lines->addWidget(makeParagraph(text, TextStyle::Body));
    lines->addWidget(makeParagraph(reason, TextStyle::Caption, TextTone::Quiet));
    return words;
}

bool isClosedLadder(const OpenAdvice& open) {
    return open.advice.reason == AdviceReason::LadderWaits;
}

TagLabel* adviceTag(const OpenAdvice& open) {
    if (open.advice.reason == AdviceReason::Ladder) {
        return new TagLabel(TodayAdviceCard::tr("Dorsal’s ladder"), TagKind::Other);
    }
    if (isClosedLadder(open)) {
        return new TagLabel(TodayAdviceCard::tr("coach"), TagKind::Coach);
    }
    return open.coachsRange ? new TagLabel(TodayAdviceCard::tr("range: coach"), TagKind::Coach)
                            : new TagLabel(TodayAdviceCard::tr("Dorsal’s rule"), TagKind::Other);
}

QString textOf(const OpenAdvice& open, const Format& format, std::span<const Band> bands) {
    return isClosedLadder(open)
               ? TodayAdviceCard::tr("instead: %1", "an exercise").arg(QString::fromStdString(open.offer))
               : adviceText(open.advice, format, bands);
}

QString acceptWords(const OpenAdvice& open) {
    return isClosedLadder(open)
               ? TodayAdviceCard::tr("Add %1 to the session").arg(QString::fromStdString(open.offer))
               : TodayAdviceCard::tr("Accept the advice on %1").arg(QString::fromStdString(open.name));
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
    const std::size_t focused = lineWithFocus();
    const bool onIgnore = focused < lines_.size() && lines_[focused].ignore->hasFocus();
    lines_.clear();
    auto* rows = new RowGrid(spacing::twoLineRow);
    rows->setColumnStretch(0, 1);
    for (const OpenAdvice& advice : today.advice) {
        addLine(*rows, advice, today, format);
    }
    QWidget* old = std::exchange(rows_, rows);
    card_->body().insertWidget(0, rows_);
    // Without this Qt shows it one turn of the event loop later.
    rows_->show();
    if (focused != noLine && !lines_.empty()) {
        const Line& line = lines_[std::min(focused, lines_.size() - 1)];
        (onIgnore ? line.ignore : line.accept)->setFocus();
    }
    if (old != nullptr) {
        // With the focus inside, Qt would hand it on and scroll the page to where it went.
        if (focused != noLine && lines_.empty() && QApplication::focusWidget() != nullptr) {
            QApplication::focusWidget()->clearFocus();
        }
        old->hide();
        // A button of the old rows may just be announcing its click.
        old->deleteLater();
    }
}

void TodayAdviceCard::answer(AdviceAnswer answer) {
    if (!lines_.empty() && isVisible()) {
        const std::size_t focused = lineWithFocus();
        // A copy, since the answer may change the lines.
        const OpenAdvice open = lines_[focused == noLine ? 0 : focused].open;
        emit answered(open, answer);
    }
}

std::size_t TodayAdviceCard::lineWithFocus() const {
    const auto found = std::ranges::find_if(
        lines_, [](const Line& line) { return line.accept->hasFocus() || line.ignore->hasFocus(); });
    return found == lines_.end() ? noLine : static_cast<std::size_t>(found - lines_.begin());
}

void TodayAdviceCard::addLine(RowGrid& rows, const OpenAdvice& open, const TodayFacts& today,
                              const Format& format) {
    const QString name = QString::fromStdString(open.name);
    const int row = rows.rowCount();
    rows.setCell(
        row, 0,
        adviceWords(tr("%1: %2", "exercise, advice").arg(name, textOf(open, format, today.bands)),
                    isClosedLadder(open) ? gateReason(open.gate) : adviceReason(open.advice, format)));
    rows.setCell(row, 1, adviceTag(open), Qt::AlignRight);
    const auto addAnswer = [&](int column, IconName image, const QString& words, const QString& key,
                               AdviceAnswer answer) {
        QToolButton* button = makeIconButton(image, words);
        button->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(words, key));
        connect(button, &QToolButton::clicked, this, [this, open, answer] { emit answered(open, answer); });
        rows.setCell(row, column, button);
        return button;
    };
    QToolButton* accept = addAnswer(2, IconName::Check, acceptWords(open), tr("A"), AdviceAnswer::Accepted);
    QToolButton* ignore = addAnswer(3, IconName::Close, tr("Ignore the advice on %1").arg(name), tr("X"),
                                    AdviceAnswer::Ignored);
    lines_.push_back({open, accept, ignore});
}

} // namespace dorsal
