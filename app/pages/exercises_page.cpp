// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercises_page.h"

#include "app/models/exercise_facts.h"
#include "app/models/exercise_line.h"
#include "app/models/exercise_list_model.h"
#include "app/models/log_catalogue.h"
#include "app/pages/exercise_commands.h"
#include "app/ports/clock.h"
#include "app/ports/log_signals.h"
#include "app/ports/navigation.h"
#include "app/widgets/card.h"
#include "app/widgets/exercise_sheet_view.h"
#include "app/widgets/page_header.h"
#include "app/words/enum_words.h"
#include "core/logbook/log_settings.h"
#include "core/stats/balance.h"
#include "core/timer/session_guide.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace dorsal {

ExercisesPage::ExercisesPage(Logbook& logbook, LogSignals& signalSource, const LogCatalogue& catalogue,
                             const Clock& clock, Navigation& navigation, OperationRunner& runner,
                             Prompts& prompts, QWidget* parent)
    : QWidget(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock), navigation_(navigation),
      commands_(new ExerciseCommands(logbook, catalogue, clock, runner, prompts, this)),
      model_(new ExerciseListModel(logbook, catalogue, clock, this)),
      header_(new PageHeader(tr("Exercises"))) {
    filters_ = buildFilters();
    listCard_ = buildList();
    detail_ = buildDetail();
    for (QWidget* part : {static_cast<QWidget*>(header_), filters_, static_cast<QWidget*>(listCard_),
                          static_cast<QWidget*>(detail_)}) {
        part->setParent(this);
    }
    connectParts(signalSource);
}

void ExercisesPage::connectParts(LogSignals& signalSource) {
    connect(&signalSource, &LogSignals::changed, this, [this] {
        stale_ = true;
        if (isVisible()) {
            reload();
        }
    });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        model_->setTyped(typed);
        showCount();
    });
    for (QComboBox* box : {muscle_, pattern_, category_, equipment_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExercisesPage::readFilters);
    }
    connect(clear_, &QPushButton::clicked, this, &ExercisesPage::clearFilters);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExercisesPage::showCurrent);
    connect(list_, &QTableView::activated, this, [this] {
        reading_ = true;
        arrange();
        sheet_->setFocus();
    });
    connect(sheet_, &ExerciseSheetView::exerciseWanted, this, &ExercisesPage::showExercise);
    connect(commands_, &ExerciseCommands::made, this, &ExercisesPage::showExercise);
    connect(back_, &QPushButton::clicked, this, [this] {
        reading_ = false;
        arrange();
        list_->setFocus();
    });
    connect(add_, &QPushButton::clicked, this, [this] {
        if (const Exercise* exercise = model_->exercise(list_->currentIndex())) {
            navigation_.addToSession(exercise->key);
        }
    });
    connect(timer_, &QPushButton::clicked, this, [this] {
        if (const Exercise* exercise = model_->exercise(list_->currentIndex())) {
            navigation_.guideExercise(exercise->key);
        }
    });
}

void ExercisesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) {
        reload();
    }
    arrange();
}

void ExercisesPage::focusInEvent(QFocusEvent* /*event*/) {
    search_->setFocus();
}

void ExercisesPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ExercisesPage::reload() {
    stale_ = false;
    const Exercise* before = model_->exercise(list_->currentIndex());
    const auto key = before == nullptr ? std::nullopt : std::optional(before->key);
    model_->reload();
    // A new name may have another place.
    if (const QModelIndex there = key ? model_->indexOf(*key) : QModelIndex(); there.isValid()) {
        list_->setCurrentIndex(there);
    }
    showCount();
    showCurrent();
}

void ExercisesPage::readFilters() {
    const auto chosen = [](const QComboBox& box) {
        return box.currentIndex() > 0 ? std::optional(box.currentData().toInt()) : std::nullopt;
    };
    ExerciseFilter filter;
    if (const auto muscle = chosen(*muscle_)) {
        filter.muscle = static_cast<Muscle>(*muscle);
    }
    if (const auto pattern = chosen(*pattern_)) {
        filter.pattern = static_cast<Pattern>(*pattern);
    }
    if (const auto category = chosen(*category_)) {
        filter.category = static_cast<Category>(*category);
    }
    if (const auto equipment = chosen(*equipment_)) {
        filter.equipment = static_cast<Equipment>(*equipment);
    }
    model_->setFilter(filter);
    showCount();
}

void ExercisesPage::clearFilters() {
    for (QComboBox* box : {muscle_, pattern_, category_, equipment_}) {
        box->setCurrentIndex(0);
    }
    search_->clear();
    search_->setFocus();
}

void ExercisesPage::showCount() {
    const int shown = model_->rowCount();
    header_->setSubtitle(tr("%1 of %2").arg(shown).arg(model_->known()));
    clear_->setEnabled(!model_->filter().isOpen() || !search_->text().isEmpty());
    list_->setVisible(shown > 0);
    empty_->setVisible(shown == 0);
    if (!list_->currentIndex().isValid() && shown > 0) {
        list_->selectRow(0);
    }
}

void ExercisesPage::showCurrent() {
    const Exercise* exercise = model_->exercise(list_->currentIndex());
    add_->setEnabled(exercise != nullptr);
    timer_->setVisible(exercise != nullptr && isGuided(*exercise));
    more_->setEnabled(exercise != nullptr);
    if (exercise == nullptr) {
        detail_->setTitle(tr("Exercise"));
        detail_->setSubtitle({});
        sheet_->showHint(tr("Pick an exercise to read about it."));
        return;
    }
    const ExerciseFacts facts = exerciseFacts(*exercise, catalogue_.catalogue(), catalogue_.profile());
    detail_->setTitle(facts.name);
    detail_->setSubtitle(countsAs(balanceShare(*exercise)));
    sheet_->show(facts, lastDone(*exercise), historyOf(*exercise));
}

QString ExercisesPage::lastDone(const Exercise& exercise) const {
    const auto row = logbook_.reader().exercise(exercise.key);
    if (!row) {
        return tr("Not done yet.");
    }
    const auto last = logbook_.reader().lastSets(row->id, clock_.local() + std::chrono::seconds(1));
    if (!last) {
        return tr("Not done yet.");
    }
    const Format format(readLogSettings(logbook_.reader()).unit);
    const ExerciseLine line = ExerciseLines(format, logbook_.reader().bands())
                                  .line(QString::fromStdString(exercise.name), &exercise, last->sets);
    const QString date = format.date(dayOf(last->session.start));
    return line.load.isEmpty() ? tr("Last done %1: %2").arg(date, line.amount)
                               : tr("Last done %1: %2, %3").arg(date, line.load, line.amount);
}

QStringList ExercisesPage::historyOf(const Exercise& exercise) const {
    constexpr int mostShown = 12;
    QStringList lines;
    const auto row = logbook_.reader().exercise(exercise.key);
    if (!row) {
        return lines;
    }
    const Format format(readLogSettings(logbook_.reader()).unit);
    const ExerciseLines words(format, logbook_.reader().bands());
    LocalTime before = clock_.local() + std::chrono::seconds(1);
    while (lines.size() < mostShown) {
        const auto last = logbook_.reader().lastSets(row->id, before);
        if (!last) {
            break;
        }
        const ExerciseLine line = words.line({}, &exercise, last->sets);
        const QString date = format.date(dayOf(last->session.start));
        lines += line.load.isEmpty() ? tr("%1: %2").arg(date, line.amount)
                                     : tr("%1: %2, %3").arg(date, line.load, line.amount);
        before = last->session.start;
    }
    return lines;
}

void ExercisesPage::showExercise(const ExerciseKey& key) {
    if (stale_) {
        reload();
    }
    if (!model_->indexOf(key).isValid()) {
        clearFilters();
    }
    const QModelIndex index = model_->indexOf(key);
    if (index.isValid()) {
        list_->setCurrentIndex(index);
        list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
        reading_ = true;
        arrange();
    }
}

void ExercisesPage::keyPressEvent(QKeyEvent* event) {
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

bool ExercisesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            list_->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dorsal
