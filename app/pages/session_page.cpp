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
#include "app/widgets/body_weight_ask.h"
#include "app/widgets/session_empty_state.h"
#include "app/widgets/session_grid_view.h"
#include "app/widgets/session_header.h"
#include "app/widgets/session_side_panel.h"
#include "app/widgets/session_summary_line.h"
#include "core/logbook/sessions.h"
#include "core/stats/body_weights.h"
#include "core/stats/one_rep_max.h"
#include "core/training/rest_after.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

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
      stack_(new QStackedWidget(this)), empty_(new SessionEmptyState(navigation)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    stack_->addWidget(makeSessionView());
    stack_->addWidget(empty_);
    addActions(commands_->actions());
    minutes_.setInterval(minuteMs);
    connectParts(changes);
    showOpenSession();
}

SessionPage::~SessionPage() = default;

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

} // namespace dorsal
