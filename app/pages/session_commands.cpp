// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session_commands.h"

#include "app/models/log_catalogue.h"
#include "app/models/session_editing.h"
#include "app/models/session_grid_model.h"
#include "app/pages/addition_gate.h"
#include "app/ports/navigation.h"
#include "app/ports/prompts.h"
#include "app/widgets/exercise_picker.h"
#include "app/widgets/session_grid_view.h"
#include "app/words/enum_words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolTip>

namespace dorsal {

SessionCommands::SessionCommands(SessionGridView& view, SessionGridModel& model, SessionEditing& editing,
                                 const LogCatalogue& catalogue, Navigation& navigation, Prompts& prompts,
                                 AdditionGate& gate)
    : QObject(&view), view_(view), model_(model), editing_(editing), catalogue_(catalogue),
      navigation_(navigation), prompts_(prompts), gate_(gate), picker_(new ExercisePicker(catalogue, &view)) {
    makeActions();
    connect(&view, &SessionGridView::menuAsked, this, &SessionCommands::openMenu);
    connect(&view, &SessionGridView::kindAsked, this, &SessionCommands::openKinds);
    connect(&view, &SessionGridView::chooseAsked, this, &SessionCommands::openChoices);
    connect(&view, &SessionGridView::addAsked, this, &SessionCommands::addExercise);
    connect(&view, &SessionGridView::noteAsked, this, &SessionCommands::editNote);
    connect(&view, &SessionGridView::replaceAsked, this, &SessionCommands::replace);
    connect(&view, &SessionGridView::painAsked, this, &SessionCommands::markPain);
    connect(picker_, &ExercisePicker::picked, this, [this](const ExerciseKey& key) {
        view_.setFocus();
        if (const auto admitted = whenPicked_ ? gate_.admitted(key) : std::nullopt) {
            whenPicked_(*admitted);
        }
    });
}

void SessionCommands::addAction(const QString& text, const QKeySequence& key, RowAction work) {
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, work = std::move(work)] {
        QToolTip::hideText();
        if (view_.settle()) {
            work(view_.currentIndex().row());
        }
    });
    view_.addAction(action);
    actions_ << action;
}

void SessionCommands::makeActions() {
    addAction(tr("Repeat the set above"), QKeySequence(tr("Ctrl+D")),
              [this](int row) { view_.carryOut(row, &SessionEditing::repeatAbove); });
    addAction(tr("Warm-up ramp"), QKeySequence(tr("Ctrl+W")), [this](int row) { planWarmUp(row); });
    addAction(tr("Why it counts or not"), QKeySequence(Qt::Key_F1), [this](int row) { view_.explain(row); });
    addAction(tr("Note on the exercise…"), QKeySequence(Qt::Key_F2), [this](int row) { editNote(row); });
    addAction(tr("Note on this set…"), QKeySequence(tr("Shift+F2")), [this](int row) { editSetNote(row); });
    addAction(tr("That hurts"), QKeySequence(tr("Ctrl+H")), [this](int row) { markPain(row); });
    addAction(tr("Replace the exercise…"), QKeySequence(tr("Ctrl+R")), [this](int row) { replace(row); });
    addAction(tr("Choose another of the plan’s…"), QKeySequence(tr("Ctrl+J")),
              [this](int row) { openChoices(row); });
    addAction(tr("Skip the exercise…"), QKeySequence(tr("Ctrl+K")), [this](int row) { openReasons(row); });
    addAction(tr("Finish early: no time for the rest"), QKeySequence(tr("Ctrl+Shift+K")),
              [this](int) { finishEarly(); });
    addAction(tr("Move the exercise up"), QKeySequence(tr("Alt+Up")), [this](int row) { move(row, true); });
    addAction(tr("Move the exercise down"), QKeySequence(tr("Alt+Down")),
              [this](int row) { move(row, false); });
    addAction(tr("Remove the exercise"), {}, [this](int row) { remove(row); });
    addAction(tr("About the exercise"), {}, [this](int row) {
        if (const Exercise* exercise = model_.exerciseOf(itemAt(row))) {
            navigation_.showExercise(exercise->key);
        }
    });
    addAction(tr("Add exercise…"), QKeySequence(tr("Ctrl+E")), [this](int) { addExercise(); });
}

Id<SessionItem> SessionCommands::itemAt(int row) const {
    const GridRow* line = model_.rowAt(row);
    return line ? line->item : Id<SessionItem>();
}

void SessionCommands::popUp(QMenu* menu, int row) {
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!menu->actions().isEmpty()) {
        menu->setActiveAction(menu->actions().constFirst());
    }
    const QModelIndex index = model_.index(row, std::max(0, view_.currentIndex().column()));
    menu->popup(view_.viewport()->mapToGlobal(view_.visualRect(index).bottomLeft()));
}

void SessionCommands::openMenu(int row, const QPoint& place) {
    const GridRow* line = model_.rowAt(row);
    if (line == nullptr) {
        return;
    }
    if (view_.currentItem() != line->item) {
        view_.goToItem(line->item);
    }
    auto* menu = new QMenu(&view_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions_);
    menu->popup(place);
}

void SessionCommands::openKinds(int row) {
    const SetRow* set = model_.setAt(row);
    if (set == nullptr) {
        return;
    }
    auto* menu = new QMenu(&view_);
    for (const SetKind kind : EnumValues<SetKind>::all) {
        QAction* action = menu->addAction(SetText::kind(kind, set->fields));
        action->setCheckable(true);
        action->setChecked(kind == set->set.kind);
        connect(action, &QAction::triggered, this, [this, row, kind] { editing_.setKind(row, kind); });
    }
    popUp(menu, row);
}

void SessionCommands::openChoices(int row) {
    const SessionItem* item = model_.item(itemAt(row));
    if (item == nullptr || !item->planned || item->planned->choices.size() < 2) {
        return;
    }
    const Exercise* now = model_.exerciseOf(item->id);
    auto* menu = new QMenu(&view_);
    auto* oneOf = new QActionGroup(menu);
    for (const ExerciseKey& key : item->planned->choices) {
        QAction* action = oneOf->addAction(menu->addAction(model_.nameOf(key)));
        action->setCheckable(item->exercise.has_value());
        action->setChecked(now != nullptr && now->key == key);
        connect(action, &QAction::triggered, this, [this, id = item->id, key] { choose(id, key); });
    }
    popUp(menu, row);
}

void SessionCommands::choose(Id<SessionItem> item, const ExerciseKey& key) {
    if (const auto admitted = gate_.admitted(key)) {
        editing_.choose(item, {*admitted, model_.nameOf(*admitted).toStdString()});
    }
}

void SessionCommands::openReasons(int row) {
    const SessionItem* item = model_.item(itemAt(row));
    if (item == nullptr) {
        return;
    }
    if (item->skipped) {
        editing_.skip(item->id, std::nullopt);
        view_.goToItem(item->id);
        return;
    }
    auto* menu = new QMenu(&view_);
    for (const SkipReason reason : EnumValues<SkipReason>::all) {
        connect(menu->addAction(word(reason)), &QAction::triggered, this, [this, id = item->id, reason] {
            editing_.skip(id, reason);
            view_.goToNextToDo(model_.headingRow(id));
        });
    }
    popUp(menu, row);
}

bool SessionCommands::canFinishEarly() const {
    bool isLeft = false;
    bool hasCooldown = false;
    for (const GridRow& row : model_.rows()) {
        const auto* heading = std::get_if<HeadingRow>(&row.content);
        const SessionItem* item = heading ? model_.item(row.item) : nullptr;
        if (item != nullptr && !item->skipped &&
            (!item->exercise || heading->progress.doneHalves < heading->progress.allHalves)) {
            (heading->slot == Slot::Cooldown ? hasCooldown : isLeft) = true;
        }
    }
    return model_.isOpen() && isLeft && hasCooldown;
}

void SessionCommands::finishEarly() {
    if (!model_.isOpen()) {
        return;
    }
    const Id<SessionItem> next = editing_.finishEarly(model_.session()->id);
    if (next.isStored()) {
        view_.goToItem(next);
    } else {
        emit nothingLeft();
    }
}

void SessionCommands::replace(int row) {
    const Id<SessionItem> item = itemAt(row);
    if (!item.isStored()) {
        return;
    }
    const Exercise* now = model_.exerciseOf(item);
    std::function<bool(const Exercise&)> likely;
    if (now != nullptr) {
        likely = [pattern = now->pattern, key = now->key](const Exercise& other) {
            return other.pattern == pattern && other.key != key;
        };
    }
    whenPicked_ = [this, item](const ExerciseKey& key) {
        editing_.replaceExercise(item, {key, model_.nameOf(key).toStdString()});
    };
    const QModelIndex index = model_.index(std::max(0, row), 0);
    picker_->open(tr("Replace %1 by").arg(model_.exerciseName(item)),
                  view_.viewport()->mapToGlobal(view_.visualRect(index).bottomLeft()), likely);
}

Slot SessionCommands::slotFor(const Exercise& exercise) const {
    return exercise.prescription.slot == Slot::Micro ? Slot::Main : exercise.prescription.slot;
}

void SessionCommands::addExercise() {
    whenPicked_ = [this](const ExerciseKey& key) {
        const Exercise* exercise = catalogue_.catalogue().find(key);
        if (exercise != nullptr) {
            editing_.addExercise({key, exercise->name}, slotFor(*exercise));
        }
    };
    const QPoint place(view_.viewport()->width() / 4, view_.viewport()->height() / 6);
    picker_->open(tr("Add exercise"), view_.viewport()->mapToGlobal(place));
}

void SessionCommands::editNote(int row) {
    const SessionItem* item = model_.item(itemAt(row));
    if (item == nullptr) {
        return;
    }
    const Id<SessionItem> id = item->id;
    const auto note = prompts_.text(tr("Note"), model_.exerciseName(id), QString::fromStdString(item->note));
    if (note) {
        editing_.noteExercise(id, *note);
    }
}

void SessionCommands::editSetNote(int row) {
    const SetRow* set = model_.setAt(row);
    if (set == nullptr) {
        return;
    }
    const auto note =
        prompts_.text(tr("Note on a set"), GridText::rowName(*set, model_.exerciseName(itemAt(row))),
                      QString::fromStdString(set->set.note));
    if (note) {
        editing_.noteSet(row, *note);
    }
}

void SessionCommands::markPain(int row) {
    const QPersistentModelIndex place(model_.index(row, 0));
    const EditResult result = editing_.markPain(row);
    const SetRow* set = model_.setAt(place.row());
    if (result.outcome == EditOutcome::Refused) {
        view_.complain(row, result);
    } else if (set != nullptr && set->set.pain) {
        view_.goTo(place.row(), GridColumn::Second);
    }
}

void SessionCommands::planWarmUp(int row) {
    const Id<SessionItem> item = itemAt(row);
    const EditResult result = editing_.planWarmUp(row);
    if (result.outcome != EditOutcome::Refused) {
        view_.goToItem(item);
        return;
    }
    view_.complain(model_.firstWorkingRow(item), result);
}

void SessionCommands::move(int row, bool up) {
    editing_.moveExercise(itemAt(row), up ? MoveDirection::Up : MoveDirection::Down);
}

void SessionCommands::remove(int row) {
    const Id<SessionItem> item = itemAt(row);
    if (item.isStored()) {
        editing_.removeExercise(item);
    }
}

} // namespace dorsal
