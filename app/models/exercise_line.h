// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/training/exercise.h"
#include "core/training/session.h"

#include <QCoreApplication>
#include <QString>

#include <span>
#include <vector>

namespace dorsal {

/// What an exercise counts as in the balance, for the dot before its name.
enum class CountsAs { Neither, Back, Chest, Both };

/// By the muscles, not by any set; null counts as neither.
[[nodiscard]] CountsAs dotOf(const Exercise* exercise);

/// The sets of one exercise in one session, in a line: "42.5 kg", "10, 10, 9", "2, 1, 1".
struct ExerciseLine {
    CountsAs counts = CountsAs::Neither;
    QString name;
    QString load;
    QString amount;
    QString rir;
    friend bool operator==(const ExerciseLine&, const ExerciseLine&) = default;
};

/// Writes exercise lines in one unit and language.
class ExerciseLines final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ExerciseLines)
public:
    ExerciseLines(const Format& format, std::span<const Band> bands);

    /// Warm-up sets are left out unless there are no others. `name` is the exercise's.
    [[nodiscard]] ExerciseLine line(const QString& name, const Exercise* exercise,
                                    std::span<const LoggedSet> sets) const;

private:
    /// Those of both sides once when they agree.
    [[nodiscard]] QString efforts(std::span<const LoggedSet> sets) const;

    Format format_;
    std::vector<Band> bands_;
};

} // namespace dorsal
