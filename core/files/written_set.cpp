// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/written_set.h"

#include "core/files/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dorsal {

namespace {

constexpr double kilogramsPerPound = 0.45359237;
constexpr double lowestRpe = 1;
/// English and the Romance and Nordic languages, Spanish, German.
constexpr std::array<std::string_view, 3> assistanceStems{"assist", "asist", "unterst"};

bool sameLetter(char written, char stem) {
    return written == stem || (written >= 'A' && written <= 'Z' && written - 'A' + 'a' == stem);
}

bool fillNumbers(const WrittenSet& written, ImportedSet& set) {
    if (written.weight) {
        const auto load = written.unit == LoadUnit::Kilogram ? Load::tryKilograms(*written.weight)
                                                             : Load::tryPounds(*written.weight);
        if (!load) {
            return false;
        }
        (written.assisted ? set.help : set.load) = load;
    }
    if (written.reps) {
        // Half a rep is none.
        set.reps = Reps::tryCount(static_cast<std::int64_t>(std::floor(*written.reps)));
        if (!set.reps) {
            return false;
        }
    }
    return true;
}

} // namespace

double WrittenSet::weightKg() const {
    return weight.value_or(0) * (unit == LoadUnit::Pound ? kilogramsPerPound : 1);
}

std::optional<double> NumberCells::read(std::string_view cell, std::size_t place, double most) {
    const NumberText number = readNumber(cell);
    if (number.kind == NumberText::Kind::Blank) {
        return std::nullopt;
    }
    if (number.kind == NumberText::Kind::Value && number.value <= most) {
        return number.value;
    }
    if (!fault_) {
        const bool malformed = number.kind == NumberText::Kind::Malformed;
        fault_ = RowFault{malformed ? ProblemKind::RowBadNumber : ProblemKind::RowOutOfRange, cell, place};
    }
    return std::nullopt;
}

std::optional<ImportedSet> boundedSet(const WrittenSet& written, SetKind kind) {
    ImportedSet set;
    set.kind = kind;
    if (!fillNumbers(written, set)) {
        return std::nullopt;
    }
    if (written.seconds && *written.seconds > 0) {
        set.held = std::chrono::seconds{std::llround(*written.seconds)};
    }
    if (written.metres && *written.metres > 0) {
        set.distance = Distance::tryMetres(*written.metres);
        if (!set.distance) {
            return std::nullopt;
        }
    }
    if (written.rpe && *written.rpe >= lowestRpe) {
        set.rir = Rir::fromRpe(*written.rpe);
    }
    return set;
}

bool namesAssistance(std::string_view exercise) {
    return std::ranges::any_of(assistanceStems, [&](std::string_view stem) {
        return std::search(exercise.begin(), exercise.end(), stem.begin(), stem.end(), sameLetter) !=
               exercise.end();
    });
}

} // namespace dorsal
