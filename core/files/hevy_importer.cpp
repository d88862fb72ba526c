// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/hevy_importer.h"

#include "core/files/date_text.h"
#include "core/files/header_columns.h"
#include "core/files/history_builder.h"
#include "core/files/number_text.h"
#include "core/files/row_shape.h"
#include "core/files/written_set.h"

#include <array>

namespace dorsal {

namespace {

enum class HevyColumn {
    Title,
    Start,
    End,
    Description,
    Exercise,
    Superset,
    Notes,
    Index,
    Type,
    Kilograms,
    Pounds,
    Weight,
    Reps,
    Kilometres,
    Miles,
    Metres,
    Seconds,
    Rpe,
};

constexpr std::size_t hevyColumnCount = static_cast<std::size_t>(HevyColumn::Rpe) + 1;
using HevyColumns = HeaderColumns<HevyColumn, hevyColumnCount>;

constexpr std::array<HevyColumns::Name, 19> hevyNames{{
    {"title", HevyColumn::Title},
    {"start time", HevyColumn::Start},
    {"end time", HevyColumn::End},
    {"description", HevyColumn::Description},
    {"exercise title", HevyColumn::Exercise},
    {"superset id", HevyColumn::Superset},
    {"exercise note", HevyColumn::Notes},
    {"set index", HevyColumn::Index},
    {"set type", HevyColumn::Type},
    {"weight kg", HevyColumn::Kilograms},
    {"weight lbs", HevyColumn::Pounds},
    {"weight lb", HevyColumn::Pounds},
    {"weight", HevyColumn::Weight},
    {"rep", HevyColumn::Reps},
    {"distance km", HevyColumn::Kilometres},
    {"distance mile", HevyColumn::Miles},
    {"distance meter", HevyColumn::Metres},
    {"duration second", HevyColumn::Seconds},
    {"rpe", HevyColumn::Rpe},
}};

constexpr double metresPerKilometre = 1000;
constexpr double metresPerMile = 1609.344;

SetKind kindNamed(std::string_view type) {
    if (type == "warmup" || type == "warm_up") {
        return SetKind::Warmup;
    }
    if (type == "dropset" || type == "drop_set" || type == "drop") {
        return SetKind::Drop;
    }
    return type == "failure" ? SetKind::Failure : SetKind::Working;
}

std::optional<int> whole(std::string_view cell) {
    const NumberText number = readNumber(cell);
    constexpr double most = 100'000;
    return number.kind == NumberText::Kind::Value && number.value <= most
               ? std::optional(static_cast<int>(number.value))
               : std::nullopt;
}

class HevyRows {
public:
    HevyRows(const HevyColumns& columns, const CsvDocument& document, const ImportOptions& options)
        : columns_(columns), options_(options), builder_(document.header()) {
        if (columns_.has(HevyColumn::Kilograms) || columns_.has(HevyColumn::Pounds)) {
            unit_ = columns_.has(HevyColumn::Kilograms) ? LoadUnit::Kilogram : LoadUnit::Pound;
        } else if (columns_.has(HevyColumn::Weight)) {
            unit_ = options.unit;
        }
    }

    void read(const CsvRecord& record) {
        builder_.beginRow(record);
        if (!acceptShape(record, columns_.shape(), builder_)) {
            return;
        }
        record_ = &record;
        ImportedRow row;
        row.exercise = cell(HevyColumn::Exercise);
        if (trimmed(row.exercise).empty()) {
            builder_.skip({ProblemKind::RowWithoutExercise});
            return;
        }
        if (!readSet(row) || !goToSession()) {
            return;
        }
        row.number = whole(cell(HevyColumn::Index));
        row.superset = whole(cell(HevyColumn::Superset));
        row.itemNote = cell(HevyColumn::Notes);
        builder_.add(row);
    }

    [[nodiscard]] ImportedHistory finish() { return builder_.finish("hevy", unit_); }

private:
    [[nodiscard]] std::string_view cell(HevyColumn column) const { return columns_.cell(*record_, column); }

    [[nodiscard]] std::optional<double> read(NumberCells& numbers, HevyColumn column, double most) const {
        return numbers.read(cell(column), columns_.place(column), most);
    }

    [[nodiscard]] bool readSet(ImportedRow& row) {
        NumberCells numbers;
        WrittenSet written;
        readWeight(numbers, written);
        written.reps = read(numbers, HevyColumn::Reps, LargestNumbers::reps);
        written.seconds = read(numbers, HevyColumn::Seconds, LargestNumbers::seconds);
        readDistance(numbers, written);
        const NumberText rpe = readNumber(cell(HevyColumn::Rpe));
        written.rpe = rpe.kind == NumberText::Kind::Value ? std::optional(rpe.value) : std::nullopt;
        written.assisted = written.weight && namesAssistance(row.exercise);
        if (numbers.fault()) {
            builder_.skip(*numbers.fault());
            return false;
        }
        const auto set = boundedSet(written, kindNamed(cell(HevyColumn::Type)));
        if (!set) {
            builder_.skip({ProblemKind::RowOutOfRange});
            return false;
        }
        row.set = *set;
        row.weightKg = written.weightKg();
        row.reps = written.reps.value_or(0);
        return true;
    }

    void readWeight(NumberCells& numbers, WrittenSet& written) {
        written.weight = read(numbers, HevyColumn::Kilograms, LargestNumbers::kilograms);
        if (!written.weight) {
            written.weight = read(numbers, HevyColumn::Pounds, LargestNumbers::pounds);
            written.unit = LoadUnit::Pound;
        }
        if (!written.weight) {
            written.weight = read(numbers, HevyColumn::Weight, LargestNumbers::kilograms);
            written.unit = options_.unit.value_or(LoadUnit::Kilogram);
            if (written.weight && !options_.unit) {
                builder_.ask(ImportQuestion::LoadUnit);
            }
        }
    }

    void readDistance(NumberCells& numbers, WrittenSet& written) const {
        if (const auto kilometres =
                read(numbers, HevyColumn::Kilometres, LargestNumbers::metres / metresPerKilometre)) {
            written.metres = *kilometres * metresPerKilometre;
        } else if (const auto miles =
                       read(numbers, HevyColumn::Miles, LargestNumbers::metres / metresPerMile)) {
            written.metres = *miles * metresPerMile;
        } else {
            written.metres = read(numbers, HevyColumn::Metres, LargestNumbers::metres);
        }
    }

    [[nodiscard]] bool goToSession() {
        const std::string_view startText = cell(HevyColumn::Start);
        const std::string_view title = cell(HevyColumn::Title);
        key_.assign(startText).append("\n").append(title);
        if (builder_.find(key_) != nullptr) {
            return true;
        }
        const auto start = readDateTime(startText);
        if (!start) {
            builder_.skip({ProblemKind::RowBadDate, startText, columns_.place(HevyColumn::Start)});
            return false;
        }
        ImportedSession session;
        session.start = *start;
        session.end = readDateTime(cell(HevyColumn::End));
        session.title = title;
        session.notes = cell(HevyColumn::Description);
        if (session.end && *session.end < session.start) {
            session.end.reset();
        }
        builder_.begin(key_, std::move(session));
        return true;
    }

    const HevyColumns& columns_;
    const ImportOptions& options_;
    std::optional<LoadUnit> unit_;
    HistoryBuilder builder_;
    const CsvRecord* record_ = nullptr;
    std::string key_;
};

HevyColumns hevyColumns(const CsvDocument& document) {
    HevyColumns columns(document.header(), hevyNames);
    columns.require({HevyColumn::Start, HevyColumn::Exercise});
    return columns;
}

} // namespace

bool isHevyFile(const CsvDocument& document) {
    return hevyColumns(document).complete();
}

ImportedHistory readHevyFile(const CsvDocument& document, const ImportOptions& options) {
    const HevyColumns columns = hevyColumns(document);
    HevyRows rows(columns, document, options);
    CsvReader reader = document.rows();
    CsvRecord record;
    while (document.next(reader, record)) {
        rows.read(record);
    }
    return rows.finish();
}

} // namespace dorsal
