// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercise_chooser.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <map>

namespace dorsal {

const std::string rowFamily = "row";

namespace {

constexpr int fewestLetters = 17;
constexpr int longestList = 20;

QString keyText(const ExerciseKey& key) {
    return QString::fromStdString(key.text);
}

/// Every exercise of the log, merged ones as their target.
std::vector<Id<LoggedExercise>> mostUsedFirst(std::span<const ExerciseCount> counts,
                                              const ExerciseDirectory& directory) {
    std::map<Id<LoggedExercise>, std::int64_t> targets;
    for (const auto& [id, items] : counts) {
        targets[directory.resolved(id)] += items;
    }
    std::vector<Id<LoggedExercise>> used;
    std::ranges::transform(targets, std::back_inserter(used),
                           [](const auto& target) { return target.first; });
    std::ranges::stable_sort(used, std::greater<>(), [&](Id<LoggedExercise> id) { return targets[id]; });
    return used;
}

} // namespace

ExerciseChooser::ExerciseChooser(ExerciseChoice choice, QWidget* parent)
    : QComboBox(parent), choice_(choice) {
    setAccessibleName(tr("Exercise"));
    setMaxVisibleItems(longestList);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(fewestLetters);
    if (choice == ExerciseChoice::All) {
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        completer()->setFilterMode(Qt::MatchContains);
        completer()->setCompletionMode(QCompleter::PopupCompletion);
        lineEdit()->installEventFilter(this);
        connect(lineEdit(), &QLineEdit::editingFinished, this, &ExerciseChooser::keepToTheList);
    }
    connect(this, &QComboBox::activated, this, &ExerciseChooser::showFromTheBeginning);
}

void ExerciseChooser::fill(const Catalogue& catalogue, const ExerciseDirectory& directory,
                           std::span<const ExerciseCount> counts, const std::optional<ExerciseKey>& wanted) {
    const QString before = wanted ? keyText(*wanted) : currentData().toString();
    clear();
    if (choice_ == ExerciseChoice::Rows) {
        addItem(tr("All rows"), QString());
    }
    const int likely = addUsed(directory, counts);
    addRest(catalogue);
    const int known = wanted || !before.isNull() ? findData(before) : -1;
    setCurrentIndex(known >= 0 ? known : std::max(likely, 0));
    showFromTheBeginning();
}

ExerciseKey ExerciseChooser::key() const {
    return ExerciseKey{currentData().toString().toStdString()};
}

bool ExerciseChooser::offers(const Exercise& exercise) const {
    return choice_ == ExerciseChoice::All || exercise.family == rowFamily;
}

int ExerciseChooser::addUsed(const ExerciseDirectory& directory, std::span<const ExerciseCount> counts) {
    int likely = -1;
    for (const Id<LoggedExercise> id : mostUsedFirst(counts, directory)) {
        const Exercise* each = directory.find(id);
        if (each == nullptr || !offers(*each)) {
            continue;
        }
        addItem(QString::fromStdString(each->name), keyText(each->key));
        const bool telling = each->measure == Measure::RepsLoad &&
                             (choice_ == ExerciseChoice::Rows || each->family != rowFamily);
        likely = likely < 0 && telling ? count() - 1 : likely;
    }
    return likely;
}

void ExerciseChooser::addRest(const Catalogue& catalogue) {
    std::vector<const Exercise*> rest;
    for (const Exercise& each : catalogue.exercises()) {
        if (offers(each) && findData(keyText(each.key)) < 0) {
            rest.push_back(&each);
        }
    }
    std::ranges::sort(rest, {}, &Exercise::name);
    for (const Exercise* each : rest) {
        addItem(QString::fromStdString(each->name), keyText(each->key));
    }
}

/// What is typed takes the place of the name that stands there, wherever the field was clicked.
bool ExerciseChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == lineEdit() && event->type() == QEvent::FocusIn) {
        QTimer::singleShot(0, lineEdit(), &QLineEdit::selectAll);
    }
    return QComboBox::eventFilter(watched, event);
}

/// Words that name no exercise give way to the one that is shown.
void ExerciseChooser::keepToTheList() {
    if (findText(currentText(), Qt::MatchFixedString) < 0) {
        setEditText(itemText(currentIndex()));
        showFromTheBeginning();
    }
}

/// Names are read from their beginning.
void ExerciseChooser::showFromTheBeginning() {
    if (lineEdit() != nullptr) {
        lineEdit()->setCursorPosition(0);
    }
}

} // namespace dorsal
