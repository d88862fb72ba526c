// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/set_fact_queries.h"

#include "core/storage/packed_set.h"
#include "core/storage/sql_values.h"
#include "core/storage/starts_in.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dorsal {

namespace {

constexpr int bitsOfPosition = 24;

/// Which sets, joined from `from`.
QString joinedText(const QString& from, const QString& where) {
    return QStringLiteral("SELECT %1, %2, s.id, s.start, i.id, i.exercise, l.id, l.band"
                          " FROM %3 CROSS JOIN logged_set l ON l.item = i.id WHERE %4"
                          " ORDER BY s.start, s.id, i.position, i.id, l.position, l.id")
        .arg(packedSetText(), slotText(), from, where);
}

QString rangeText() {
    return joinedText(QStringLiteral("session s CROSS JOIN session_item i ON i.session = s.id"),
                      QStringLiteral("s.start BETWEEN ? AND ? AND i.exercise IS NOT NULL"));
}

/// The exercises come as a JSON list, so that one statement serves any number.
QString exercisesText() {
    return joinedText(QStringLiteral("session_item i CROSS JOIN session s ON s.id = i.session"),
                      QStringLiteral("i.exercise IN (SELECT value FROM json_each(?))"));
}

QString allItemsText() {
    return QStringLiteral("SELECT %1, s.id, s.start, i.id, i.exercise FROM session s"
                          " CROSS JOIN session_item i ON i.session = s.id WHERE i.exercise IS NOT NULL"
                          " ORDER BY s.start, s.id, i.position, i.id")
        .arg(slotText());
}

/// A set's item and its position in it are one number too.
QString allSetsText() {
    return QStringLiteral("SELECT %1, l.id, l.item << 24 | (l.position & 16777215) FROM logged_set l")
        .arg(packedSetText());
}

QString allBandsText() {
    return QStringLiteral("SELECT id, band FROM logged_set WHERE band IS NOT NULL ORDER BY +id");
}

QString jsonList(std::span<const Id<LoggedExercise>> exercises) {
    QStringList ids;
    for (const Id<LoggedExercise> id : exercises) {
        ids += QString::number(id.value());
    }
    return QStringLiteral("[%1]").arg(ids.join(QLatin1Char(',')));
}

std::vector<SetFact> factsFrom(Rows rows) {
    std::vector<SetFact> facts;
    while (rows.next()) {
        SetFact& fact = facts.emplace_back();
        unpack(packedSetIn(rows, 0), fact);
        fact.slot = slotIn(rows, 3);
        sql::ColumnReader(rows, 4).into(fact.session, fact.start, fact.item, fact.exercise, fact.set,
                                        fact.band);
    }
    return facts;
}

/// An item as its sets need it.
struct ItemInFile {
    Id<Session> session;
    LocalTime start{};
    Id<SessionItem> item;
    Id<LoggedExercise> exercise;
    Slot slot{};
};

/// In the order of the training.
std::vector<ItemInFile> itemsFrom(Rows rows) {
    std::vector<ItemInFile> items;
    while (rows.next()) {
        ItemInFile& item = items.emplace_back();
        item.slot = slotIn(rows, 0);
        sql::ColumnReader(rows, 1).into(item.session, item.start, item.item, item.exercise);
    }
    return items;
}

/// Tells where an item stands in the order of the training.
class ItemOrder {
public:
    explicit ItemOrder(std::span<const ItemInFile> items) {
        places_.reserve(items.size());
        for (const ItemInFile& item : items) {
            places_.emplace_back(item.item.value(), places_.size());
        }
        std::ranges::sort(places_);
    }

    /// Nothing for an item without an exercise. The sets of an item mostly follow each other.
    [[nodiscard]] std::optional<std::size_t> placeOf(std::int64_t item) {
        if (last_ == places_.size() || places_[last_].first != item) {
            const auto found = std::ranges::lower_bound(places_, item, {}, &Place::first);
            last_ = static_cast<std::size_t>(found - places_.begin());
        }
        return last_ < places_.size() && places_[last_].first == item ? std::optional(places_[last_].second)
                                                                      : std::nullopt;
    }

private:
    using Place = std::pair<std::int64_t, std::size_t>;
    std::vector<Place> places_;
    std::size_t last_ = 0;
};

/// A set as it lies in the file.
struct SetInFile {
    std::size_t itemPlace = 0;
    std::int64_t position = 0;
    std::int64_t id = 0;
    PackedSet packed;
};

/// In the order of the training.
std::vector<SetInFile> setsFrom(Rows rows, ItemOrder items) {
    std::vector<SetInFile> sets;
    while (rows.next()) {
        const std::int64_t place = rows.integer(4);
        const std::int64_t position = place & ((std::int64_t{1} << bitsOfPosition) - 1);
        if (const auto itemPlace = items.placeOf(place >> bitsOfPosition)) {
            sets.push_back({*itemPlace, position, rows.integer(3), packedSetIn(rows, 0)});
        }
    }
    const auto order = [](const SetInFile& set) { return std::tuple(set.itemPlace, set.position, set.id); };
    if (!std::ranges::is_sorted(sets, {}, order)) {
        std::ranges::sort(sets, {}, order);
    }
    return sets;
}

void readBands(Rows rows, std::span<SetFact> facts) {
    std::vector<std::pair<std::int64_t, Id<Band>>> bands;
    while (rows.next()) {
        bands.emplace_back(rows.integer(0), Id<Band>(rows.integer(1)));
    }
    if (bands.empty()) {
        return;
    }
    for (SetFact& fact : facts) {
        const auto found =
            std::ranges::lower_bound(bands, fact.set.value(), {}, &std::pair<std::int64_t, Id<Band>>::first);
        if (found != bands.end() && found->first == fact.set.value()) {
            fact.band = found->second;
        }
    }
}

} // namespace

SetFactQueries::SetFactQueries(const Database& database)
    : inRange_(database, rangeText()), ofExercises_(database, exercisesText()),
      allItems_(database, allItemsText()), allSets_(database, allSetsText()),
      allBands_(database, allBandsText()) {}

std::vector<SetFact> SetFactQueries::in(const DayRange& range) {
    return range.from || range.to ? factsFrom(inRange_.rows(startsIn(range))) : everything();
}

std::vector<SetFact> SetFactQueries::of(std::span<const Id<LoggedExercise>> exercises) {
    return factsFrom(ofExercises_.rows({jsonList(exercises)}));
}

std::vector<SetFact> SetFactQueries::everything() {
    const std::vector<ItemInFile> items = itemsFrom(allItems_.rows());
    const std::vector<SetInFile> sets = setsFrom(allSets_.rows(), ItemOrder(items));
    std::vector<SetFact> facts;
    facts.reserve(sets.size());
    for (const SetInFile& set : sets) {
        const ItemInFile& item = items[set.itemPlace];
        SetFact& fact = facts.emplace_back();
        fact.session = item.session;
        fact.start = item.start;
        fact.item = item.item;
        fact.exercise = item.exercise;
        fact.slot = item.slot;
        fact.set = Id<LoggedSet>(set.id);
        unpack(set.packed, fact);
    }
    readBands(allBands_.rows(), facts);
    return facts;
}

} // namespace dorsal
