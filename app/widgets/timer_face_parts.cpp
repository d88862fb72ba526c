// SPDX-License-Identifier: GPL-3.0-or-later
// The building of the running timer's face.
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/interval_strip.h"
#include "app/widgets/key_button.h"
#include "app/widgets/side_tile.h"
#include "app/widgets/text_label.h"
#include "app/widgets/timer_dial.h"
#include "app/widgets/timer_face.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int keyBarHeight = 64;
constexpr int tileGap = 80;

} // namespace

TimerFace::TimerFace(QWidget* parent) : QWidget(parent), strip_(new IntervalStrip(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    exercise_ = makeLabel({}, TextStyle::KeyFigure, TextTone::Normal, this);
    exercise_->setAlignment(Qt::AlignCenter);
    // A long name takes two lines rather than a wider window.
    exercise_->setWordWrap(true);
    column->addSpacing(spacing::rowGap);
    column->addWidget(exercise_);
    column->addStretch(1);
    column->addWidget(makeMiddle());
    column->addStretch(1);
    auto* stripRow = new QHBoxLayout;
    stripRow->setContentsMargins(spacing::pageMargin, 0, spacing::pageMargin, 0);
    stripRow->addWidget(strip_);
    column->addLayout(stripRow);
    column->addStretch(1);
    next_ = makeLabel({}, TextStyle::CardTitle, TextTone::Normal, this);
    next_->setTextFormat(Qt::RichText);
    next_->setAlignment(Qt::AlignCenter);
    next_->setWordWrap(true);
    column->addWidget(next_);
    column->addWidget(makeMessage());
    column->addStretch(1);
    column->addWidget(makeQuestion());
    column->addWidget(makeKeys());
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Guided timer"));
    addShortcuts();
}

QWidget* TimerFace::makeHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(32, 16, 32, 0);
    row->setSpacing(spacing::cardGap);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    title_ = new ElidedLabel({}, TextStyle::CardTitle, header);
    place_ = new ElidedLabel({}, TextStyle::Body, header);
    place_->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(title_);
    words->addWidget(place_);
    row->addLayout(words, 1);
    sound_ = makeButton({}, IconName::Sound, header);
    voice_ = makeButton({}, IconName::Voice, header);
    hurt_ = makeButton(tr("That hurts"), std::nullopt, header);
    hurt_->setToolTip(tr("Stops the timer and marks pain on this hold"));
    stop_ = new KeyHintButton(tr("Stop"), tr("Esc"), header);
    stop_->setIcon(icon(IconName::Close));
    auto* full = makeButton({}, IconName::FullScreen, header);
    full->setAccessibleName(tr("Full screen"));
    full->setToolTip(tr("Full screen (F11)"));
    for (QPushButton* button : {sound_, voice_, full, hurt_, static_cast<QPushButton*>(stop_)}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(sound_, &QPushButton::clicked, this, [this] { emit asked(TimerAction::ToggleSound); });
    connect(voice_, &QPushButton::clicked, this, [this] { emit asked(TimerAction::ToggleVoice); });
    connect(full, &QPushButton::clicked, this, [this] { emit asked(TimerAction::ToggleFullScreen); });
    connect(hurt_, &QPushButton::clicked, this, [this] { emit asked(TimerAction::Hurt); });
    connect(stop_, &QPushButton::clicked, this, [this] { emit asked(TimerAction::Stop); });
    return header;
}

QWidget* TimerFace::makeMiddle() {
    auto* middle = new QWidget(this);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(spacing::pageMargin, 0, spacing::pageMargin, 0);
    // Left is the body's left, whatever the language's direction.
    row->setDirection(isRightToLeft() ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    left_ = new SideTile(Side::Left, middle);
    right_ = new SideTile(Side::Right, middle);
    dial_ = new TimerDial(middle);
    row->addStretch(1);
    row->addWidget(left_);
    row->addSpacing(tileGap);
    row->addWidget(dial_);
    row->addSpacing(tileGap);
    row->addWidget(right_);
    row->addStretch(1);
    return middle;
}

KeyButton* TimerFace::addKeyButton(QBoxLayout& row, const QString& key, const QString& words,
                                   TimerAction action) {
    auto* button = new KeyButton(key, words, keys_);
    connect(button, &KeyButton::clicked, this, [this, action] { emit asked(action); });
    row.addWidget(button);
    keyButtons_.push_back(button);
    return button;
}

QWidget* TimerFace::makeKeys() {
    keys_ = new QWidget(this);
    keys_->setFixedHeight(std::max(keyBarHeight, KeyButton(tr("Space"), {}).sizeHint().height() + 16));
    auto* row = new QHBoxLayout(keys_);
    row->setContentsMargins(spacing::cardGap, 1, spacing::cardGap, 0);
    row->setSpacing(keyGap);
    row->addStretch(1);
    pauseKey_ = addKeyButton(*row, tr("Space"), tr("Pause"), TimerAction::Pause);
    finishKey_ = addKeyButton(*row, tr("D"), tr("Done"), TimerAction::Finish);
    skipKey_ = addKeyButton(*row, QStringLiteral("→"), tr("Skip"), TimerAction::Skip);
    backKey_ = addKeyButton(*row, QStringLiteral("←"), tr("Restart"), TimerAction::Back);
    moreKey_ = addKeyButton(*row, QStringLiteral("+"), tr("15 s more"), TimerAction::More);
    switchKey_ = addKeyButton(*row, tr("S"), tr("Switch side now"), TimerAction::Switch);
    leaveKey_ = addKeyButton(*row, tr("Esc"), tr("Stop"), TimerAction::Stop);
    row->addStretch(1);
    return keys_;
}

QWidget* TimerFace::makeQuestion() {
    question_ = new QWidget(this);
    question_->setFixedHeight(std::max(keyBarHeight, spacing::control + 2 * spacing::cardGap));
    auto* row = new QHBoxLayout(question_);
    row->setContentsMargins(spacing::cardGap, 1, spacing::cardGap, 0);
    row->setSpacing(spacing::cardGap);
    questionText_ = makeLabel({}, TextStyle::CardTitle, TextTone::Normal, question_);
    keep_ = makePrimaryButton(tr("Keep it and stop"), std::nullopt, question_);
    auto* discard = makeButton(tr("Discard it and stop"), std::nullopt, question_);
    auto* goOn = makeButton(tr("Go on"), std::nullopt, question_);
    row->addStretch(1);
    row->addWidget(questionText_);
    row->addWidget(keep_);
    row->addWidget(discard);
    row->addWidget(goOn);
    row->addStretch(1);
    connect(keep_, &QPushButton::clicked, this, [this] { emit asked(TimerAction::KeepAndStop); });
    connect(discard, &QPushButton::clicked, this, [this] { emit asked(TimerAction::DiscardAndStop); });
    connect(goOn, &QPushButton::clicked, this, [this] { emit asked(TimerAction::GoOn); });
    question_->hide();
    return question_;
}

QWidget* TimerFace::makeMessage() {
    message_ = new QWidget(this);
    auto* row = new QHBoxLayout(message_);
    row->setContentsMargins(spacing::pageMargin, spacing::grid, spacing::pageMargin, 0);
    row->setSpacing(spacing::cardGap);
    messageText_ = makeParagraph({}, TextStyle::Body, TextTone::Normal, message_);
    messageText_->setAlignment(Qt::AlignCenter);
    saveAgain_ = makeButton(tr("Try again"), std::nullopt, message_);
    saveAgain_->setFocusPolicy(Qt::TabFocus);
    row->addWidget(messageText_, 1);
    row->addWidget(saveAgain_);
    connect(saveAgain_, &QPushButton::clicked, this, [this] { emit asked(TimerAction::SaveAgain); });
    message_->hide();
    return message_;
}

void TimerFace::addKey(QKeyCombination key, TimerAction action) {
    auto* shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, action] { emit asked(action); });
}

void TimerFace::addShortcuts() {
    addKey(Qt::Key_Space, TimerAction::Pause);
    addKey(Qt::Key_Right, TimerAction::Skip);
    addKey(Qt::Key_Left, TimerAction::Back);
    addKey(Qt::Key_Plus, TimerAction::More);
    addKey(Qt::KeypadModifier | Qt::Key_Plus, TimerAction::More);
    addKey(Qt::Key_S, TimerAction::Switch);
    addKey(Qt::Key_D, TimerAction::Finish);
    addKey(Qt::Key_Escape, TimerAction::Stop);
}

} // namespace dorsal
