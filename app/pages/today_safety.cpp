// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_safety.h"

#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"
#include "app/words/safety_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {

TodaySafety::TodaySafety(QWidget* parent) : QWidget(parent) {
    auto* card = new Card(tr("Before you train"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    QVBoxLayout& body = card->body();
    body.setSpacing(spacing::rowGap);
    for (const QString& text : safetyTexts()) {
        body.addWidget(makeParagraph(text, TextStyle::Body, TextTone::Quiet));
    }
    body.addStretch(1);
    QPushButton* button = makeButton(tr("I have read this"));
    button->setToolTip(tr("Help > Safety shows it again"));
    connect(button, &QPushButton::clicked, this, &TodaySafety::read);
    body.addWidget(button, 0, Qt::AlignLeft);
}

} // namespace dorsal
