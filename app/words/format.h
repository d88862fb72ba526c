// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally.h"
#include "core/training/prescription.h"
#include "core/units/day.h"
#include "core/units/distance.h"
#include "core/units/load.h"
#include "core/units/load_unit.h"
#include "core/units/reps.h"
#include "core/units/rir.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

namespace dorsal {

/// Numbers, dates and units as people read and type them: the one place of it.
class Format final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::Format)
public:
    /// `unit` is what loads are shown in, and what a load typed without a unit is meant in.
    explicit Format(LoadUnit unit = LoadUnit::Kilogram, QLocale locale = QLocale());

    [[nodiscard]] LoadUnit unit() const { return unit_; }
    [[nodiscard]] const QLocale& locale() const { return locale_; }

    /// "kg" or "lb".
    [[nodiscard]] QString unitName() const;
    /// "42.5 kg", "95 lb": at most two decimals.
    [[nodiscard]] QString load(Load load) const;
    /// "42.5", for a cell or field whose unit stands elsewhere.
    [[nodiscard]] QString loadNumber(Load load) const;
    /// "11.5": exact, eighths of a set need up to three decimals.
    [[nodiscard]] QString volume(Volume volume) const;
    /// "11.5 : 6", back first.
    [[nodiscard]] QString tally(const Tally& tally) const;
    /// "1.9": back / chest truncated, so that 1.95 is never shown as 2; a dash without chest work.
    [[nodiscard]] QString ratio(const Tally& tally) const;
    /// "1.9 to 1"; a dash without chest work.
    [[nodiscard]] QString ratioToOne(const Tally& tally) const;
    /// "3,583"
    [[nodiscard]] QString count(qint64 count) const;
    /// At most `decimals` decimals, trailing zeros dropped, no thousands separators.
    [[nodiscard]] QString number(double value, int decimals) const;

    /// "1:30", "0:45", "1:05:00"
    [[nodiscard]] QString duration(std::chrono::seconds length) const;
    /// "26 min", "1 h 05 min": whole minutes that have passed.
    [[nodiscard]] QString minutes(std::chrono::seconds length) const;
    /// "400 m", "5.2 km"
    [[nodiscard]] QString distance(Distance distance) const;
    [[nodiscard]] QString reps(Reps reps) const;
    /// "2", "1.5"
    [[nodiscard]] QString rir(Rir rir) const;
    /// "8–12", or "10" when both ends are equal.
    [[nodiscard]] QString repsRange(const RepRange& range) const;
    /// "60–120 s", "30 s"
    [[nodiscard]] QString holdRange(const HoldRange& range) const;
    /// "20 kg × 10"
    [[nodiscard]] QString loadTimesReps(Load load, Reps reps) const;

    /// "Fri 20 Nov"
    [[nodiscard]] QString shortDate(Day day) const;
    /// "Fri 20"
    [[nodiscard]] QString weekdayAndDay(Day day) const;
    /// "20 Nov"
    [[nodiscard]] QString dayMonth(Day day) const;
    /// The same; "Nov 2025" for what is so long ago that the day alone could be taken for this year's.
    [[nodiscard]] QString dayOrMonth(Day day, Day today) const;
    /// "20 November 2026"
    [[nodiscard]] QString date(Day day) const;
    /// "Friday 20 November 2026"
    [[nodiscard]] QString longDate(Day day) const;
    /// "16 – 22 November", "30 November – 6 December": the seven days from `first` on.
    [[nodiscard]] QString weekRange(Day first) const;
    /// As weekRange(), with the year behind it unless the week ends in the year of `today`.
    [[nodiscard]] QString weekRange(Day first, Day today) const;
    /// "18:05"
    [[nodiscard]] QString time(LocalTime time) const;

    // What a person typed; nothing when it cannot be meant. Point and comma are both decimal marks.

    /// "82.5", "82,5", "82.5kg", "180 lb", whatever the unit shown.
    [[nodiscard]] std::optional<Load> parseLoad(const QString& text) const;
    [[nodiscard]] std::optional<Reps> parseReps(const QString& text) const;
    /// "90", "90 s", "1:30", "1:05:00", "2 min", up to 24 hours.
    [[nodiscard]] std::optional<std::chrono::seconds> parseDuration(const QString& text) const;
    /// Half steps from 0 to 10.
    [[nodiscard]] std::optional<Rir> parseRir(const QString& text) const;
    /// "400", "400 m", "5.2 km"; without a unit metres.
    [[nodiscard]] std::optional<Distance> parseDistance(const QString& text) const;

private:
    /// A quantity that keeps its number before its unit in a language written from right to left.
    [[nodiscard]] QString inOrder(const QString& quantity) const;
    [[nodiscard]] QString formatted(Day day, const QString& pattern) const;
    [[nodiscard]] std::optional<double> parseNumber(const QString& text) const;

    LoadUnit unit_;
    QLocale locale_;
};

} // namespace dorsal
