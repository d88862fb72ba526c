// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_side_panel.h"

#include "app/models/session_grid_model.h"
#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/note_field.h"
#include "app/widgets/session_balance_table.h"
#include "app/widgets/session_outline.h"
#include "app/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int panelWidth = 264;
constexpr int notesHeight = 88;

} // namespace

SessionSidePanel::SessionSidePanel(const SessionGridModel& model, QWidget* parent)
    : QWidget(parent), model_(model), outline_(new SessionOutline(model, this)),
      balance_(new SessionBalanceTable(this)), notes_(new NoteField(this)) {
    setFixedWidth(panelWidth);
    setFocusProxy(outline_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, spacing::cardGap);
    column->setSpacing(spacing::sidePadding);

    auto* outlineCard = new Card(tr("In this session"), this);
    outlineCard->addToHeader(makeLabel(tr("sets"), TextStyle::Caption, TextTone::Quiet));
    outlineCard->setHeaderPadding(spacing::sidePadding);
    outlineCard->setBodyMargins(1, 0, 1, spacing::rowGap);
    outlineCard->body().addWidget(outline_);
    auto* add = new KeyHintButton(tr("Add exercise"), tr("Ctrl+E"));
    setButtonRole(*add, ButtonRole::Quiet);
    add->setIcon(icon(IconName::Plus));
    outlineCard->body().addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(outlineCard);

    auto* balanceCard = new Card(tr("Balance"), this);
    balanceCard->setHeaderPadding(spacing::sidePadding);
    balanceCard->setBodyMargins(spacing::sidePadding, 0, spacing::sidePadding, spacing::sidePadding);
    balanceCard->body().addWidget(balance_);
    column->addWidget(balanceCard);

    auto* notesCard = new Card(tr("Session notes"), this);
    notesCard->setHeaderPadding(spacing::sidePadding);
    notesCard->setBodyMargins(spacing::sidePadding, 0, spacing::sidePadding, spacing::sidePadding);
    notes_->setAccessibleName(tr("Session notes"));
    notes_->setPlaceholderText(tr("How it went"));
    notes_->setFixedHeight(notesHeight);
    notesCard->body().addWidget(notes_);
    column->addWidget(notesCard);
    column->addStretch(1);

    connect(outline_, &SessionOutline::jumpAsked, this, &SessionSidePanel::jumpAsked);
    connect(add, &QPushButton::clicked, this, &SessionSidePanel::addAsked);
    connect(notes_, &NoteField::noteTyped, this, &SessionSidePanel::notesTyped);
}

void SessionSidePanel::refresh(const SessionBalance& balance) {
    outline_->refresh();
    balance_->display(balance, model_.text().sets().format(),
                      model_.isOpen() ? SessionBalanceTable::Outlook::Shown
                                      : SessionBalanceTable::Outlook::Hidden);
    notes_->showNote(QString::fromStdString(model_.session()->notes));
}

void SessionSidePanel::setCurrentItem(Id<SessionItem> item) {
    outline_->setCurrentItemOf(item);
}

} // namespace dorsal
