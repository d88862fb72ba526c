// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exercise_line.h"

#include "core/stats/balance.h"

#include <QStringList>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int wholeInHalves = 2;

QStringList joined(std::span<const LoggedSet> sets, Side side, const auto& textOf) {
    QStringList texts;
    for (const LoggedSet& set : sets) {
        if (set.side == side) {
            texts << textOf(set);
        }
    }
    return texts;
}

} // namespace

CountsAs dotOf(const Exercise* exercise) {
    if (exercise == nullptr) {
        return CountsAs::Neither;
    }
    const BalanceShare share = balanceShare(*exercise);
    const bool back = share.backHalves >= wholeInHalves;
    const bool chest = share.chestHalves >= wholeInHalves;
    if (back && chest) {
        return CountsAs::Both;
    }
    if (back) {
        return CountsAs::Back;
    }
    return chest ? CountsAs::Chest : CountsAs::Neither;
}

ExerciseLines::ExerciseLines(const Format& format, std::span<const Band> bands)
    : format_(format), bands_(bands.begin(), bands.end()) {}

ExerciseLine ExerciseLines::line(const QString& name, const Exercise* exercise,
                                 std::span<const LoggedSet> sets) const {
    std::vector<LoggedSet> shown;
    std::ranges::copy_if(sets, std::back_inserter(shown),
                         [](const LoggedSet& set) { return set.kind != SetKind::Warmup; });
    if (shown.empty()) {
        shown.assign(sets.begin(), sets.end());
    }
    return {dotOf(exercise), name, loads(shown), amounts(shown), efforts(shown)};
}

QString ExerciseLines::loadOf(const LoggedSet& set) const {
    if (set.band) {
        const auto band = std::ranges::find(bands_, *set.band, &Band::id);
        return band == bands_.end() ? tr("band") : QString::fromStdString(band->name);
    }
    if (set.help) {
        return tr("%1 help").arg(format_.load(*set.help));
    }
    return set.load ? format_.load(*set.load) : QString();
}

QString ExerciseLines::loads(std::span<const LoggedSet> sets) const {
    QStringList different;
    for (const LoggedSet& set : sets) {
        const QString text = loadOf(set);
        if (!text.isEmpty() && !different.contains(text)) {
            different << text;
        }
    }
    constexpr qsizetype most = 2;
    if (different.size() > most) {
        return tr("%1 – %2").arg(different.first(), different.last());
    }
    return different.join(tr(", "));
}

QString ExerciseLines::amountOf(const LoggedSet& set) const {
    if (set.distance) {
        return format_.distance(*set.distance);
    }
    if (set.held && !set.reps) {
        return format_.duration(*set.held);
    }
    return set.reps ? format_.reps(*set.reps) : tr("–");
}

QString ExerciseLines::efforts(std::span<const LoggedSet> sets) const {
    std::vector<LoggedSet> rated;
    std::ranges::copy_if(sets, std::back_inserter(rated),
                         [](const LoggedSet& set) { return set.rir.has_value(); });
    const auto text = [this](const LoggedSet& set) { return format_.rir(*set.rir); };
    QStringList parts = joined(rated, Side::Both, text);
    const QStringList left = joined(rated, Side::Left, text);
    const QStringList right = joined(rated, Side::Right, text);
    parts << left;
    if (left != right) {
        parts << right;
    }
    return parts.join(tr(", "));
}

QString ExerciseLines::amounts(std::span<const LoggedSet> sets) const {
    const auto text = [this](const LoggedSet& set) { return amountOf(set); };
    const QStringList both = joined(sets, Side::Both, text);
    const QStringList left = joined(sets, Side::Left, text);
    const QStringList right = joined(sets, Side::Right, text);
    QStringList parts;
    if (!both.isEmpty()) {
        parts << both.join(tr(", "));
    }
    if (!left.isEmpty() && left == right) {
        parts << tr("%1 a side").arg(left.join(tr(", ")));
        return parts.join(tr(", "));
    }
    if (!left.isEmpty()) {
        parts << tr("left %1").arg(left.join(tr(", ")));
    }
    if (!right.isEmpty()) {
        parts << tr("right %1").arg(right.join(tr(", ")));
    }
    return parts.join(tr(" · "));
}

} // namespace dorsal
