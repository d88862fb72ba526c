// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/timer_home.h"

#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/page_header.h"
#include "app/widgets/text_label.h"
#include "core/timer/session_guide.h"
#include "core/training/catalogue.h"
#include "core/training/desk_break.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int widestColumns = 960;

} // namespace

TimerHome::TimerHome(QWidget* parent) : QWidget(parent) {
    auto* area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::pageMargin, spacing::headerTop, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Timer"), content));
    column->addSpacing(spacing::headerTop);
    auto* wide = new QWidget(content);
    wide->setMaximumWidth(widestColumns);
    columns_ = new QHBoxLayout(wide);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->setSpacing(spacing::cardGap);
    auto* first = new QVBoxLayout;
    auto* second = new QVBoxLayout;
    for (QVBoxLayout* side : {first, second}) {
        side->setSpacing(spacing::cardGap);
        columns_->addLayout(side, 1);
    }
    intervals_ = new IntervalCard(wide);
    sound_ = new SoundCard(wide);
    first->addWidget(makeSession());
    first->addWidget(makeExercise());
    first->addWidget(makeStopwatch());
    first->addWidget(makeBreak());
    first->addStretch(1);
    second->addWidget(intervals_);
    second->addWidget(sound_);
    second->addStretch(1);
    column->addWidget(wide);
    column->addStretch(1);
    area->setWidget(content);
    setSession(std::nullopt);
}

QWidget* TimerHome::makeSession() {
    auto* card = new Card(tr("This session"), this);
    sessionText_ = makeParagraph({}, TextStyle::Body, TextTone::Quiet, card);
    session_ = makePrimaryButton(tr("Guide me through it"), IconName::Play, card);
    auto* row = new QHBoxLayout;
    row->addWidget(session_);
    row->addStretch(1);
    card->body().addWidget(sessionText_);
    card->body().addSpacing(spacing::grid);
    card->body().addLayout(row);
    connect(session_, &QPushButton::clicked, this, &TimerHome::sessionAsked);
    return card;
}

QWidget* TimerHome::makeExercise() {
    auto* card = new Card(tr("One exercise"), this);
    exercise_ = new QComboBox(card);
    exercise_->setAccessibleName(tr("Exercise to time"));
    auto* start = makeButton(tr("Start it"), IconName::Play, card);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::rowGap);
    row->addWidget(exercise_, 1);
    row->addWidget(start);
    card->body().addLayout(row);
    connect(start, &QPushButton::clicked, this,
            [this] { emit exerciseAsked(ExerciseKey{exercise_->currentData().toString().toStdString()}); });
    return card;
}

QWidget* TimerHome::makeStopwatch() {
    auto* card = new Card(tr("Stopwatch"), this);
    auto* start = makeButton(tr("Start the stopwatch"), IconName::Play, card);
    auto* row = new QHBoxLayout;
    row->addWidget(start);
    row->addStretch(1);
    card->body().addLayout(row);
    connect(start, &QPushButton::clicked, this, &TimerHome::stopwatchAsked);
    return card;
}

QWidget* TimerHome::makeBreak() {
    auto* card = new Card(tr("Break from the desk"), this);
    break_ = new QComboBox(card);
    break_->setAccessibleName(tr("Break to take"));
    startBreak_ = makeButton(tr("Start it"), IconName::Play, card);
    startBreak_->setAccessibleName(tr("Start the break"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::rowGap);
    row->addWidget(break_, 1);
    row->addWidget(startBreak_);
    breakText_ = makeParagraph({}, TextStyle::Body, TextTone::Quiet, card);
    card->body().addLayout(row);
    card->body().addSpacing(spacing::grid);
    card->body().addWidget(breakText_);
    connect(startBreak_, &QPushButton::clicked, this,
            [this] { emit breakAsked(break_->currentData().toString()); });
    return card;
}

void TimerHome::setBreaks(const std::vector<const DeskBreak*>& breaks, const DeskBreak* next) {
    break_->clear();
    for (const DeskBreak* one : breaks) {
        break_->addItem(tr("%1, %2 min").arg(QString::fromStdString(one->plan.name)).arg(one->length.count()),
                        QString::fromStdString(one->plan.key));
        if (one == next) {
            break_->setCurrentIndex(break_->count() - 1);
        }
    }
    for (QWidget* part : {static_cast<QWidget*>(break_), static_cast<QWidget*>(startBreak_)}) {
        part->setVisible(!breaks.empty());
    }
    breakText_->setText(
        breaks.empty() ? tr("None of the built-in breaks suits your profile and equipment.")
                       : tr("A minute or two on your feet. It is logged, and never counts as back or chest "
                            "work. Reminders are in Preferences."));
}

void TimerHome::setSession(const std::optional<QString>& title) {
    session_->setEnabled(title.has_value());
    session_->setToolTip(title ? QString() : tr("No session is open"));
    sessionText_->setText(title ? tr("%1: holds end by themselves, repetitions when you say so.").arg(*title)
                                : tr("Start a session on Today, and the timer guides you through it: holds, "
                                     "sides, rests."));
}

void TimerHome::setExercises(const Catalogue& catalogue) {
    const QVariant chosen = exercise_->currentData();
    exercise_->clear();
    for (const Exercise& exercise : catalogue.exercises()) {
        if (isGuided(exercise)) {
            exercise_->addItem(QString::fromStdString(exercise.name),
                               QString::fromStdString(exercise.key.text));
        }
    }
    exercise_->setCurrentIndex(std::max(0, exercise_->findData(chosen)));
}

void TimerHome::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    columns_->setDirection(width() < spacing::narrowPage - spacing::sidebarWidth ? QBoxLayout::TopToBottom
                                                                                 : QBoxLayout::LeftToRight);
}

} // namespace dorsal
