// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/set_text.h"
#include "core/stats/balance.h"
#include "core/training/session_grid.h"

#include <QCoreApplication>

namespace dorsal {

/// What the rows of the Session page say.
class GridText final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::GridText)
public:
    /// `exercise` below is null when no catalogue knows it.
    explicit GridText(SetText sets) : sets_(std::move(sets)) {}

    [[nodiscard]] const SetText& sets() const { return sets_; }

    /// The exercise, or that one is to be chosen.
    [[nodiscard]] static QString title(const HeadingRow& row);
    /// "main · added today", "warm-up · chosen of three · 60–120 s a side, coach".
    [[nodiscard]] QString detail(const HeadingRow& row, const Exercise* exercise) const;
    /// "3 of 4", "0.5 of 2".
    [[nodiscard]] QString progress(const SetProgress& progress) const;
    /// The sentence of a caution line.
    [[nodiscard]] QString caution(const CautionRow& row) const;
    [[nodiscard]] static QString skipped(const SkippedRow& row);

    /// "W", "D" or the set's number.
    [[nodiscard]] static QString number(const SetRow& row);
    /// What stands for a finished exercise in one line: "8 reps".
    [[nodiscard]] QString summary(const LoggedSet& set, const SetFields& fields) const;
    /// Last time's numbers, with "pain" where it hurt.
    [[nodiscard]] QString lastTime(const SetRow& row) const;
    [[nodiscard]] QString target(const SetRow& row) const;
    /// "cut short" beside a hold that ended early; else empty.
    [[nodiscard]] static QString remark(const SetRow& row);

    /// "Bent Over Row (Barbell), set 2, left".
    [[nodiscard]] static QString rowName(const SetRow& row, const QString& exercise);
    /// The set that is waiting, as rich text: "1-Arm Row, set 1, <b>right</b>: 20 kg × 10".
    [[nodiscard]] QString next(const SetRow& row, const QString& exercise) const;
    /// Why the set counts or does not; for a set still to do, whether it would.
    [[nodiscard]] static QString why(const SetRow& row, const SetValue& value);

private:
    [[nodiscard]] QString dose(const Exercise& exercise) const;

    SetText sets_;
};

} // namespace dorsal
