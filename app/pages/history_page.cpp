// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history_page.h"

#include "app/models/history_model.h"
#include "app/models/log_catalogue.h"
#include "app/models/session_sheet.h"
#include "app/ports/clock.h"
#include "app/ports/log_signals.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/page_header.h"
#include "app/widgets/session_sheet_view.h"
#include "app/widgets/training_calendar.h"
#include "core/logbook/sessions.h"
#include "core/stats/balance.h"
#include "core/stats/break_time.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace dorsal {

HistoryPage::HistoryPage(Logbook& logbook, LogSignals& signalSource, const LogCatalogue& catalogue,
                         const Clock& clock, Navigation& navigation, OperationRunner& operations,
                         Prompts& prompts, QWidget* parent)
    : QWidget(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock), navigation_(navigation),
      operations_(operations), prompts_(prompts), model_(new HistoryModel(logbook, catalogue, clock, this)) {
    build();
    connectParts(signalSource);
}

void HistoryPage::build() {
    buildHeader();
    left_ = buildList();
    detail_ = buildDetail();
    for (QWidget* part : {static_cast<QWidget*>(header_), left_, static_cast<QWidget*>(detail_)}) {
        part->setParent(this);
    }
}

void HistoryPage::connectParts(LogSignals& signalSource) {
    connect(&signalSource, &LogSignals::changed, this, [this] {
        stale_ = true;
        if (isVisible()) {
            reload();
        }
    });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        model_->setSearch(typed);
        keepSelection();
        showSelection();
    });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showSelection);
    connect(list_, &QListView::activated, this, [this] {
        if (left_->geometry().intersects(detail_->geometry())) {
            reading_ = true;
            arrange();
            sheet_->setFocus();
        } else {
            editSelected();
        }
    });
    connect(calendar_, &TrainingCalendar::dayPicked, this, &HistoryPage::selectDay);
    connect(repeat_, &QPushButton::clicked, this, &HistoryPage::repeatSelected);
    connect(edit_, &QPushButton::clicked, this, &HistoryPage::editSelected);
    connect(duplicate_, &QPushButton::clicked, this, &HistoryPage::duplicateSelected);
    connect(remove_, &QPushButton::clicked, this, &HistoryPage::deleteSelected);
    connect(back_, &QPushButton::clicked, this, [this] {
        reading_ = false;
        arrange();
        list_->setFocus();
    });
}

void HistoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) {
        reload();
    }
    arrange();
    reloadCalendar();
}

void HistoryPage::focusInEvent(QFocusEvent* /*event*/) {
    (list_->isVisible() ? static_cast<QWidget*>(list_) : search_)->setFocus();
}

void HistoryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
    reloadCalendar();
}

void HistoryPage::reload() {
    stale_ = false;
    std::vector<Id<Session>> before;
    for (const Session& session : selected()) {
        before.push_back(session.id);
    }
    model_->reload();
    const std::vector<Session>& all = model_->all();
    const Format& format = model_->format();
    header_->setSubtitle(all.empty()       ? QString()
                         : all.size() == 1 ? tr("1 session on %1").arg(format.date(dayOf(all.front().start)))
                                           : tr("%1 sessions since %2")
                                                 .arg(format.count(static_cast<qint64>(all.size())),
                                                      format.date(dayOf(all.front().start))));
    if (selected().empty()) {
        const QModelIndex first = before.empty() ? model_->newest() : model_->indexOf(before.front());
        list_->setCurrentIndex(first.isValid() ? first : model_->newest());
    }
    reloadCalendar();
    showSelection();
}

void HistoryPage::reloadCalendar() {
    if (!isVisible()) {
        return;
    }
    const Day today = dayOf(clock_.local());
    std::map<Day, CalendarDay> days;
    const std::vector<SetFact> facts = logbook_.reader().setFacts({calendar_->firstShown(), today});
    for (auto fact = facts.begin(); fact != facts.end();) {
        const auto end = std::find_if(fact, facts.end(),
                                      [&](const SetFact& other) { return other.session != fact->session; });
        CalendarDay& day = days[dayOf(fact->start)];
        day.breaks += breakMinutes({fact, end});
        for (; fact != end; ++fact) {
            const bool working = fact->kind == SetKind::Working || fact->kind == SetKind::Failure;
            day.sets += working && fact->slot == Slot::Main ? 1 : 0;
        }
    }
    calendar_->setDays(std::move(days), today, model_->settings().weekStart);
}

std::vector<Session> HistoryPage::selected() const {
    std::vector<Session> sessions;
    for (const QModelIndex& index : list_->selectionModel()->selectedIndexes()) {
        if (const Session* session = model_->session(index)) {
            sessions.push_back(*session);
        }
    }
    return sessions;
}

void HistoryPage::showSelection() {
    const std::vector<Session> sessions = selected();
    const bool one = sessions.size() == 1;
    if (!one && detail_->isAncestorOf(focusWidget())) {
        // A button that is switched off would hand the keyboard to whatever comes next.
        list_->setFocus();
    }
    repeat_->setEnabled(one);
    edit_->setEnabled(one);
    duplicate_->setEnabled(one);
    copy_->setEnabled(!sessions.empty());
    remove_->setEnabled(!sessions.empty());
    empty_->setVisible(model_->rowCount() == 0);
    list_->setVisible(model_->rowCount() != 0);
    empty_->setText(
        model_->all().empty()
            ? tr("Your sessions will be listed here by week. Start one on Today, or bring your history "
                 "with File > Import.")
            : tr("No session fits. Clear the search or the filter to see them all."));
    BalanceOptions options;
    options.weekStart = model_->settings().weekStart;
    if (one) {
        const SessionSheet sheet = sessionSheet(logbook_.reader(), catalogue_.directory(), sessions.front(),
                                                model_->format(), options);
        detail_->setTitle(sheet.title);
        detail_->setSubtitle({});
        sheet_->show(sheet, model_->format());
        calendar_->setMarked(dayOf(sessions.front().start));
        return;
    }
    calendar_->setMarked(std::nullopt);
    if (sessions.empty()) {
        detail_->setTitle(tr("Session"));
        sheet_->showHint(tr("Pick a session to read it here."));
        return;
    }
    Tally sum;
    for (const Session& session : sessions) {
        sum += model_->tally(session).tally;
    }
    detail_->setTitle(tr("%1 sessions").arg(model_->format().count(static_cast<qint64>(sessions.size()))));
    sheet_->showSum(static_cast<int>(sessions.size()), sum, model_->format());
}

/// A session that is listed stays selected; when none is left, the newest one takes over.
void HistoryPage::keepSelection() {
    if (selected().empty()) {
        list_->setCurrentIndex(model_->newest());
    }
}

void HistoryPage::showSession(Id<Session> session) {
    if (stale_) {
        reload();
    }
    if (!model_->indexOf(session).isValid()) {
        search_->clear();
        model_->setFilter(HistoryFilter::All);
    }
    const QModelIndex index = model_->indexOf(session);
    if (index.isValid()) {
        list_->setCurrentIndex(index);
        list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
        reading_ = true;
        arrange();
    }
}

void HistoryPage::selectDay(Day day) {
    const QModelIndex index = model_->indexOf(day);
    if (index.isValid()) {
        list_->setCurrentIndex(index);
        list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

void HistoryPage::repeatSelected() {
    if (const auto sessions = selected(); sessions.size() == 1) {
        navigation_.startLike(sessions.front().id);
    }
}

void HistoryPage::editSelected() {
    if (const auto sessions = selected(); sessions.size() == 1) {
        navigation_.openSession(sessions.front().id);
    }
}

void HistoryPage::duplicateSelected() {
    const auto sessions = selected();
    if (sessions.size() != 1) {
        return;
    }
    Id<Session> copy;
    const LocalTime now = clock_.local();
    const Session& original = sessions.front();
    // A copy that ended before now: nobody has trained in the future.
    const auto length = original.finishedAt.value_or(original.start) - original.start;
    if (operations_.run([&] { copy = duplicateSession(logbook_, original.id, now - length); })) {
        showSession(copy);
    }
}

void HistoryPage::deleteSelected() {
    const auto sessions = selected();
    if (sessions.empty()) {
        return;
    }
    const auto count = static_cast<qint64>(sessions.size());
    if (count > 1 && !prompts_.confirm({tr("Delete sessions"),
                                        tr("Delete %1 sessions with all their sets? Ctrl+Z brings them back.")
                                            .arg(model_->format().count(count)),
                                        tr("Delete %1 sessions").arg(model_->format().count(count))})) {
        return;
    }
    std::vector<Id<Session>> ids;
    std::ranges::transform(sessions, std::back_inserter(ids), &Session::id);
    operations_.run([this, ids] { deleteSessions(logbook_, ids); });
}

void HistoryPage::copySelected() {
    QString text;
    BalanceOptions options;
    options.weekStart = model_->settings().weekStart;
    for (const Session& session : selected()) {
        text += sessionSheet(logbook_.reader(), catalogue_.directory(), session, model_->format(), options)
                    .text(model_->format());
        text += u'\n';
    }
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text.trimmed() + u'\n');
    }
}

void HistoryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && reading_) {
        back_->click();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        search_->setFocus();
        search_->selectAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool HistoryPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            list_->setFocus();
            return true;
        }
    }
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            deleteSelected();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copySelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dorsal
