// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/timer_face.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/buttons.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/interval_strip.h"
#include "app/widgets/key_button.h"
#include "app/widgets/side_tile.h"
#include "app/widgets/text_label.h"
#include "app/widgets/timer_dial.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace dorsal {

namespace {

// Shares of the page's height, with the page's width as the limit.
constexpr double dialOfHeight = 0.56;
constexpr double dialOfWidth = 0.42;
constexpr double tileOfHeight = 0.21;
constexpr int smallestDial = 200;
constexpr int smallestTile = 72;
constexpr QSize usualPage{1280, 800};
constexpr double largestScale = 3;

} // namespace

void TimerFace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit asked(TimerAction::Finish);
    } else if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        emit digitTyped(event->key() - Qt::Key_0);
    } else if (event->key() == Qt::Key_Backspace) {
        emit digitErased();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimerFace::setView(const TimerView& view) {
    TimerView shown = view;
    if (!typed_.isEmpty() && view.canFinish) {
        shown.whole = tr("%1 reps").arg(typed_);
    } else if (view.canFinish && view.whole.isEmpty() && !view.exercise.isEmpty()) {
        shown.whole = tr("type the reps");
    }
    title_->setText(view.title.isEmpty() ? tr("Timer") : view.title);
    place_->setText(view.place);
    exercise_->setText(view.exercise);
    exercise_->setVisible(!view.exercise.isEmpty());
    left_->setVisible(view.leftSide.has_value());
    right_->setVisible(view.rightSide.has_value());
    if (view.leftSide && view.rightSide) {
        left_->setView(*view.leftSide);
        right_->setView(*view.rightSide);
    }
    dial_->setView(shown);
    strip_->setPieces(view.strip, view.tone);
    strip_->setVisible(view.strip.size() > 1);
    showNext(view);
    pauseKey_->setWords(view.done ? tr("Close") : view.paused ? tr("Go on") : tr("Pause"));
    leaveKey_->setWords(view.done ? tr("Close") : tr("Stop"));
    stop_->setText(view.done ? tr("Close") : tr("Stop"));
    hurt_->setVisible(!view.done);
    moreKey_->setEnabled(view.canExtend);
    switchKey_->setEnabled(view.canSwitch);
    switchKey_->setVisible(view.leftSide.has_value() && !view.done);
    for (KeyButton* key : {skipKey_, backKey_, moreKey_}) {
        key->setVisible(!view.done);
    }
    finishKey_->setVisible(view.canFinish);
    fitKeys();
    const bool pauseChanged = view.paused != view_.paused;
    view_ = view;
    if (pauseChanged && !view.done) {
        announce(view.paused ? tr("Paused, %1").arg(view.digits) : tr("Going on: %1").arg(view.digits));
    }
}

void TimerFace::showNext(const TimerView& view) {
    if (view.next == view_.next && view.nextThen == view_.nextThen && view.done == view_.done &&
        !next_->text().isEmpty()) {
        return;
    }
    if (view.done) {
        next_->setText(tr("All done"));
    } else if (view.next.isEmpty()) {
        next_->setText(tr("Next up &nbsp;<b>the end</b>"));
    } else if (view.nextThen.isEmpty()) {
        next_->setText(tr("Next up &nbsp;<b>%1</b>").arg(view.next.toHtmlEscaped()));
    } else {
        next_->setText(tr("Next up &nbsp;<b>%1</b>&nbsp; then %2")
                           .arg(view.next.toHtmlEscaped(), view.nextThen.toHtmlEscaped()));
    }
}

void TimerFace::flash() {
    dial_->flash();
}

void TimerFace::announce(const QString& sentence) {
    dial_->announce(sentence);
}

void TimerFace::setSounds(bool tones, bool voice) {
    sound_->setText(tones ? tr("Sound on") : tr("Sound off"));
    voice_->setText(voice ? tr("Voice on") : tr("Voice off"));
    sound_->setAccessibleName(sound_->text());
    voice_->setAccessibleName(voice_->text());
}

void TimerFace::tell(const QString& message, bool canSaveAgain) {
    saveAgain_->setVisible(canSaveAgain);
    message_->setVisible(!message.isEmpty());
    if (message == messageText_->text()) {
        return;
    }
    messageText_->setText(message);
    messageText_->setAccessibleName(message);
    if (!message.isEmpty()) {
        QAccessibleEvent alert(messageText_, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void TimerFace::askToStop(const QString& held) {
    questionText_->setText(tr("Stop here? This hold took %1 so far.").arg(held));
    question_->show();
    keys_->hide();
    keep_->setFocus();
}

bool TimerFace::isAsking() const {
    return !question_->isHidden();
}

void TimerFace::stopAsking() {
    question_->hide();
    keys_->show();
    setFocus();
}

void TimerFace::setTyped(const QString& reps) {
    typed_ = reps;
}

void TimerFace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TimerFace::arrange() {
    const int dial =
        std::max(smallestDial, static_cast<int>(std::min(height() * dialOfHeight, width() * dialOfWidth)));
    dial_->setFixedSize(dial, dial);
    const int tile =
        std::max(smallestTile, static_cast<int>(std::min<double>(height() * tileOfHeight, dial * 0.375)));
    left_->setBox(tile);
    right_->setBox(tile);
    scaleWords();
    fitKeys();
}

/// What is read from afar grows with the window, as the ring does.
void TimerFace::scaleWords() {
    const double scale = std::clamp(std::min(static_cast<double>(width()) / usualPage.width(),
                                             static_cast<double>(height()) / usualPage.height()),
                                    1.0, largestScale);
    QFont name = fontFor(TextStyle::KeyFigure);
    name.setPointSizeF(name.pointSizeF() * scale);
    exercise_->setFont(name);
    QFont next = fontFor(TextStyle::PageTitle);
    next.setPointSizeF(next.pointSizeF() * scale);
    next.setBold(false);
    next_->setFont(next);
    strip_->setScale(scale);
}

/// Keys alone where their words have no room.
void TimerFace::fitKeys() {
    int needed = 2 * spacing::cardGap - keyGap;
    for (const KeyButton* button : keyButtons_) {
        needed += button->isHidden() ? 0 : button->wideWidth() + keyGap;
    }
    for (KeyButton* button : keyButtons_) {
        button->setBrief(needed > width());
    }
}

void TimerFace::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    const int bar = (isAsking() ? question_ : keys_)->height();
    painter.fillRect(0, height() - bar, width(), bar, tokens.base);
    painter.fillRect(0, height() - bar, width(), 1, tokens.line);
}

} // namespace dorsal
