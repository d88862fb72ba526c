// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"

#include <QCoreApplication>

#include <optional>

namespace dorsal {

class LogCatalogue;
class Logbook;
class OperationRunner;
class Prompts;

/// Asks what has to be asked before an exercise is added to a session or plan: once about the shoulders for
/// pull-ups, and for one confirmation of what is to be avoided. Never in the way of what was done already.
class AdditionGate final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::AdditionGate)
public:
    AdditionGate(Logbook& logbook, const LogCatalogue& catalogue, OperationRunner& runner, Prompts& prompts)
        : logbook_(logbook), catalogue_(catalogue), runner_(runner), prompts_(prompts) {}

    /// What is to be added: the exercise, what the person takes instead of it, or nothing. Questions are
    /// asked on the way.
    [[nodiscard]] std::optional<ExerciseKey> admitted(const ExerciseKey& key);
    /// Asks about the shoulders and keeps the answer, "not now" included.
    void askAboutShoulders(const Exercise& exercise);

private:
    [[nodiscard]] std::optional<ExerciseKey> confirmed(const Exercise& exercise);

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    OperationRunner& runner_;
    Prompts& prompts_;
};

} // namespace dorsal
