// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/strong_columns.h"

#include "core/files/date_text.h"
#include "core/files/duration_text.h"
#include "core/files/number_text.h"

#include <array>
#include <vector>

namespace dorsal {

namespace {

using StrongColumns = HeaderColumns<StrongColumn, strongColumnCount>;

constexpr std::array<StrongColumns::Name, 42> strongNames{{
    {"workout", StrongColumn::Number},
    {"date", StrongColumn::Date},
    {"workout name", StrongColumn::Workout},
    {"duration", StrongColumn::Duration},
    {"duration sec", StrongColumn::Duration},
    {"workout duration", StrongColumn::Duration},
    {"exercise name", StrongColumn::Exercise},
    {"set order", StrongColumn::Order},
    {"weight", StrongColumn::Weight},
    {"weight kg", StrongColumn::Weight},
    {"weight kgs", StrongColumn::Weight},
    {"weight lb", StrongColumn::Weight},
    {"weight lbs", StrongColumn::Weight},
    {"kg", StrongColumn::Weight},
    {"kgs", StrongColumn::Weight},
    {"lb", StrongColumn::Weight},
    {"lbs", StrongColumn::Weight},
    {"weight unit", StrongColumn::WeightUnit},
    {"rep", StrongColumn::Reps},
    {"rpe", StrongColumn::Rpe},
    {"distance", StrongColumn::Distance},
    {"distance meter", StrongColumn::Distance},
    {"distance km", StrongColumn::Distance},
    {"distance mi", StrongColumn::Distance},
    {"mi", StrongColumn::Distance},
    {"km", StrongColumn::Distance},
    {"m", StrongColumn::Distance},
    {"distance unit", StrongColumn::DistanceUnit},
    {"second", StrongColumn::Seconds},
    {"note", StrongColumn::Notes},
    {"workout note", StrongColumn::WorkoutNotes},
    {"datum", StrongColumn::Date},
    {"dauer", StrongColumn::Duration},
    {"name der ubung", StrongColumn::Exercise},
    {"reihenfolge festlegen", StrongColumn::Order},
    {"gewicht", StrongColumn::Weight},
    {"wiederh", StrongColumn::Reps},
    {"entfernung", StrongColumn::Distance},
    {"sekunden", StrongColumn::Seconds},
    {"notizen", StrongColumn::Notes},
    {"workout notizen", StrongColumn::WorkoutNotes},
    {"workout notiz", StrongColumn::WorkoutNotes},
}};

/// The last word of a folded header that may be a unit: "weight kg", "mi".
std::string unitWord(const std::string& header) {
    const std::string folded = foldName(header);
    return folded.substr(folded.rfind(' ') + 1);
}

void readUnits(StrongLayout& layout, const std::vector<std::string>& header) {
    if (layout.columns.has(StrongColumn::Weight)) {
        layout.unit = loadUnitNamed(unitWord(header[layout.columns.place(StrongColumn::Weight)]));
    }
    if (layout.columns.has(StrongColumn::Distance)) {
        layout.metresPerDistance = metresIn(unitWord(header[layout.columns.place(StrongColumn::Distance)]));
    }
}

bool requireColumns(StrongColumns& columns) {
    columns.require({StrongColumn::Date, StrongColumn::Exercise, StrongColumn::Order});
    return columns.complete() && (columns.has(StrongColumn::Weight) || columns.has(StrongColumn::Reps));
}

/// The order in which a file with so many columns has them.
std::vector<StrongColumn> usualOrder(const std::vector<std::string>& firstRow) {
    using enum StrongColumn;
    constexpr std::size_t shortest = 10;
    constexpr std::size_t longest = 12;
    if (firstRow.size() < shortest || firstRow.size() > longest) {
        return {};
    }
    const bool hasDuration = readDuration(firstRow[2]).has_value();
    std::vector<StrongColumn> order{Date, Workout};
    if (hasDuration) {
        order.push_back(Duration);
    }
    order.insert(order.end(), {Exercise, Order, Weight, Reps, Distance, Seconds});
    if (firstRow.size() != shortest || !hasDuration) {
        order.insert(order.end(), {Notes, WorkoutNotes});
    }
    if (order.size() + 1 == firstRow.size()) {
        order.push_back(Rpe);
    }
    return order.size() == firstRow.size() ? order : std::vector<StrongColumn>();
}

std::optional<StrongLayout> layoutByPosition(const CsvDocument& document) {
    const std::vector<std::string> row = document.firstRow();
    const std::vector<StrongColumn> order = usualOrder(row);
    if (order.empty() || row.size() != document.header().size() || !readDateTime(row.front())) {
        return std::nullopt;
    }
    StrongLayout layout;
    layout.columns = StrongColumns::inOrder(order);
    for (const StrongColumn column :
         {StrongColumn::Weight, StrongColumn::Reps, StrongColumn::Distance, StrongColumn::Seconds}) {
        const NumberText number = readNumber(row[layout.columns.place(column)]);
        if (number.kind != NumberText::Kind::Value && number.kind != NumberText::Kind::Blank) {
            return std::nullopt;
        }
    }
    return requireColumns(layout.columns) ? std::optional(layout) : std::nullopt;
}

} // namespace

std::optional<StrongLayout> strongLayout(const CsvDocument& document) {
    StrongLayout layout;
    layout.columns = StrongColumns(document.header(), strongNames);
    if (!requireColumns(layout.columns)) {
        return layoutByPosition(document);
    }
    readUnits(layout, document.header());
    return layout;
}

std::optional<double> metresIn(std::string_view unit) {
    if (unit.ends_with('.')) {
        unit.remove_suffix(1);
    }
    if (unit == "km") {
        return 1000;
    }
    if (unit == "m" || unit == "meter") {
        return 1;
    }
    if (unit == "mi") {
        return 1609.344;
    }
    if (unit == "yd") {
        return 0.9144;
    }
    return unit == "ft" ? std::optional(0.3048) : std::nullopt;
}

std::optional<LoadUnit> loadUnitNamed(std::string_view unit) {
    if (unit == "kg" || unit == "kgs") {
        return LoadUnit::Kilogram;
    }
    return unit == "lb" || unit == "lbs" ? std::optional(LoadUnit::Pound) : std::nullopt;
}

} // namespace dorsal
