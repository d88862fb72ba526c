// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/set_fact_queries.h"

#include "core/storage/sql_values.h"
#include "core/storage/starts_in.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dorsal {

namespace {

/// The place of a code among the values of its enum.
template <class E>
QString ordinalOf(const QString& column) {
    QString text = QStringLiteral("CASE %1").arg(column);
    int place = 0;
    for (const E value : EnumValues<E>::all) {
        const std::string_view name = code(value);
        text += QStringLiteral(" WHEN '%1' THEN %2")
                    .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())))
                    .arg(place++);
    }
    return text + QStringLiteral(" END");
}

constexpr int bitsOfEnum = 3;
constexpr int bitsOfPain = 1;
constexpr int bitsOfReps = 14;
constexpr int bitsOfSeconds = 17;
constexpr int bitsOfRir = 5;
constexpr int bitsOfLoad = 34;
constexpr int bitsOfDistance = 30;
constexpr int bitsOfPosition = 24;

/// An optional number as one that is never below 0: 0 stands for none.
QString shifted(const char* column) {
    return QStringLiteral("ifnull(l.%1 + 1, 0)").arg(QLatin1String(column));
}

QString slotText() {
    return ordinalOf<Slot>(QStringLiteral("i.slot"));
}

/// The columns' values behind each other in one number, or 0 where none of them has any.
QString whereAny(const QString& columns, const QString& value) {
    return QStringLiteral("CASE WHEN coalesce(%1) IS NULL THEN 0 ELSE %2 END").arg(columns, value);
}

/// What a set says, in the bits of three numbers: Qt makes an object of every cell, and whole histories are
/// read by this. In SQLite shifts and | go from left to right.
QString amountsText() {
    const QString lifted =
        QStringLiteral("(%1) << 3 | (%2) << 1 | l.pain << 14 | %3 << 34 | %4")
            .arg(ordinalOf<SetKind>(QStringLiteral("l.kind")), ordinalOf<Side>(QStringLiteral("l.side")),
                 shifted("reps"), shifted("load_mg"));
    const QString timed = whereAny(
        QStringLiteral("l.held_s, l.target_s, l.per_rep_s, l.rir_halves"),
        QStringLiteral("%1 << 17 | %2 << 17 | %3 << 5 | %4")
            .arg(shifted("held_s"), shifted("target_s"), shifted("per_rep_s"), shifted("rir_halves")));
    const QString helped =
        whereAny(QStringLiteral("l.help_mg, l.distance_mm"),
                 QStringLiteral("%1 << 30 | %2").arg(shifted("help_mg"), shifted("distance_mm")));
    return QStringList{lifted, timed, helped}.join(QStringLiteral(", "));
}

/// Takes numbers out of the bits of another, the last ones first.
class BitReader {
public:
    explicit BitReader(std::int64_t bits) : bits_(static_cast<std::uint64_t>(bits)) {}

    std::int64_t take(int count) {
        const std::uint64_t taken = bits_ & ((std::uint64_t{1} << count) - 1);
        bits_ >>= count;
        return static_cast<std::int64_t>(taken);
    }
    /// Nothing for 0, else one less.
    std::optional<std::int64_t> takeOptional(int count) {
        const std::int64_t taken = take(count);
        return taken == 0 ? std::nullopt : std::optional(taken - 1);
    }
    std::optional<std::chrono::seconds> takeSeconds() {
        const auto seconds = takeOptional(bitsOfSeconds);
        return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
    }
    std::optional<Load> takeLoad() {
        const auto milligrams = takeOptional(bitsOfLoad);
        return milligrams ? std::optional(Load::milligrams(*milligrams)) : std::nullopt;
    }
    template <class E>
    E takeValue() {
        return EnumValues<E>::all.at(static_cast<std::size_t>(take(bitsOfEnum)));
    }

private:
    std::uint64_t bits_;
};

/// The three numbers of amountsText().
struct Amounts {
    std::int64_t lifted = 0;
    std::int64_t timed = 0;
    std::int64_t helped = 0;
};

/// A code that no value has makes the first number none. Throws ProblemError(DamagedLog) then.
Amounts amountsIn(const Rows& rows, int column) {
    const auto lifted = rows.optionalInteger(column);
    if (!lifted) {
        throw ProblemError({ProblemKind::DamagedLog, {}, 0, {}, {}});
    }
    return {*lifted, rows.integer(column + 1), rows.integer(column + 2)};
}

void readAmounts(const Amounts& amounts, SetFact& fact) {
    BitReader lifted(amounts.lifted);
    fact.load = lifted.takeLoad();
    const auto reps = lifted.takeOptional(bitsOfReps);
    fact.reps = reps ? std::optional(Reps(static_cast<int>(*reps))) : std::nullopt;
    fact.pain = lifted.take(bitsOfPain) != 0;
    fact.side = lifted.takeValue<Side>();
    fact.kind = lifted.takeValue<SetKind>();
    if (amounts.timed != 0) {
        BitReader timed(amounts.timed);
        const auto rir = timed.takeOptional(bitsOfRir);
        fact.rir = rir ? Rir::from(static_cast<double>(*rir) / 2) : std::nullopt;
        fact.perRep = timed.takeSeconds();
        fact.target = timed.takeSeconds();
        fact.held = timed.takeSeconds();
    }
    if (amounts.helped != 0) {
        BitReader helped(amounts.helped);
        const auto millimetres = helped.takeOptional(bitsOfDistance);
        constexpr double ofMetre = 1000;
        fact.distance =
            millimetres ? Distance::tryMetres(static_cast<double>(*millimetres) / ofMetre) : std::nullopt;
        fact.help = helped.takeLoad();
    }
}

Slot slotIn(const Rows& rows, int column) {
    const auto place = rows.optionalInteger(column);
    if (!place) {
        throw ProblemError({ProblemKind::DamagedLog, {}, 0, {}, {}});
    }
    return EnumValues<Slot>::all.at(static_cast<std::size_t>(*place));
}

/// Which sets, joined from `from`.
QString joinedText(const QString& from, const QString& where) {
    return QStringLiteral("SELECT %1, %2, s.id, s.start, i.id, i.exercise, l.id, l.band"
                          " FROM %3 CROSS JOIN logged_set l ON l.item = i.id WHERE %4"
                          " ORDER BY s.start, s.id, i.position, i.id, l.position, l.id")
        .arg(amountsText(), slotText(), from, where);
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
        .arg(amountsText());
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
        readAmounts(amountsIn(rows, 0), fact);
        fact.slot = slotIn(rows, 3);
        sql::ColumnReader(rows, 4).into(fact.session, fact.start, fact.item, fact.exercise, fact.set,
                                        fact.band);
    }
    return facts;
}

/// An item as its sets need it.
struct ItemRow {
    Id<Session> session;
    LocalTime start{};
    Id<SessionItem> item;
    Id<LoggedExercise> exercise;
    Slot slot{};
};

/// In the order of the training.
std::vector<ItemRow> itemsFrom(Rows rows) {
    std::vector<ItemRow> items;
    while (rows.next()) {
        ItemRow& item = items.emplace_back();
        item.slot = slotIn(rows, 0);
        sql::ColumnReader(rows, 1).into(item.session, item.start, item.item, item.exercise);
    }
    return items;
}

/// Tells where an item stands in the order of the training.
class ItemOrder {
public:
    explicit ItemOrder(std::span<const ItemRow> items) {
        places_.reserve(items.size());
        for (const ItemRow& item : items) {
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
struct SetRow {
    std::size_t itemPlace = 0;
    std::int64_t position = 0;
    std::int64_t id = 0;
    Amounts amounts;
};

/// In the order of the training.
std::vector<SetRow> setsFrom(Rows rows, ItemOrder items) {
    std::vector<SetRow> sets;
    while (rows.next()) {
        BitReader place(rows.integer(4));
        const std::int64_t position = place.take(bitsOfPosition);
        constexpr int bitsOfItem = 40;
        if (const auto itemPlace = items.placeOf(place.take(bitsOfItem))) {
            sets.push_back({*itemPlace, position, rows.integer(3), amountsIn(rows, 0)});
        }
    }
    const auto order = [](const SetRow& set) { return std::tuple(set.itemPlace, set.position, set.id); };
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
    const std::vector<ItemRow> items = itemsFrom(allItems_.rows());
    const std::vector<SetRow> sets = setsFrom(allSets_.rows(), ItemOrder(items));
    std::vector<SetFact> facts;
    facts.reserve(sets.size());
    for (const SetRow& set : sets) {
        const ItemRow& item = items[set.itemPlace];
        SetFact& fact = facts.emplace_back();
        fact.session = item.session;
        fact.start = item.start;
        fact.item = item.item;
        fact.exercise = item.exercise;
        fact.slot = item.slot;
        fact.set = Id<LoggedSet>(set.id);
        readAmounts(set.amounts, fact);
    }
    readBands(allBands_.rows(), facts);
    return facts;
}

} // namespace dorsal
