// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/sets_in_line.h"

#include "app/words/format.h"
#include "core/training/set_fields.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dorsal {

namespace {

struct SetsInLine {
    Q_DECLARE_TR_FUNCTIONS(dorsal::SetsInLine)
};

LoggedSet setOf(const SetFact& fact) {
    LoggedSet set;
    set.kind = fact.kind;
    set.side = fact.side;
    set.reps = fact.reps;
    set.load = fact.load;
    set.help = fact.help;
    set.band = fact.band;
    set.held = fact.held;
    set.target = fact.target;
    set.distance = fact.distance;
    set.perRep = fact.perRep;
    return set;
}

template <class Value>
std::vector<Value> distinct(std::span<const LoggedSet> sets, std::optional<Value> LoggedSet::*field) {
    std::vector<Value> values;
    for (const LoggedSet& set : sets) {
        if (set.*field && std::ranges::find(values, *(set.*field)) == values.end()) {
            values.push_back(*(set.*field));
        }
    }
    std::ranges::sort(values);
    return values;
}

QString loadSpan(const std::vector<Load>& loads, const Format& format) {
    if (loads.size() == 1) {
        return format.load(loads.front());
    }
    return SetsInLine::tr("%1–%2", "20–25 kg")
        .arg(format.loadNumber(loads.front()), format.load(loads.back()));
}

/// Load that is added to the body has its sign; 0 is the body alone.
QString addedSpan(const std::vector<Load>& loads, const Format& format) {
    return loads.front() > Load() ? QStringLiteral("+%1").arg(loadSpan(loads, format))
                                  : SetsInLine::tr("%1 to +%2", "0 to +10 kg")
                                        .arg(format.loadNumber(loads.front()), format.load(loads.back()));
}

QString bandNames(const std::vector<Id<Band>>& used, std::span<const Band> bands) {
    QStringList names;
    for (const Id<Band> id : used) {
        const auto band = std::ranges::find(bands, id, &Band::id);
        if (band != bands.end()) {
            names.append(QString::fromStdString(band->name));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString workOf(const LoggedSet& set, const Format& format) {
    if (set.held && !set.reps) {
        return format.duration(*set.held);
    }
    if (set.reps) {
        return format.reps(*set.reps);
    }
    return set.distance ? format.distance(*set.distance) : QString();
}

QStringList workOfSide(std::span<const LoggedSet> sets, Side side, const Format& format) {
    QStringList parts;
    for (const LoggedSet& set : sets) {
        const QString part = set.side == side ? workOf(set, format) : QString();
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts;
}

QString eachSide(const QString& work, const Exercise* exercise) {
    return onEachSide(work, exercise ? exercise->sideLabel : std::string());
}

} // namespace

QString onEachSide(const QString& work, const std::string& sideLabel) {
    if (sideLabel == "arm") {
        return SetsInLine::tr("%1 an arm", "reps or times of each set").arg(work);
    }
    if (sideLabel == "leg") {
        return SetsInLine::tr("%1 a leg", "reps or times of each set").arg(work);
    }
    return SetsInLine::tr("%1 a side", "reps or times of each set").arg(work);
}

QString loadsInLine(std::span<const LoggedSet> sets, const Exercise* exercise, std::span<const Band> bands,
                    const Format& format) {
    const std::vector<Load> loads = distinct(sets, &LoggedSet::load);
    if (!loads.empty() && loads.back() > Load()) {
        const bool isAdded = fieldsOf(exercise, sets).first == SetField::Added;
        const QString span = isAdded ? addedSpan(loads, format) : loadSpan(loads, format);
        const bool allHaveOne =
            std::ranges::all_of(sets, [](const LoggedSet& set) { return set.load.has_value(); });
        return allHaveOne ? span : SetsInLine::tr("–, %1", "a set without load, and loads").arg(span);
    }
    const std::vector<Load> help = distinct(sets, &LoggedSet::help);
    if (!help.empty()) {
        return SetsInLine::tr("%1 help", "assistance of a machine, 20 kg help").arg(loadSpan(help, format));
    }
    QString names = bandNames(distinct(sets, &LoggedSet::band), bands);
    if (!names.isEmpty()) {
        return names;
    }
    const auto pace = distinct(sets, &LoggedSet::perRep);
    if (!pace.empty() && exercise != nullptr && isLoweringOnly(exercise->prescription.tempo)) {
        return pace.front() == pace.back()
                   ? SetsInLine::tr("%1 s a rep").arg(pace.front().count())
                   : SetsInLine::tr("%1–%2 s a rep").arg(pace.front().count()).arg(pace.back().count());
    }
    const bool ownWeight = exercise != nullptr && exercise->measure == Measure::RepsBodyweight;
    return ownWeight ? SetsInLine::tr("body weight") : QString();
}

QString workInLine(std::span<const LoggedSet> sets, const Exercise* exercise, const Format& format) {
    const QString comma = QStringLiteral(", ");
    const QStringList both = workOfSide(sets, Side::Both, format);
    const QStringList left = workOfSide(sets, Side::Left, format);
    const QStringList right = workOfSide(sets, Side::Right, format);
    QStringList parts;
    if (!both.isEmpty()) {
        const bool perSide = exercise != nullptr && exercise->perSide;
        parts.append(perSide ? eachSide(both.join(comma), exercise) : both.join(comma));
    }
    if (!left.isEmpty() && left == right) {
        parts.append(eachSide(left.join(comma), exercise));
        return parts.join(QStringLiteral(" · "));
    }
    if (!left.isEmpty()) {
        parts.append(SetsInLine::tr("L %1", "reps of the left side").arg(left.join(comma)));
    }
    if (!right.isEmpty()) {
        parts.append(SetsInLine::tr("R %1", "reps of the right side").arg(right.join(comma)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString workOfSets(std::span<const SetFact> sets, const Exercise* exercise, std::span<const Band> bands,
                   const Format& format) {
    std::vector<LoggedSet> logged;
    std::ranges::transform(sets, std::back_inserter(logged), setOf);
    const QString loads = loadsInLine(logged, exercise, bands, format);
    const QString work = workInLine(logged, exercise, format);
    return loads.isEmpty() || work.isEmpty() ? loads + work : QStringLiteral("%1: %2").arg(loads, work);
}

} // namespace dorsal
