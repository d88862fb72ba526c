// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session_page.h"

#include "app/models/log_catalogue.h"
#include "app/models/session_balance.h"
#include "app/models/session_editing.h"
#include "app/models/session_grid_model.h"
#include "app/pages/addition_gate.h"
#include "app/pages/session_commands.h"
#include "app/pages/session_finish.h"
#include "app/ports/clock.h"
#include "app/ports/log_signals.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/theme/spacing.h"
#include "app/widgets/body_weight_ask.h"
#include "app/widgets/session_empty_state.h"
#include "app/widgets/session_grid_view.h"
#include "app/widgets/session_header.h"
#include "app/widgets/session_side_panel.h"
#include "app/widgets/session_summary_line.h"
#include "core/logbook/sessions.h"
#include "core/logbook/weigh_ins.h"
#include "core/stats/body_weights.h"
#include "core/stats/one_rep_max.h"
#include "core/training/rest_after.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace dorsal {

namespace {

constexpr int minuteMs = 30'000;

} // namespace

SessionPage::SessionPage(Logbook& logbook, LogSignals& changes, const LogCatalogue& catalogue,
                         const Clock& clock, Navigation& navigation, OperationRunner& runner,
                         Prompts& prompts, QWidget* parent)
    : QWidget(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock), navigation_(navigation),
      runner_(runner), prompts_(prompts),
      gate_(std::make_unique<AdditionGate>(logbook, catalogue, runner, prompts)),
      model_(new SessionGridModel(logbook, catalogue, this)),
      editing_(new SessionEditing(logbook, *model_, clock, runner, this)),
      view_(new SessionGridView(*model_, *editing_)),
      commands_(new SessionCommands(*view_, *model_, *editing_, catalogue, navigation, prompts, *gate_)),
      stack_(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    stack_->addWidget(makeSessionView());
    empty_ = new SessionEmptyState(navigation);
    stack_->addWidget(empty_);
    addActions(commands_->actions());
    minutes_.setInterval(minuteMs);
    connectParts(changes);
    showOpenSession();
}

SessionPage::~SessionPage() = default;

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

void SessionPage::showSession(Id<Session> session) {
    followsOpen_ = false;
    present(session);
}

void SessionPage::showOpenSession() {
    followsOpen_ = true;
    const auto open = logbook_.reader().openSession();
    present(open ? std::optional(open->id) : std::nullopt);
}

void SessionPage::present(std::optional<Id<Session>> session) {
    const bool isOther = !model_->session() || session != model_->session()->id;
    model_->show(session);
    if (!model_->session() && session) {
        showOpenSession();
        return;
    }
    if (isOther || !view_->currentIndex().isValid()) {
        view_->goToStart();
    }
}

void SessionPage::hear(const ChangeSummary& summary) {
    const bool concerns = summary.touches<Session>() || summary.touches<SessionItem>() ||
                          summary.touches<LoggedSet>() || summary.touches<LoggedExercise>() ||
                          summary.touches<OwnExercise>() || summary.touches<Setting>() ||
                          summary.touches<Band>() || summary.touches<WeighIn>();
    if (!concerns) {
        return;
    }
    if (followsOpen_ && !model_->isOpen() && !model_->session()) {
        showOpenSession();
        return;
    }
    model_->reload();
    if (!model_->session()) {
        showOpenSession();
    }
}

void SessionPage::refresh() {
    showPart();
    if (model_->session()) {
        const SessionBalance balance =
            balanceOfSession(logbook_.reader(), *model_, catalogue_.directory(), dayOf(clock_.local()));
        side_->refresh(balance);
        line_->refresh(balance);
        bodyWeight_->setMissing(lacksBodyWeight(), model_->text().sets().format());
        refreshHeader();
    }
    endRestOfUndone();
    tellNext();
}

/// The set that the rest is for may have been taken back, here or by undo.
void SessionPage::endRestOfUndone() {
    const bool isThere = restsFor_ && std::ranges::find(model_->loggedSets(), *restsFor_, &LoggedSet::id) !=
                                          model_->loggedSets().end();
    if (!model_->isOpen() || (restsFor_ && !isThere)) {
        restsFor_.reset();
        emit restEnds();
    }
}

/// The grid, or the ways to start; the keyboard goes with it.
void SessionPage::showPart() {
    const int part = model_->session() ? 0 : 1;
    const bool changes = stack_->currentIndex() != part;
    stack_->setCurrentIndex(part);
    if (changes && isVisible()) {
        setFocus();
    }
}

void SessionPage::refreshHeader() {
    if (model_->session()) {
        header_->display(*model_->session(), model_->text().sets().format(), clock_.local());
    }
    const bool ticks = isVisible() && model_->isOpen();
    if (ticks != minutes_.isActive()) {
        ticks ? minutes_.start() : minutes_.stop();
    }
}

void SessionPage::tellNext() {
    int row = model_->isOpen() ? model_->nextToDo(std::max(0, view_->currentIndex().row())) : -1;
    if (row < 0 && model_->isOpen()) {
        row = model_->nextToDo(0);
    }
    const SetRow* set = model_->setAt(row);
    emit nextSetChanged(set ? model_->text().next(*set, model_->exerciseName(model_->rowAt(row)->item))
                            : QString());
}

void SessionPage::beginRest(const LoggedSet& set) {
    const SessionItem* item = model_->item(set.item);
    const bool worked = set.kind == SetKind::Working || set.kind == SetKind::Failure;
    if (!model_->isOpen() || item == nullptr || item->slot != Slot::Main || !worked) {
        return;
    }
    const PlannedSet* planned = nullptr;
    if (item->planned && static_cast<std::size_t>(set.position) < item->planned->sets.size()) {
        planned = &item->planned->sets[static_cast<std::size_t>(set.position)];
    }
    restsFor_ = set.id;
    emit restBegins(restAfter(planned, model_->exerciseOf(set.item), model_->settings().defaultRest));
}

void SessionPage::edit(const Session& edited) {
    runner_.run([this, edited] { editSession(logbook_, edited); });
}

bool SessionPage::lacksBodyWeight() const {
    const bool needed =
        model_->isOpen() && std::ranges::any_of(model_->items(), [this](const SessionItem& item) {
            const Exercise* exercise = model_->exerciseOf(item.id);
            return !item.skipped && exercise != nullptr && needsBodyWeight(*exercise);
        });
    return needed && !BodyWeights(logbook_.reader().weighIns()).on(dayOf(model_->session()->start));
}

void SessionPage::keepNotes(const QString& notes) {
    if (model_->session()) {
        Session edited = *model_->session();
        edited.notes = notes.toStdString();
        edit(edited);
    }
}

void SessionPage::finish() {
    if (!model_->isOpen() || !view_->settle()) {
        return;
    }
    const SessionBalance balance =
        balanceOfSession(logbook_.reader(), *model_, catalogue_.directory(), dayOf(clock_.local()));
    const QString title = tr("Finish this session?");
    const QString summary = finishSummary(*model_, balance);
    enum Answer { Finish, Early };
    if (commands_->canFinishEarly()) {
        const auto answer = prompts_.choose(
            title, summary,
            {tr("Finish session"), tr("Finish early: no time for the rest, on to the cool-down")});
        if (answer == Early) {
            commands_->finishEarly();
        }
        if (answer != Finish) {
            return;
        }
    } else if (!prompts_.confirm({title, summary, tr("Finish session")})) {
        return;
    }
    runner_.run([this, id = model_->session()->id, now = clock_.local()] {
        finishSession(logbook_, id, now);
        leave();
    });
}

void SessionPage::finishEarly() {
    if (view_->settle()) {
        commands_->finishEarly();
    }
}

void SessionPage::leave() {
    if (!model_->session() || model_->isOpen() || !view_->settle()) {
        return;
    }
    navigation_.showInHistory(model_->session()->id);
    showOpenSession();
}

void SessionPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && model_->session() && !model_->isOpen()) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SessionPage::editTimes() {
    if (!model_->session()) {
        return;
    }
    Session edited = *model_->session();
    const auto length = edited.finishedAt ? *edited.finishedAt - edited.start : std::chrono::seconds(0);
    const auto start = prompts_.dateTime(
        {tr("Start of the session"), tr("Started"), tr("Set start"), edited.start, clock_.local()});
    if (!start) {
        return;
    }
    edited.start = *start;
    if (edited.finishedAt) {
        const auto end =
            prompts_.dateTime({tr("End of the session"), tr("Finished"), tr("Set end"),
                               std::min(*start + length, clock_.local()), clock_.local(), *start});
        if (!end) {
            return;
        }
        edited.finishedAt = *end;
    }
    edit(edited);
}

void SessionPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshHeader();
}

void SessionPage::focusInEvent(QFocusEvent* /*event*/) {
    (stack_->currentIndex() == 0 ? static_cast<QWidget*>(view_) : empty_)->setFocus();
}

void SessionPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
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
