// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_summary_line.h"

#include "app/models/session_grid_model.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/session_balance_table.h"
#include "app/words/balance_words.h"

#include <QHBoxLayout>
#include <QMenu>

namespace dorsal {

SessionSummaryLine::SessionSummaryLine(const SessionGridModel& model, QWidget* parent)
    : QWidget(parent), model_(model), words_(new ElidedLabel({}, TextStyle::Body, this)),
      outline_(makeButton(tr("Outline"), IconName::ChevronDown, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, spacing::rowGap);
    row->setSpacing(spacing::rowGap);
    row->addWidget(words_, 1);
    row->addWidget(outline_);
    setFocusProxy(outline_);
    auto* notes = makeButton(tr("Notes…"), IconName::Note, this);
    row->addWidget(notes);
    connect(outline_, &QPushButton::clicked, this, &SessionSummaryLine::openOutline);
    connect(notes, &QPushButton::clicked, this, &SessionSummaryLine::notesAsked);
}

void SessionSummaryLine::refresh(const SessionBalance& balance) {
    SetProgress all;
    for (const GridRow& row : model_.rows()) {
        if (const auto* heading = std::get_if<HeadingRow>(&row.content)) {
            all.doneHalves += heading->progress.doneHalves;
            all.allHalves += heading->progress.allHalves;
        }
    }
    words_->setText(tr("%1 sets · week: %2 · %3", "4 of 11 sets · week: back 11.5, chest 6 · what is missing")
                        .arg(model_.text().progress(all),
                             tallyLine(balance.week, model_.text().sets().format()),
                             SessionBalanceTable::verdict(balance)));
}

void SessionSummaryLine::openOutline() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const GridRow& row : model_.rows()) {
        if (const auto* heading = std::get_if<HeadingRow>(&row.content)) {
            const QString text =
                tr("%1 (%2)", "exercise, sets done")
                    .arg(GridText::title(*heading), model_.text().progress(heading->progress));
            connect(menu->addAction(text), &QAction::triggered, this,
                    [this, item = row.item] { emit jumpAsked(item); });
        }
    }
    menu->popup(outline_->mapToGlobal(outline_->rect().bottomLeft()));
}

} // namespace dorsal
