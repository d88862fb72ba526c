// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/progress_words.h"

#include "app/words/word_table.h"

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ProgressWords)
};

constexpr std::array<EnglishWord<ProgressMetric>, EnumValues<ProgressMetric>::all.size()> metricWords{{
    {ProgressMetric::OneRepMax, QT_TRANSLATE_NOOP("ProgressMetric", "Estimated 1RM")},
    {ProgressMetric::TopSet, QT_TRANSLATE_NOOP("ProgressMetric", "Top set")},
    {ProgressMetric::Volume, QT_TRANSLATE_NOOP("ProgressMetric", "Volume")},
    {ProgressMetric::Reps, QT_TRANSLATE_NOOP("ProgressMetric", "Total reps")},
    {ProgressMetric::RepsAtLoad, QT_TRANSLATE_NOOP("ProgressMetric", "Reps at a load")},
    {ProgressMetric::Hold, QT_TRANSLATE_NOOP("ProgressMetric", "Longest hold")},
    {ProgressMetric::Distance, QT_TRANSLATE_NOOP("ProgressMetric", "Distance")},
    {ProgressMetric::Band, QT_TRANSLATE_NOOP("ProgressMetric", "Band")},
}};
static_assert(namesEveryValue(metricWords));

constexpr std::array<EnglishWord<RecordKind>, EnumValues<RecordKind>::all.size()> recordWords{{
    {RecordKind::HeaviestLoad, QT_TRANSLATE_NOOP("RecordKind", "heaviest load")},
    {RecordKind::RepsAtLoad, QT_TRANSLATE_NOOP("RecordKind", "most reps at a load")},
    {RecordKind::OneRepMax, QT_TRANSLATE_NOOP("RecordKind", "estimated 1RM")},
    {RecordKind::BestSet, QT_TRANSLATE_NOOP("RecordKind", "best set")},
    {RecordKind::LongestHold, QT_TRANSLATE_NOOP("RecordKind", "longest hold")},
    {RecordKind::BestBand, QT_TRANSLATE_NOOP("RecordKind", "best band")},
    {RecordKind::LadderScore, QT_TRANSLATE_NOOP("RecordKind", "ladder")},
}};
static_assert(namesEveryValue(recordWords));

QString signedLoad(double kilograms, const Format& format) {
    const auto load = Load::tryKilograms(std::abs(kilograms));
    if (!load) {
        // Load times repetitions may be more than anything can weigh.
        const double inUnit = format.unit() == LoadUnit::Pound ? Load::kilograms(1).inPounds() : 1;
        return QStringLiteral("%1 %2").arg(format.number(kilograms * inUnit, 0), format.unitName());
    }
    return kilograms < 0 ? QStringLiteral("−%1").arg(format.load(*load)) : format.load(*load);
}

QString bandOfRank(int rank, std::span<const Band> bands) {
    const auto band = std::ranges::find(bands, rank, &Band::rank);
    return band == bands.end() ? ProgressWords::tr("band %1").arg(rank) : QString::fromStdString(band->name);
}

} // namespace

QString word(ProgressMetric value) {
    return wordFrom(metricWords, "ProgressMetric", value);
}

QString usualLoadNote(std::optional<double> kilograms, const Format& format) {
    return kilograms
               ? ProgressWords::tr("Most reps of one set at %1 or more, the heaviest load of most of the "
                                   "last sessions.")
                     .arg(signedLoad(*kilograms, format))
               : QString();
}

QString word(OneRepMaxFormula value) {
    switch (value) {
    case OneRepMaxFormula::Epley:
        return QStringLiteral("Epley");
    case OneRepMaxFormula::Brzycki:
        return QStringLiteral("Brzycki");
    case OneRepMaxFormula::Lombardi:
        return QStringLiteral("Lombardi");
    }
    return {};
}

QString word(RecordKind value) {
    return wordFrom(recordWords, "RecordKind", value);
}

QString valueText(double value, SeriesUnit unit, const Format& format, std::span<const Band> bands) {
    switch (unit) {
    case SeriesUnit::Kilograms:
        return signedLoad(std::round(value * 10) / 10, format);
    case SeriesUnit::Reps:
        return ProgressWords::tr("%1 reps").arg(format.number(value, 1));
    case SeriesUnit::Seconds:
        return format.duration(std::chrono::seconds(std::lround(value)));
    case SeriesUnit::Metres:
        return format.distance(Distance::tryMetres(value).value_or(Distance()));
    case SeriesUnit::BandRank:
        return bandOfRank(static_cast<int>(std::lround(value)), bands);
    case SeriesUnit::Sets:
        return ProgressWords::tr("%1 sets").arg(format.number(value, 1));
    case SeriesUnit::Score:
        return format.locale().toString(std::floor(value * 100 + 1e-6) / 100, 'f', 2);
    }
    return {};
}

QString unitCaption(SeriesUnit unit, const Format& format) {
    switch (unit) {
    case SeriesUnit::Kilograms:
        return format.unitName();
    case SeriesUnit::Reps:
        return ProgressWords::tr("reps");
    case SeriesUnit::Seconds:
        return ProgressWords::tr("seconds");
    case SeriesUnit::Metres:
        return ProgressWords::tr("metres");
    case SeriesUnit::Sets:
        return ProgressWords::tr("sets a week");
    case SeriesUnit::BandRank:
        return ProgressWords::tr("bands, lightest first");
    case SeriesUnit::Score:
        return ProgressWords::tr("stage");
    }
    return {};
}

double shownValue(double value, SeriesUnit unit, const Format& format) {
    constexpr double kilogramsAPound = Load::milligramsPerPound / 1e6;
    return unit == SeriesUnit::Kilograms && format.unit() == LoadUnit::Pound ? value / kilogramsAPound
                                                                             : value;
}

QString recordName(const Record& record) {
    return record.kind == RecordKind::HeaviestLoad && record.value < 0 ? ProgressWords::tr("least help")
                                                                       : word(record.kind);
}

QString recordText(const Record& record, const Format& format, std::span<const Band> bands) {
    const QString value = valueText(record.value, unitOf(record.kind), format, bands);
    if (record.atKilograms) {
        return *record.atKilograms == 0
                   ? value
                   : ProgressWords::tr("%1 at %2").arg(value, signedLoad(*record.atKilograms, format));
    }
    return record.reps ? ProgressWords::tr("%1, %2 reps", "band, reps").arg(value).arg(*record.reps) : value;
}

} // namespace dorsal
