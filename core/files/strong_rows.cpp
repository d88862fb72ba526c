// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/strong_rows.h"

#include "core/files/date_text.h"
#include "core/files/duration_text.h"
#include "core/files/number_text.h"

#include <charconv>

namespace dorsal {

namespace {

/// What the column "Set Order" says.
struct SetOrder {
    std::optional<int> number;
    std::optional<SetKind> kind; ///< none = a word of an unknown language
    bool rest = false;
    bool note = false;
};

SetOrder readSetOrder(std::string_view text) {
    SetOrder order;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && (end == text.data() + text.size() || *end == '.')) {
        order.number = number;
        order.kind = SetKind::Working;
    } else if (text == "W" || text == "WARM_UP" || text == "Warm Up" || text == "Warm-up") {
        order.kind = SetKind::Warmup;
    } else if (text == "D" || text == "DROP_SET" || text == "Drop Set") {
        order.kind = SetKind::Drop;
    } else if (text == "F" || text == "FAILURE" || text == "Failure") {
        order.kind = SetKind::Failure;
    } else if (text.size() <= 1) {
        order.kind = SetKind::Working;
    }
    order.rest = text == "Rest Timer" || text == "Ruhezeit" || text == "REST_TIMER";
    order.note = text == "Note" || text == "NOTE" || text == "Notiz";
    return order;
}

bool isPositive(const std::optional<double>& value) {
    return value.value_or(0) > 0;
}

/// A word that this program does not know names a rest timer where the row holds nothing but seconds, and a
/// note where it holds nothing.
void guessMeaning(SetOrder& order, const WrittenSet& set) {
    if (order.kind || order.rest || order.note) {
        return;
    }
    if (isPositive(set.weight) || isPositive(set.reps) || isPositive(set.metres)) {
        order.kind = SetKind::Working;
    } else {
        order.rest = isPositive(set.seconds);
        order.note = !order.rest;
    }
}

/// Where the file writes 0 for nothing, a weight of 0 is none, and so are 0 reps beside a time or a distance.
void dropZeros(WrittenSet& set) {
    if (!isPositive(set.weight)) {
        set.weight.reset();
    }
    if (!isPositive(set.reps) && (isPositive(set.seconds) || isPositive(set.metres))) {
        set.reps.reset();
    }
}

} // namespace

StrongRows::StrongRows(const StrongLayout& layout, std::span<const std::string> header,
                       const ImportOptions& options)
    : layout_(layout), options_(options), unit_(layout.unit), builder_(header) {}

void StrongRows::read(const CsvRecord& record) {
    builder_.beginRow(record);
    if (!acceptShape(record, layout_.columns.shape(), builder_)) {
        return;
    }
    record_ = &record;
    const std::string_view exercise = cell(StrongColumn::Exercise);
    SetOrder order = readSetOrder(trimmed(cell(StrongColumn::Order)));
    std::optional<WrittenSet> written;
    if (!order.rest && !order.note) {
        written = numbers(exercise);
        if (!written) {
            return;
        }
        guessMeaning(order, *written);
    }
    if (order.rest || order.note) {
        builder_.skip({order.rest ? ProblemKind::RowIsRest : ProblemKind::RowIsNote});
        return;
    }
    if (trimmed(exercise).empty()) {
        builder_.skip({ProblemKind::RowWithoutExercise});
        return;
    }
    add(exercise, order.number, order.kind.value_or(SetKind::Working), *written);
}

void StrongRows::add(std::string_view exercise, std::optional<int> number, SetKind kind,
                     const WrittenSet& written) {
    const auto set = boundedSet(written, kind);
    if (!set) {
        builder_.skip({ProblemKind::RowOutOfRange});
        return;
    }
    ImportedSession* const into = session();
    if (into == nullptr) {
        builder_.skip(
            {ProblemKind::RowBadDate, cell(StrongColumn::Date), layout_.columns.place(StrongColumn::Date)});
        return;
    }
    if (into->notes.empty()) {
        into->notes = cell(StrongColumn::WorkoutNotes);
    }
    builder_.add({exercise, number, std::nullopt, cell(StrongColumn::Notes), *set, written.weightKg(),
                  written.reps.value_or(0)});
}

std::optional<WrittenSet> StrongRows::numbers(std::string_view exercise) {
    NumberCells cells;
    WrittenSet written;
    const auto weight = readNumber(cell(StrongColumn::Weight));
    written.unit = unitOfRow(weight.value > 0);
    written.weight =
        read(cells, StrongColumn::Weight,
             written.unit == LoadUnit::Pound ? LargestNumbers::pounds : LargestNumbers::kilograms);
    written.reps = read(cells, StrongColumn::Reps, LargestNumbers::reps);
    written.seconds = read(cells, StrongColumn::Seconds, LargestNumbers::seconds);
    const double metres = metresPerDistance(written.unit);
    written.metres = read(cells, StrongColumn::Distance, LargestNumbers::metres / metres);
    if (written.metres) {
        *written.metres *= metres;
    }
    const NumberText rpe = readNumber(cell(StrongColumn::Rpe));
    written.rpe = rpe.kind == NumberText::Kind::Value ? std::optional(rpe.value) : std::nullopt;
    if (cells.fault()) {
        builder_.skip(*cells.fault());
        return std::nullopt;
    }
    if (layout_.writesZeroForNone()) {
        dropZeros(written);
    }
    written.assisted = written.weight && namesAssistance(exercise);
    return written;
}

LoadUnit StrongRows::unitOfRow(bool hasWeight) {
    std::optional<LoadUnit> unit = layout_.unit;
    if (!unit) {
        unit = loadUnitNamed(cell(StrongColumn::WeightUnit));
        unit_ = unit_ ? unit_ : unit;
    }
    if (!unit) {
        unit = options_.unit;
        if (hasWeight && !unit) {
            builder_.ask(ImportQuestion::LoadUnit);
        }
    }
    return unit.value_or(LoadUnit::Kilogram);
}

/// A file that names no unit of distance is from a phone that goes by the unit of its weights.
double StrongRows::metresPerDistance(LoadUnit unit) const {
    if (layout_.metresPerDistance) {
        return *layout_.metresPerDistance;
    }
    const auto named = metresIn(cell(StrongColumn::DistanceUnit));
    return named ? *named : metresIn(unit == LoadUnit::Pound ? "mi" : "km").value_or(1);
}

ImportedSession* StrongRows::session() {
    const std::string_view date = cell(StrongColumn::Date);
    const std::string_view title = cell(StrongColumn::Workout);
    key_.assign(date).append("\n").append(cell(StrongColumn::Number)).append("\n").append(title);
    if (ImportedSession* const known = builder_.find(key_)) {
        return known;
    }
    const auto start = readDateTime(date);
    if (!start) {
        return nullptr;
    }
    ImportedSession made;
    made.start = *start;
    made.end = endAfter(*start);
    made.title = title;
    return &builder_.begin(key_, std::move(made));
}

std::optional<LocalTime> StrongRows::endAfter(LocalTime start) const {
    const auto duration = readDuration(cell(StrongColumn::Duration));
    constexpr std::chrono::hours longest{24 * 366};
    return duration && duration->count() > 0 && *duration <= longest ? std::optional(start + *duration)
                                                                     : std::nullopt;
}

ImportedHistory StrongRows::finish() {
    return builder_.finish("strong", unit_ ? unit_ : options_.unit);
}

} // namespace dorsal
