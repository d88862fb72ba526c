// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/choice_dialog.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/text_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int questionWidth = 440;

} // namespace

ChoiceDialog::ChoiceDialog(const QString& title, const QString& text, const QStringList& choices,
                           QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    layout->setSpacing(spacing::grid);
    layout->addWidget(makeLabel(title, TextStyle::CardTitle, TextTone::Normal, this));
    auto* explanation = new QLabel(text, this);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(questionWidth);
    explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(explanation);
    layout->addSpacing(spacing::grid);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QPushButton(choices.at(i), this);
        button->setAutoDefault(true);
        if (i == 0) {
            setButtonRole(*button, ButtonRole::Primary);
            button->setDefault(true);
        }
        connect(button, &QPushButton::clicked, this, [this, i] {
            chosen_ = i;
            accept();
        });
        layout->addWidget(button);
    }
}

} // namespace dorsal
