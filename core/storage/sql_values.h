// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/training/problem.h"
#include "core/training/session.h"
#include "core/units/enum_codes.h"

#include <QLatin1String>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include <type_traits>

namespace dorsal::sql {

// Values into columns.
[[nodiscard]] inline QVariant toColumn(std::int64_t value) {
    return QVariant::fromValue<qlonglong>(value);
}
[[nodiscard]] inline QVariant toColumn(int value) {
    return {value};
}
[[nodiscard]] inline QVariant toColumn(bool value) {
    return {value ? 1 : 0};
}
[[nodiscard]] inline QVariant toColumn(const std::string& text) {
    return {QString::fromStdString(text)};
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] QVariant toColumn(E value) {
    const std::string_view text = code(value);
    return {QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))};
}
template <class Rep, class Period>
[[nodiscard]] QVariant toColumn(std::chrono::duration<Rep, Period> value) {
    return toColumn(std::int64_t{value.count()});
}
[[nodiscard]] inline QVariant toColumn(LocalTime value) {
    return toColumn(value.time_since_epoch());
}
[[nodiscard]] inline QVariant toColumn(Day value) {
    return toColumn(value.time_since_epoch());
}
template <class Row>
[[nodiscard]] QVariant toColumn(Id<Row> id) {
    return toColumn(id.value());
}
[[nodiscard]] inline QVariant toColumn(const Uuid& uuid) {
    return toColumn(uuid.text);
}
[[nodiscard]] inline QVariant toColumn(const ExerciseKey& key) {
    return toColumn(key.text);
}
[[nodiscard]] inline QVariant toColumn(Reps value) {
    return toColumn(value.count());
}
[[nodiscard]] inline QVariant toColumn(Load value) {
    return toColumn(value.inMilligrams());
}
[[nodiscard]] inline QVariant toColumn(Distance value) {
    return toColumn(value.inMillimetres());
}
[[nodiscard]] inline QVariant toColumn(Rir value) {
    return toColumn(value.inHalves());
}
template <class T>
[[nodiscard]] QVariant toColumn(const std::optional<T>& value) {
    return value ? toColumn(*value) : QVariant();
}

/// Reads one column as a T. Throws ProblemError(DamagedLog) for a code that no value has.
template <class T>
struct Column;

template <>
struct Column<std::int64_t> {
    static std::int64_t from(const QVariant& value) { return value.toLongLong(); }
};
template <>
struct Column<int> {
    static int from(const QVariant& value) { return value.toInt(); }
};
template <>
struct Column<bool> {
    static bool from(const QVariant& value) { return value.toInt() != 0; }
};
template <>
struct Column<std::string> {
    static std::string from(const QVariant& value) { return value.toString().toStdString(); }
};
template <class E>
requires std::is_enum_v<E>
struct Column<E> {
    static E from(const QVariant& value) {
        const QString text = value.toString();
        for (const E known : EnumValues<E>::all) {
            const std::string_view name = code(known);
            if (text == QLatin1String(name.data(), static_cast<qsizetype>(name.size()))) {
                return known;
            }
        }
        throw ProblemError({ProblemKind::DamagedLog, {}, 0, text.toStdString(), {}});
    }
};
template <class Rep, class Period>
struct Column<std::chrono::duration<Rep, Period>> {
    static std::chrono::duration<Rep, Period> from(const QVariant& value) {
        return std::chrono::duration<Rep, Period>(static_cast<Rep>(value.toLongLong()));
    }
};
template <>
struct Column<LocalTime> {
    static LocalTime from(const QVariant& value) {
        return LocalTime(std::chrono::seconds(value.toLongLong()));
    }
};
template <>
struct Column<Day> {
    static Day from(const QVariant& value) { return Day(std::chrono::days(value.toInt())); }
};
template <class Row>
struct Column<Id<Row>> {
    static Id<Row> from(const QVariant& value) { return Id<Row>(value.toLongLong()); }
};
template <>
struct Column<Uuid> {
    static Uuid from(const QVariant& value) { return {value.toString().toStdString()}; }
};
template <>
struct Column<ExerciseKey> {
    static ExerciseKey from(const QVariant& value) { return {value.toString().toStdString()}; }
};
template <>
struct Column<Reps> {
    static Reps from(const QVariant& value) { return Reps(value.toInt()); }
};
template <>
struct Column<Load> {
    static Load from(const QVariant& value) { return Load::milligrams(value.toLongLong()); }
};
template <>
struct Column<Distance> {
    static Distance from(const QVariant& value) {
        return Distance::tryMetres(static_cast<double>(value.toLongLong()) / 1000).value_or(Distance());
    }
};
template <>
struct Column<Rir> {
    static Rir from(const QVariant& value) { return Rir::from(value.toInt() / 2.0).value_or(Rir()); }
};
template <class T>
struct Column<std::optional<T>> {
    static std::optional<T> from(const QVariant& value) {
        return value.isNull() ? std::nullopt : std::optional<T>(Column<T>::from(value));
    }
};

/// Takes the columns of one row in order, each into a field.
class ColumnReader {
public:
    explicit ColumnReader(const Rows& rows, int first = 0) : rows_(rows), column_(first) {}

    template <class... Fields>
    void into(Fields&... fields) {
        ((fields = Column<Fields>::from(rows_.value(column_++))), ...);
    }

private:
    const Rows& rows_;
    int column_;
};

} // namespace dorsal::sql
