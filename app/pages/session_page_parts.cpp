// SPDX-License-Identifier: GPL-3.0-or-later
// The building of the Session page: its parts, how they speak with each other, and where they stand.
#include "app/models/session_editing.h"
#include "app/models/session_grid_model.h"
#include "app/pages/session_commands.h"
#include "app/pages/session_page.h"
#include "app/ports/clock.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/theme/spacing.h"
#include "app/widgets/body_weight_ask.h"
#include "app/widgets/session_grid_view.h"
#include "app/widgets/session_header.h"
#include "app/widgets/session_side_panel.h"
#include "app/widgets/session_summary_line.h"
#include "core/logbook/weigh_ins.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace dorsal {

QWidget* SessionPage::makeSessionView() {
    auto* page = new QWidget;
    header_ = new SessionHeader(page);
    line_ = new SessionSummaryLine(*model_, page);
    bodyWeight_ = new BodyWeightAsk(page);
    // Before the panel, so that Tab goes from the grid to what stands beside it.
    view_->setParent(page);
    side_ = new SessionSidePanel(*model_, page);
    auto* body = new QHBoxLayout;
    body->setSpacing(spacing::cardGap - view_->scrollBarRoom());
    body->addWidget(view_, 1);
    body->addWidget(side_);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(line_);
    column->addWidget(bodyWeight_);
    column->addLayout(body, 1);
    return page;
}

void SessionPage::connectParts(LogSignals& changes) {
    connect(&changes, &LogSignals::changed, this, &SessionPage::hear);
    connect(model_, &SessionGridModel::reloaded, this, &SessionPage::refresh);
    connect(editing_, &SessionEditing::setLogged, this, &SessionPage::beginRest);
    connect(editing_, &SessionEditing::exerciseShown, view_, &SessionGridView::goToItem);
    connect(view_, &SessionGridView::itemEntered, side_, &SessionSidePanel::setCurrentItem);
    connect(view_, &SessionGridView::itemEntered, this, &SessionPage::tellNext);
    connect(side_, &SessionSidePanel::jumpAsked, view_, &SessionGridView::goToItem);
    connect(side_, &SessionSidePanel::addAsked, commands_, &SessionCommands::addExercise);
    connect(line_, &SessionSummaryLine::jumpAsked, view_, &SessionGridView::goToItem);
    connect(header_, &SessionHeader::finishAsked, this, &SessionPage::finish);
    connect(commands_, &SessionCommands::nothingLeft, this, &SessionPage::finish);
    connect(header_, &SessionHeader::leaveAsked, this, &SessionPage::leave);
    connect(header_, &SessionHeader::guideAsked, this, &SessionPage::guideSession);
    connect(view_, &SessionGridView::guideAsked, this, &SessionPage::guideRow);
    connect(header_, &SessionHeader::timesAsked, this, &SessionPage::editTimes);
    connect(header_, &SessionHeader::titleLeft, view_, [this] { view_->setFocus(); });
    connect(header_, &SessionHeader::titleEdited, this, [this](const QString& title) {
        Session edited = *model_->session();
        edited.title = title.toStdString();
        edit(edited);
    });
    connect(side_, &SessionSidePanel::notesTyped, this, &SessionPage::keepNotes);
    connect(line_, &SessionSummaryLine::notesAsked, this, [this] {
        const QString now = QString::fromStdString(model_->session()->notes);
        if (const auto notes = prompts_.text(tr("Session notes"), tr("How it went"), now)) {
            keepNotes(*notes);
        }
    });
    connect(bodyWeight_, &BodyWeightAsk::weightTyped, this, [this](Load weight) {
        runner_.run([this, weight] { addWeighIn(logbook_, dayOf(clock_.local()), weight); });
    });
    connect(bodyWeight_, &BodyWeightAsk::left, view_, [this] { view_->setFocus(); });
    connect(&minutes_, &QTimer::timeout, this, &SessionPage::refreshHeader);
    auto* otherPart = new QShortcut(Qt::Key_F6, this);
    otherPart->setContext(Qt::WidgetWithChildrenShortcut);
    connect(otherPart, &QShortcut::activated, this, [this] {
        const bool inGrid = view_->isAncestorOf(QApplication::focusWidget()) || view_->hasFocus();
        QWidget* beside = side_->isVisible() ? static_cast<QWidget*>(side_) : line_;
        (inGrid ? beside : view_)->setFocus(Qt::ShortcutFocusReason);
    });
    auto* guideKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    guideKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(guideKey, &QShortcut::activated, this, &SessionPage::guideSession);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* finishKey = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        finishKey->setContext(Qt::WidgetWithChildrenShortcut);
        connect(finishKey, &QShortcut::activated, this, &SessionPage::finish);
    }
}

void SessionPage::arrange() {
    const bool narrow = width() < spacing::narrowPage;
    side_->setVisible(!narrow);
    line_->setVisible(narrow);
    const int margin = narrow ? spacing::narrowPageMargin : spacing::pageMargin;
    const int spare = std::max(0, width() - spacing::readingWidth) / 2;
    stack_->widget(0)->layout()->setContentsMargins(margin + spare, 0, margin + spare, 0);
}

} // namespace dorsal
