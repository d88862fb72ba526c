// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exercise_line.h"

#include "app/words/sets_in_line.h"
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
    return {dotOf(exercise), name, loadsInLine(shown, exercise, bands_, format_),
            workInLine(shown, exercise, format_), efforts(shown)};
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

} // namespace dorsal
