// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/csv_document.h"
#include "core/files/header_columns.h"
#include "core/units/load_unit.h"

#include <optional>

namespace dorsal {

enum class StrongColumn {
    Number, ///< "Workout #"
    Date,
    Workout,
    Duration,
    Exercise,
    Order,
    Weight,
    WeightUnit,
    Reps,
    Rpe,
    Distance,
    DistanceUnit,
    Seconds,
    Notes,
    WorkoutNotes,
};

inline constexpr std::size_t strongColumnCount = static_cast<std::size_t>(StrongColumn::WorkoutNotes) + 1;

/// Where the columns of one generation of Strong's file stand, and what its header says about units.
struct StrongLayout {
    HeaderColumns<StrongColumn, strongColumnCount> columns;
    std::optional<LoadUnit> unit;
    std::optional<double> metresPerDistance;

    /// The phones with an apple write 0 where nothing was typed.
    [[nodiscard]] bool writesZeroForNone() const {
        return !columns.has(StrongColumn::Number) && !columns.has(StrongColumn::WeightUnit);
    }
};

/// By the header's names (English, German), else by the order of the columns where the first data row fits
/// it: the header then is in another language. Nothing when this is no file of Strong's.
[[nodiscard]] std::optional<StrongLayout> strongLayout(const CsvDocument& document);

/// Metres in one of a unit that Strong names: km, m, mi., yd., ft.; nothing for others.
[[nodiscard]] std::optional<double> metresIn(std::string_view unit);
/// kg, kgs, lb, lbs; nothing for others.
[[nodiscard]] std::optional<LoadUnit> loadUnitNamed(std::string_view unit);

} // namespace dorsal
