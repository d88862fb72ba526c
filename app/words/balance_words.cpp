// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/balance_words.h"

#include "app/words/enum_words.h"
#include "app/words/format.h"
#include "core/stats/balance_options.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct BalanceWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BalanceWords)
};

QString reached() {
    return BalanceWords::tr("2:1 reached so far");
}

QString nothingYet() {
    return BalanceWords::tr("no back or chest sets yet");
}

bool isEmpty(const Tally& tally) {
    return tally == Tally{};
}

QString oneMore(BalanceUnit unit) {
    switch (unit) {
    case BalanceUnit::Sets:
        return BalanceWords::tr("1 more back set reaches 2:1");
    case BalanceUnit::Exercises:
        return BalanceWords::tr("1 more back exercise reaches 2:1");
    case BalanceUnit::Reps:
        return BalanceWords::tr("1 more back rep reaches 2:1");
    }
    return {};
}

QString severalMore(BalanceUnit unit, int missing) {
    switch (unit) {
    case BalanceUnit::Sets:
        return BalanceWords::tr("%n more back sets reach 2:1", nullptr, missing);
    case BalanceUnit::Exercises:
        return BalanceWords::tr("%n more back exercises reach 2:1", nullptr, missing);
    case BalanceUnit::Reps:
        return BalanceWords::tr("%n more back reps reach 2:1", nullptr, missing);
    }
    return {};
}

} // namespace

QString weekStillOpen() {
    return BalanceWords::tr("week still open");
}

QString missingToTarget(const Tally& tally, BalanceUnit unit) {
    if (isEmpty(tally)) {
        return nothingYet();
    }
    const std::int64_t missing = moreBackToTarget(tally);
    if (missing == 0) {
        return reached();
    }
    return missing == 1 ? oneMore(unit) : severalMore(unit, static_cast<int>(missing));
}

QString missingToTargetShort(const Tally& tally) {
    if (isEmpty(tally)) {
        return nothingYet();
    }
    const std::int64_t missing = moreBackToTarget(tally);
    return missing == 0 ? reached()
                        : BalanceWords::tr("%n more back to 2:1", nullptr, static_cast<int>(missing));
}

QString otherSideReachesTarget(Side missing, const QString& sideLabel) {
    return BalanceWords::tr("the %1 %2 of this set reaches 2:1", "the right arm")
        .arg(word(missing), sideLabel);
}

QString weekVerdict(const Tally& tally, WeekState state, BalanceUnit unit) {
    if (state == WeekState::Over) {
        return word(balanceStatus(tally));
    }
    return BalanceWords::tr("%1; %2", "week still open; 3 more back sets reach 2:1")
        .arg(weekStillOpen(), missingToTarget(tally, unit));
}

QString tallyLine(const Tally& tally, const Format& format) {
    const QString sets =
        BalanceWords::tr("back %1, chest %2").arg(format.volume(tally.back), format.volume(tally.chest));
    return balanceRatio(tally) ? BalanceWords::tr("%1, %2").arg(sets, format.ratioToOne(tally)) : sets;
}

QString coachsTarget(BalanceUnit unit) {
    return BalanceWords::tr("coach’s 2:1, twice the chest %1", "sets, exercises or reps").arg(word(unit));
}

QString guidelineNote() {
    return BalanceWords::tr("Guideline from one coach. Research does not show a ratio that prevents injury.");
}

QString countedInNote(BalanceUnit unit) {
    if (unit == BalanceUnit::Exercises) {
        return BalanceWords::tr("Counted in exercises, as the coach speaks of them.");
    }
    return BalanceWords::tr("The coach speaks of exercises; counted here in %1.").arg(word(unit));
}

QString countedInNote(const BalanceOptions& counted) {
    QStringList sentences{countedInNote(counted.unit)};
    if (counted.mode == BalanceMode::Fractional) {
        sentences += BalanceWords::tr("Fractional: a muscle that helps counts half.");
    }
    if (counted.activation == Activation::Half) {
        sentences += BalanceWords::tr("Activation drills count half.");
    } else if (counted.activation == Activation::None) {
        sentences += BalanceWords::tr("Activation drills do not count.");
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace dorsal
