// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/history_builder.h"
#include "core/training/imported_history.h"

#include <optional>
#include <string_view>

namespace dorsal {

/// The numbers of one row before they are bounded: none where the cell is blank.
struct WrittenSet {
    std::optional<double> weight;
    LoadUnit unit = LoadUnit::Kilogram;
    std::optional<double> reps;
    std::optional<double> metres;
    std::optional<double> seconds;
    std::optional<double> rpe;
    bool assisted = false; ///< the weight is help

    [[nodiscard]] double weightKg() const;
};

/// The largest numbers that the log takes, in the units that files use.
struct LargestNumbers {
    static constexpr double kilograms = 10'000;
    static constexpr double pounds = kilograms / 0.45359237;
    static constexpr double reps = 10'000;
    static constexpr double seconds = 24 * 60 * 60;
    static constexpr double metres = 1'000'000;
};

/// Reads number cells and remembers what is wrong with the first one that cannot be used.
class NumberCells {
public:
    /// `place` is the cell's place in its row, `most` the largest number it may hold.
    [[nodiscard]] std::optional<double> read(std::string_view cell, std::size_t place, double most);
    [[nodiscard]] const std::optional<RowFault>& fault() const { return fault_; }

private:
    std::optional<RowFault> fault_;
};

/// The set within the bounds of the log; nothing when a number lies beyond them. Seconds and metres of 0 are
/// none; an effort outside RPE 1 to 10 is left out.
[[nodiscard]] std::optional<ImportedSet> boundedSet(const WrittenSet& written, SetKind kind);

/// Whether an app's name for an exercise says that its weight takes load off, in any language of theirs.
[[nodiscard]] bool namesAssistance(std::string_view exercise);

} // namespace dorsal
