// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/unknown_exercise_bar.h"

#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/text_label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dorsal {

UnknownExerciseBar::UnknownExerciseBar(QWidget* parent)
    : QFrame(parent), words_(makeParagraph(QString(), TextStyle::Body, TextTone::Normal, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::sidePadding, spacing::rowGap, spacing::sidePadding, spacing::rowGap);
    column->setSpacing(spacing::rowGap);
    column->addWidget(words_);
    auto* known = makeButton(tr("It is…"), std::nullopt, this);
    known->setToolTip(tr("Look for the exercise that is meant."));
    auto* own = makeButton(tr("Make it an exercise of mine…"), std::nullopt, this);
    auto* buttons = new FlowLayout(nullptr, spacing::rowGap);
    buttons->addWidget(known);
    buttons->addWidget(own);
    column->addLayout(buttons);
    connect(known, &QPushButton::clicked, this, &UnknownExerciseBar::knownWanted);
    connect(own, &QPushButton::clicked, this, &UnknownExerciseBar::ownWanted);
}

void UnknownExerciseBar::display(const ExerciseKey& unknown, int places, int others) {
    unknown_ = unknown;
    const QString name = QString::fromStdString(unknown.text);
    QString words = places == 1
                        ? tr("“%1” is not known here. Say what it is and it counts.").arg(name)
                        : tr("“%1” is not known here. Say what it is once for all %2 places that name it.")
                              .arg(name)
                              .arg(places);
    if (others > 0) {
        words += QLatin1Char(' ') +
                 (others == 1 ? tr("One more is not known.") : tr("%1 more are not known.").arg(others));
    }
    words_->setText(words);
}

void UnknownExerciseBar::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoundedCard(painter, rect().adjusted(spacing::rowGap / 2, 0, -spacing::rowGap / 2, -2),
                     spacing::controlRadius, tokens.cautionGround, tokens.cautionLine);
}

} // namespace dorsal
