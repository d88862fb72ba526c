// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/row_print.h"

#include <functional>
#include <string_view>
#include <type_traits>

namespace dorsal {

namespace {

/// Mixes values one after the other into one number.
class Print {
public:
    void mix(std::uint64_t value) {
        state_ = (state_ ^ value) * 0x9e3779b97f4a7c15U;
        state_ ^= state_ >> 29U;
    }
    void add(std::int64_t value) { mix(static_cast<std::uint64_t>(value)); }
    void add(int value) { add(std::int64_t{value}); }
    void add(bool value) { mix(value ? 1U : 0U); }
    void add(std::string_view text) {
        mix(std::hash<std::string_view>{}(text));
        mix(text.size());
    }
    void add(const std::string& text) { add(std::string_view(text)); }
    template <class E>
    requires std::is_enum_v<E>
    void add(E value) { add(static_cast<int>(value)); }
    template <class Rep, class Period>
    void add(std::chrono::duration<Rep, Period> value) {
        add(static_cast<std::int64_t>(value.count()));
    }
    void add(LocalTime value) { add(value.time_since_epoch()); }
    template <class Row>
    void add(Id<Row> id) {
        add(id.value());
    }
    void add(const Uuid& uuid) { add(uuid.text); }
    void add(const ExerciseKey& key) { add(key.text); }
    void add(Reps value) { add(value.count()); }
    void add(Load value) { add(value.inMilligrams()); }
    void add(Distance value) { add(value.inMillimetres()); }
    void add(Rir value) { add(value.inHalves()); }
    template <class T>
    void add(const Range<T>& range) {
        add(range.from);
        add(range.to);
    }
    template <class T>
    void add(const std::optional<T>& value) {
        mix(value ? 1U : 0U);
        if (value) {
            add(*value);
        }
    }
    template <class T>
    void add(const std::vector<T>& values) {
        mix(values.size());
        for (const T& value : values) {
            add(value);
        }
    }
    void add(Day value) { add(value.time_since_epoch()); }
    void add(const TempoPhase& phase) { all(phase.name, phase.length); }
    void add(ShareOfMax share) { add(share.percent); }
    void add(const LoadHint& hint) {
        mix(hint.index());
        std::visit([this](const auto& known) { add(known); }, hint);
    }
    void add(const MuscleShare& share) { all(share.muscle, share.halves); }
    void add(const PlannedSet& set) {
        all(set.kind, set.side, set.reps, set.hold, set.rest, set.tempo, set.load);
    }
    void add(const PlanItem& item) {
        all(item.slot, item.choices, item.chooseBy, item.sets, item.note, item.superset);
        for (const auto& [choice, sets] : item.choiceSets) {
            all(choice, sets);
        }
    }

    void add(const Session& row) {
        all(row.id, row.uuid, row.start, row.utcOffset, row.finishedAt, row.title, row.notes, row.source,
            row.plan);
    }
    void add(const SessionItem& row) {
        all(row.id, row.session, row.position, row.slot, row.exercise, row.nameAsImported, row.superset,
            row.note, row.skipped, row.planned);
    }
    void add(const LoggedSet& row) {
        all(row.id, row.item, row.position, row.kind, row.side, row.reps, row.load, row.help, row.band,
            row.held, row.target, row.distance, row.perRep, row.rir, row.pain, row.note, row.performedAt);
    }
    void add(const LoggedExercise& row) { all(row.id, row.key, row.name, row.mergedInto); }
    void add(const Band& row) {
        all(row.id, row.uuid, row.name, row.rank, row.retired, row.colour, row.pull);
    }
    void add(const OwnExercise& row) {
        all(row.id, row.uuid, row.name, row.measure, row.perSide, row.balance, row.category, row.muscles,
            row.equipment);
    }
    void add(const Setting& row) { all(row.id, row.key, row.value); }
    void add(const NameMapping& row) { all(row.id, row.name, row.exercise); }
    void add(const OwnPlan& row) {
        all(row.id, row.uuid, row.name, row.folder, row.notes, row.weekdays.bits(), row.rotates, row.archived,
            row.position, row.items);
    }
    void add(const WeighIn& row) { all(row.id, row.uuid, row.day, row.weight); }
    void add(const ExerciseOverride& row) {
        all(row.id, row.uuid, row.key, row.name, row.balance, row.muscles, row.step, row.unit);
    }
    void add(const Annotation& row) { all(row.id, row.uuid, row.kind, row.first, row.last, row.note); }

    [[nodiscard]] std::uint64_t value() const { return state_; }

private:
    template <class... Parts>
    void all(const Parts&... parts) {
        (add(parts), ...);
    }

    std::uint64_t state_ = 0xcbf29ce484222325U;
};

std::size_t bytesOfItem(const PlanItem& item) {
    const auto bytesOfSets = [](const std::vector<PlannedSet>& sets) {
        std::size_t bytes = 0;
        for (const PlannedSet& set : sets) {
            bytes += sizeof(set) + set.tempo.size() * sizeof(TempoPhase);
        }
        return bytes;
    };
    std::size_t bytes = sizeof(item) + item.note.size() + bytesOfSets(item.sets);
    for (const auto& [choice, sets] : item.choiceSets) {
        bytes += sizeof(choice) + choice.text.size() + bytesOfSets(sets);
    }
    for (const ExerciseKey& choice : item.choices) {
        bytes += sizeof(choice) + choice.text.size();
    }
    return bytes;
}

} // namespace

template <class Row>
std::uint64_t fingerprint(std::span<const Row> rows) {
    Print print;
    for (const Row& row : rows) {
        print.add(row);
    }
    return print.value();
}

template std::uint64_t fingerprint(std::span<const Session> rows);
template std::uint64_t fingerprint(std::span<const SessionItem> rows);
template std::uint64_t fingerprint(std::span<const LoggedSet> rows);
template std::uint64_t fingerprint(std::span<const LoggedExercise> rows);
template std::uint64_t fingerprint(std::span<const Band> rows);
template std::uint64_t fingerprint(std::span<const OwnExercise> rows);
template std::uint64_t fingerprint(std::span<const Setting> rows);
template std::uint64_t fingerprint(std::span<const NameMapping> rows);
template std::uint64_t fingerprint(std::span<const OwnPlan> rows);
template std::uint64_t fingerprint(std::span<const WeighIn> rows);
template std::uint64_t fingerprint(std::span<const ExerciseOverride> rows);
template std::uint64_t fingerprint(std::span<const Annotation> rows);

std::size_t bytesOf(const Session& row) {
    return sizeof(row) + row.title.size() + row.notes.size() + row.plan.size();
}

std::size_t bytesOf(const SessionItem& row) {
    return sizeof(row) + row.note.size() + row.nameAsImported.size() +
           (row.planned ? bytesOfItem(*row.planned) : 0);
}

std::size_t bytesOf(const LoggedSet& row) {
    return sizeof(row) + row.note.size();
}

std::size_t bytesOf(const LoggedExercise& row) {
    return sizeof(row) + row.name.size() + row.key.text.size();
}

std::size_t bytesOf(const Band& row) {
    return sizeof(row) + row.name.size() + row.colour.size();
}

std::size_t bytesOf(const OwnExercise& row) {
    return sizeof(row) + row.name.size() + row.muscles.size() * sizeof(MuscleShare) +
           row.equipment.size() * sizeof(Equipment);
}

std::size_t bytesOf(const Setting& row) {
    return sizeof(row) + row.key.size() + row.value.size();
}

std::size_t bytesOf(const NameMapping& row) {
    return sizeof(row) + row.name.size() + row.exercise.text.size();
}

std::size_t bytesOf(const OwnPlan& row) {
    std::size_t bytes = sizeof(row) + row.name.size() + row.folder.size() + row.notes.size();
    for (const PlanItem& item : row.items) {
        bytes += bytesOfItem(item);
    }
    return bytes;
}

std::size_t bytesOf(const WeighIn& row) {
    return sizeof(row);
}

std::size_t bytesOf(const ExerciseOverride& row) {
    return sizeof(row) + row.key.text.size() + (row.name ? row.name->size() : 0) +
           (row.muscles ? row.muscles->size() * sizeof(MuscleShare) : 0);
}

std::size_t bytesOf(const Annotation& row) {
    return sizeof(row) + row.note.size();
}

} // namespace dorsal
