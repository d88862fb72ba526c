// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_empty_state.h"

#include "app/ports/navigation.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int columnWidth = 420;

} // namespace

SessionEmptyState::SessionEmptyState(Navigation& navigation, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setAlignment(Qt::AlignCenter);
    column->setSpacing(spacing::rowGap);
    column->addWidget(makeLabel(tr("No session is open"), TextStyle::PageTitle), 0, Qt::AlignCenter);
    auto* words = makeParagraph(
        tr("Once a session is started, its exercises stand here with last time’s numbers filled in. "
           "Type what you did, press Enter, and the next set follows."),
        TextStyle::Body, TextTone::Quiet);
    words->setFixedWidth(columnWidth);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words, 0, Qt::AlignCenter);
    column->addSpacing(spacing::cardGap);
    auto* sample = makePrimaryButton(tr("Start the coach’s sample session"), IconName::Play);
    auto* empty = makeButton(tr("Start an empty session"), IconName::Plus);
    auto* past = makeButton(tr("Log a past session…"), IconName::History);
    for (QPushButton* button : {sample, empty, past}) {
        button->setMinimumWidth(columnWidth * 2 / 3);
        column->addWidget(button, 0, Qt::AlignCenter);
    }
    setFocusProxy(sample);
    connect(sample, &QPushButton::clicked, this,
            [&navigation] { navigation.startPlan(QStringLiteral("coach-sample-session")); });
    connect(empty, &QPushButton::clicked, this, [&navigation] { navigation.startEmpty(); });
    connect(past, &QPushButton::clicked, this, [&navigation] { navigation.logPastSession(); });
}

} // namespace dorsal
