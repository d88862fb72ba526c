// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/exercise_dialog.h"
#include "app/models/log_catalogue.h"
#include "app/models/plan_items_model.h"
#include "app/models/plan_library.h"
#include "app/pages/addition_gate.h"
#include "app/pages/builder_page.h"
#include "app/pages/plan_commands.h"
#include "app/ports/clock.h"
#include "app/ports/operation_runner.h"
#include "app/widgets/exercise_picker.h"
#include "app/widgets/plan_item_fields.h"
#include "app/widgets/plan_items_view.h"
#include "app/widgets/unknown_exercise_bar.h"
#include "app/words/plan_words.h"
#include "core/files/name_guess.h"
#include "core/logbook/hint_settings.h"
#include "core/logbook/plan_exercises.h"
#include "core/logbook/profile_settings.h"
#include "core/training/choice_sets.h"
#include "core/training/usual_choice.h"

namespace dorsal {

void BuilderPage::edit(const std::function<void(PlanItems&)>& change,
                       std::optional<std::size_t> selectAfter) {
    const OwnPlan* plan = own();
    if (plan == nullptr) {
        return;
    }
    commands_->edit(OwnPlan(*plan), change);
    if (selectAfter) {
        view_->select(*selectAfter);
    }
}

void BuilderPage::move(PlanMove direction) {
    const auto at = view_->selectedItem();
    if (!at || own() == nullptr) {
        return;
    }
    PlanItems trial = own()->items;
    const std::size_t then = movePlanItem(trial, *at, direction);
    edit([&](PlanItems& items) { items = trial; }, then);
}

void BuilderPage::removeSelected() {
    const auto at = view_->selectedItem();
    if (!at || own() == nullptr) {
        return;
    }
    const auto* choice = std::get_if<PlanChoiceRow>(&items_->line(view_->currentIndex().row()));
    if (choice != nullptr) {
        edit([&, key = choice->exercise](PlanItems& items) { removeChoice(items[*at], key); });
        return;
    }
    const std::size_t last = own()->items.size() - 1;
    edit([&](PlanItems& items) { removePlanItem(items, *at); });
    if (last > 0) {
        view_->select(std::min(*at, last - 1));
    }
}

void BuilderPage::openPicker(const QString& title, std::function<void(const ExerciseKey&)> then,
                             const QString& typed) {
    picked_ = std::move(then);
    picker_->open(title, view_->placeBelowSelection());
    picker_->setTyped(typed);
}

void BuilderPage::add(const QString& typed) {
    if (own() == nullptr) {
        return;
    }
    openPicker(
        tr("Add an exercise"), [this](const ExerciseKey& key) { addPicked(key); }, typed);
}

void BuilderPage::addPicked(const ExerciseKey& key) {
    const Exercise* exercise = catalogue_.catalogue().find(key);
    if (exercise == nullptr || own() == nullptr) {
        return;
    }
    // Where the person stands decides, unless they stand nowhere.
    const QModelIndex current = view_->currentIndex();
    const Slot slot = current.isValid() ? items_->slotAt(current) : usualSlot(exercise->category);
    const auto selected = view_->selectedItem();
    PlanItems trial = own()->items;
    const std::size_t place =
        insertPlanItem(trial, itemFor(*exercise, slot), selected ? *selected + 1 : trial.size());
    edit([&](PlanItems& items) { items = trial; }, place);
    view_->setFocus();
}

void BuilderPage::addChoiceTo(std::size_t item) {
    openPicker(tr("Or this exercise"), [this, item](const ExerciseKey& key) {
        const Exercise* exercise = catalogue_.catalogue().find(key);
        if (exercise == nullptr) {
            return;
        }
        edit(
            [&](PlanItems& items) {
                if (item < items.size()) {
                    addChoice(items[item], *exercise, catalogue_.catalogue());
                    items[item].chooseBy = usualChoice(items[item], catalogue_.catalogue());
                }
            },
            item);
        view_->setFocus();
    });
}

void BuilderPage::replaceItem(std::size_t item) {
    openPicker(tr("Replace by"), [this, item](const ExerciseKey& key) {
        const Exercise* exercise = catalogue_.catalogue().find(key);
        if (exercise == nullptr) {
            return;
        }
        edit(
            [&](PlanItems& items) {
                if (item < items.size()) {
                    replaceChoices(items[item], *exercise);
                }
            },
            item);
        view_->setFocus();
    });
}

void BuilderPage::mapUnknown() {
    const ExerciseKey unknown = unknown_->unknown();
    openPicker(tr("“%1” is").arg(QString::fromStdString(unknown.text)), [this,
                                                                         unknown](const ExerciseKey& key) {
        runner_.run([&] {
            mapExercise(logbook_, unknown, {key, exerciseName(key, catalogue_.catalogue()).toStdString()});
        });
        view_->setFocus();
    });
    const NameGuesser guesser(catalogue_.catalogue());
    constexpr std::size_t mostGuesses = 5;
    std::set<ExerciseKey> likely;
    for (const NameGuess& guess : guesser.guess(unknown.text, mostGuesses)) {
        likely.insert(guess.exercise->key);
    }
    picker_->setLikely([likely](const Exercise& exercise) { return likely.contains(exercise.key); });
}

void BuilderPage::makeUnknownOwn() {
    const ExerciseKey unknown = unknown_->unknown();
    OwnExercise own;
    own.name = unknown.text;
    auto* dialog = new ExerciseDialog(
        own,
        [this, unknown](const OwnExercise& made) {
            runner_.run([&] { mapToOwnExercise(logbook_, unknown, made); });
            view_->setFocus();
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BuilderPage::useFamily(std::size_t item) {
    const PlanItem& shown = items_->plan().items.at(item);
    const Exercise* exercise = catalogue_.catalogue().find(shown.choices.front());
    if (exercise == nullptr || exercise->family.empty()) {
        return;
    }
    const auto family = catalogue_.catalogue().family(exercise->family);
    edit([&](PlanItems& items) { chooseFromFamily(items[item], family); }, item);
}

const PlanChoiceRow* BuilderPage::selectedChoice() const {
    const QModelIndex index = view_->currentIndex();
    return index.isValid() ? std::get_if<PlanChoiceRow>(&items_->line(index.row())) : nullptr;
}

void BuilderPage::takeFields(const PlanItem& changed) {
    const auto at = view_->selectedItem();
    if (!at) {
        return;
    }
    const PlanChoiceRow* choice = selectedChoice();
    edit([&, key = choice ? std::optional(choice->exercise) : std::nullopt](PlanItems& items) {
        if (key) {
            setChoiceSets(items.at(*at), *key, changed.sets);
        } else {
            items.at(*at) = changed;
        }
    });
}

void BuilderPage::pinChoice() {
    const PlanChoiceRow* choice = selectedChoice();
    if (choice == nullptr || items_->plan().items[choice->at].chooseBy != ChooseBy::Family) {
        return;
    }
    Profile profile = catalogue_.profile();
    if (profile.pinnedRow && profile.pinnedRow != choice->exercise) {
        profile.pinMovedOn = dayOf(clock_.local());
    }
    profile.pinnedRow = choice->exercise;
    runner_.run([this, profile] { writeProfile(logbook_, profile); });
}

void BuilderPage::remedy(const PlanHint& hint) {
    if (own() == nullptr) {
        return;
    }
    switch (hint.remedy) {
    case HintRemedy::None:
        return;
    case HintRemedy::AddBackSet:
        edit([&](PlanItems& items) {
            PlanItem& item = items.at(hint.item.value());
            setPlannedCount(item, static_cast<int>(item.sets.size()) + 1);
        });
        return;
    case HintRemedy::Replace:
        if (const Exercise* exercise = catalogue_.catalogue().find(hint.exercise)) {
            edit([&](PlanItems& items) { replaceChoices(items.at(hint.item.value()), *exercise); });
        }
        return;
    case HintRemedy::AddExercise:
        if (const Exercise* exercise = catalogue_.catalogue().find(hint.exercise)) {
            edit([&](PlanItems& items) {
                addPlanItem(items, itemFor(*exercise, usualSlot(exercise->category)));
            });
        }
        return;
    }
}

void BuilderPage::silence(CoachRule rule) {
    runner_.run([this, rule] {
        std::set<CoachRule> rules = silencedRules(logbook_.reader());
        rules.insert(rule);
        silenceRules(logbook_, rules);
    });
}

void BuilderPage::openFile(const QString& path) {
    commands_->openFile(path);
}

} // namespace dorsal
