// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercise_commands.h"

#include "app/dialogs/exercise_dialog.h"
#include "app/models/log_catalogue.h"
#include "app/ports/clock.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/widgets/exercise_picker.h"
#include "core/logbook/exercise_changes.h"
#include "core/logbook/profile_settings.h"

#include <QMenu>

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::string_view pinnableFamily = "row";

} // namespace

ExerciseCommands::ExerciseCommands(Logbook& logbook, const LogCatalogue& catalogue, const Clock& clock,
                                   OperationRunner& runner, Prompts& prompts, QWidget* page)
    : QObject(page), logbook_(logbook), catalogue_(catalogue), clock_(clock), runner_(runner),
      prompts_(prompts), page_(page), picker_(new ExercisePicker(catalogue, page)) {
    connect(picker_, &ExercisePicker::picked, this,
            [this](const ExerciseKey& into) { mergeInto(merging_, into); });
}

void ExerciseCommands::refuseNamesOfOthers(ExerciseDialog& dialog, const ExerciseKey& own) const {
    dialog.refuseNames([this, own](const std::string& name) {
        const Exercise* known = catalogue_.catalogue().findByName(name);
        return known != nullptr && known->key != own;
    });
}

void ExerciseCommands::makeNew() {
    OwnExercise fresh;
    fresh.balance = BalanceOverride::None;
    auto* dialog = new ExerciseDialog(
        fresh,
        [this](const OwnExercise& own) {
            ExerciseKey key;
            if (runner_.run([&] { key = makeOwnExercise(logbook_, own); })) {
                emit made(key);
            }
        },
        page_);
    refuseNamesOfOthers(*dialog, {});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExerciseCommands::change(const ExerciseKey& key) {
    const Exercise* exercise = catalogue_.catalogue().find(key);
    if (exercise == nullptr) {
        return;
    }
    ExerciseDialog* dialog = nullptr;
    if (exercise->own) {
        const std::vector<OwnExercise> all = logbook_.reader().ownExercises();
        const auto own = std::ranges::find(all, Uuid{key.text}, &OwnExercise::uuid);
        if (own == all.end()) {
            return;
        }
        dialog = new ExerciseDialog(
            *own,
            [this](const OwnExercise& changed) {
                runner_.run([&] { changeOwnExercise(logbook_, changed); });
            },
            page_);
    } else {
        const std::vector<ExerciseOverride> all = logbook_.reader().exerciseOverrides();
        const auto known = std::ranges::find(all, key, &ExerciseOverride::key);
        ExerciseOverride current;
        current.key = key;
        dialog = new ExerciseDialog(
            *exercise, known == all.end() ? current : *known,
            [this](const ExerciseOverride& changed) {
                runner_.run([&] { overrideExercise(logbook_, changed); });
            },
            page_);
    }
    refuseNamesOfOthers(*dialog, key);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExerciseCommands::resetToBuiltIn(const ExerciseKey& key) {
    ExerciseOverride nothing;
    nothing.key = key;
    runner_.run([this, nothing] { overrideExercise(logbook_, nothing); });
}

void ExerciseCommands::remove(const ExerciseKey& key) {
    bool isDeleted = false;
    const bool ran = runner_.run([&] { isDeleted = deleteOwnExercise(logbook_, key); });
    const Exercise* exercise = catalogue_.catalogue().find(key);
    if (!ran || isDeleted || exercise == nullptr) {
        return;
    }
    const ExercisePlaces places = placesOf(logbook_.reader(), key);
    const QString name = QString::fromStdString(exercise->name);
    if (prompts_.confirm(
            {tr("%1 stays").arg(name),
             tr("It was done or planned %1 and stands in %2, which would lose it. If it is the same as "
                "another exercise, let it count as that one: it is not listed any more then, and its history "
                "is kept.")
                 .arg(places.logged == 1 ? tr("once") : tr("%1 times").arg(places.logged),
                      places.plans == 1 ? tr("1 plan") : tr("%1 plans").arg(places.plans)),
             tr("Is the same as…")})) {
        merge(key);
    }
}

void ExerciseCommands::merge(const ExerciseKey& key) {
    const Exercise* exercise = catalogue_.catalogue().find(key);
    if (exercise == nullptr) {
        return;
    }
    merging_ = key;
    picker_->open(tr("%1 is the same as").arg(QString::fromStdString(exercise->name)),
                  page_->mapToGlobal(QPoint(page_->width() / 2, page_->height() / 6)));
}

void ExerciseCommands::mergeInto(const ExerciseKey& from, const ExerciseKey& into) {
    const Exercise* source = catalogue_.catalogue().find(from);
    const Exercise* target = catalogue_.catalogue().find(into);
    if (source == nullptr || target == nullptr || source == target) {
        return;
    }
    const QString sourceName = QString::fromStdString(source->name);
    const QString targetName = QString::fromStdString(target->name);
    if (prompts_.confirm(
            {tr("Merge exercises"),
             tr("From now on, all sets of “%1” are shown and counted as “%2”. What was logged stays as it "
                "is; Ctrl+Z parts them again.")
                 .arg(sourceName, targetName),
             tr("Merge into %1").arg(targetName)})) {
        runner_.run([this, a = NamedExercise{from, source->name}, b = NamedExercise{into, target->name}] {
            mergeExercises(logbook_, a, b);
        });
        emit made(into);
    }
}

void ExerciseCommands::pin(const ExerciseKey& key) {
    Profile profile = catalogue_.profile();
    const bool unpins = profile.pinnedRow == key;
    if (profile.pinnedRow && !unpins) {
        profile.pinMovedOn = dayOf(clock_.local());
    }
    profile.pinnedRow = unpins ? std::nullopt : std::optional(key);
    runner_.run([this, profile] { writeProfile(logbook_, profile); });
}

void ExerciseCommands::fillMenu(QMenu& menu, const ExerciseKey& key) {
    menu.clear();
    const Exercise* exercise = catalogue_.catalogue().find(key);
    if (exercise == nullptr) {
        return;
    }
    connect(menu.addAction(exercise->own ? tr("Change…") : tr("Say it differently…")), &QAction::triggered,
            this, [this, key] { change(key); });
    const std::vector<ExerciseOverride> all = logbook_.reader().exerciseOverrides();
    if (std::ranges::find(all, key, &ExerciseOverride::key) != all.end()) {
        connect(menu.addAction(tr("As built in again")), &QAction::triggered, this,
                [this, key] { resetToBuiltIn(key); });
    }
    if (exercise->family == pinnableFamily) {
        QAction* action = menu.addAction(tr("My row, done often"));
        action->setCheckable(true);
        action->setChecked(catalogue_.profile().pinnedRow == key);
        connect(action, &QAction::triggered, this, [this, key] { pin(key); });
    }
    connect(menu.addAction(tr("Is the same as…")), &QAction::triggered, this, [this, key] { merge(key); });
    if (exercise->own) {
        menu.addSeparator();
        connect(menu.addAction(tr("Delete")), &QAction::triggered, this, [this, key] { remove(key); });
    }
}

} // namespace dorsal
