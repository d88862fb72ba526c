// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise_key.h"

#include <QObject>

class QMenu;
class QWidget;

namespace dorsal {

class Clock;
class ExerciseDialog;
class ExercisePicker;
class LogCatalogue;
class Logbook;
class OperationRunner;
class Prompts;

/// What can be changed about an exercise of the catalogue: its own words, what it counts as, merging, the
/// pin.
class ExerciseCommands final : public QObject {
    Q_OBJECT
public:
    ExerciseCommands(Logbook& logbook, const LogCatalogue& catalogue, const Clock& clock,
                     OperationRunner& runner, Prompts& prompts, QWidget* page);

    void makeNew();
    void fillMenu(QMenu& menu, const ExerciseKey& key);

signals:
    /// An exercise that is to be shown.
    void made(const dorsal::ExerciseKey& key);

private:
    void refuseNamesOfOthers(ExerciseDialog& dialog, const ExerciseKey& own) const;
    void change(const ExerciseKey& key);
    void resetToBuiltIn(const ExerciseKey& key);
    /// What stands nowhere is deleted; what was done or is planned is told, and can be merged.
    void remove(const ExerciseKey& key);
    void merge(const ExerciseKey& key);
    void mergeInto(const ExerciseKey& from, const ExerciseKey& into);
    void pin(const ExerciseKey& key);

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    OperationRunner& runner_;
    Prompts& prompts_;
    QWidget* page_;
    ExercisePicker* picker_;
    ExerciseKey merging_;
};

} // namespace dorsal
