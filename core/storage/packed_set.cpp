// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packed_set.h"

#include "core/training/problem.h"
#include "core/units/enum_codes.h"

#include <QLatin1String>
#include <QStringList>

#include <optional>

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

/// An optional number as one that is never below 0: 0 stands for none.
QString shifted(const char* column) {
    return QStringLiteral("ifnull(l.%1 + 1, 0)").arg(QLatin1String(column));
}

/// The columns' values behind each other in one number, or 0 where none of them has any.
QString whereAny(const QString& columns, const QString& value) {
    return QStringLiteral("CASE WHEN coalesce(%1) IS NULL THEN 0 ELSE %2 END").arg(columns, value);
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

} // namespace

/// In SQLite shifts and | go from left to right.
QString packedSetText() {
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

PackedSet packedSetIn(const Rows& rows, int column) {
    const auto lifted = rows.optionalInteger(column);
    if (!lifted) {
        throw ProblemError({ProblemKind::DamagedLog, {}, 0, {}, {}});
    }
    return {*lifted, rows.integer(column + 1), rows.integer(column + 2)};
}

void unpack(const PackedSet& packed, SetFact& fact) {
    BitReader lifted(packed.lifted);
    fact.load = lifted.takeLoad();
    const auto reps = lifted.takeOptional(bitsOfReps);
    fact.reps = reps ? std::optional(Reps(static_cast<int>(*reps))) : std::nullopt;
    fact.pain = lifted.take(bitsOfPain) != 0;
    fact.side = lifted.takeValue<Side>();
    fact.kind = lifted.takeValue<SetKind>();
    if (packed.timed != 0) {
        BitReader timed(packed.timed);
        const auto rir = timed.takeOptional(bitsOfRir);
        fact.rir = rir ? Rir::from(static_cast<double>(*rir) / 2) : std::nullopt;
        fact.perRep = timed.takeSeconds();
        fact.target = timed.takeSeconds();
        fact.held = timed.takeSeconds();
    }
    if (packed.helped != 0) {
        BitReader helped(packed.helped);
        const auto millimetres = helped.takeOptional(bitsOfDistance);
        constexpr double ofMetre = 1000;
        fact.distance =
            millimetres ? Distance::tryMetres(static_cast<double>(*millimetres) / ofMetre) : std::nullopt;
        fact.help = helped.takeLoad();
    }
}

QString slotText() {
    return ordinalOf<Slot>(QStringLiteral("i.slot"));
}

Slot slotIn(const Rows& rows, int column) {
    const auto place = rows.optionalInteger(column);
    if (!place) {
        throw ProblemError({ProblemKind::DamagedLog, {}, 0, {}, {}});
    }
    return EnumValues<Slot>::all.at(static_cast<std::size_t>(*place));
}

} // namespace dorsal
