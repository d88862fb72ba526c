// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/enum_words.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct CountWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CountWords)
};

} // namespace

QString word(BalanceStatus value) {
    switch (value) {
    case BalanceStatus::NoData:
        return QCoreApplication::translate("BalanceStatus", "no strength sets");
    case BalanceStatus::NoChest:
        return QCoreApplication::translate("BalanceStatus", "back only");
    case BalanceStatus::LowData:
        return QCoreApplication::translate("BalanceStatus", "too few sets for a verdict");
    case BalanceStatus::BelowFloor:
        return QCoreApplication::translate("BalanceStatus", "less back than chest");
    case BalanceStatus::Building:
        return QCoreApplication::translate("BalanceStatus", "above the floor, below 2:1");
    case BalanceStatus::Near:
        return QCoreApplication::translate("BalanceStatus", "almost 2:1");
    case BalanceStatus::OnTarget:
    case BalanceStatus::BackHeavy:
        return QCoreApplication::translate("BalanceStatus", "2:1 met");
    }
    return {};
}

QString word(BalanceMode value) {
    switch (value) {
    case BalanceMode::Primary:
        return QCoreApplication::translate("BalanceMode", "whole sets");
    case BalanceMode::Fractional:
        return QCoreApplication::translate("BalanceMode", "shared by muscle");
    }
    return {};
}

QString word(BalanceUnit value) {
    switch (value) {
    case BalanceUnit::Sets:
        return QCoreApplication::translate("BalanceUnit", "sets");
    case BalanceUnit::Exercises:
        return QCoreApplication::translate("BalanceUnit", "exercises");
    case BalanceUnit::Reps:
        return QCoreApplication::translate("BalanceUnit", "reps");
    }
    return {};
}

QString word(Activation value) {
    switch (value) {
    case Activation::Full:
        return QCoreApplication::translate("Activation", "in full");
    case Activation::Half:
        return QCoreApplication::translate("Activation", "half");
    case Activation::None:
        return QCoreApplication::translate("Activation", "not at all");
    }
    return {};
}

QString countReason(CountReason reason) {
    switch (reason) {
    case CountReason::CountsBack:
        return CountWords::tr("Counts as back.");
    case CountReason::CountsChest:
        return CountWords::tr("Counts as chest.");
    case CountReason::CountsBoth:
        return CountWords::tr("Counts as back and as chest.");
    case CountReason::UnknownExercise:
        return CountWords::tr("Does not count: this Dorsal does not know the exercise.");
    case CountReason::NotStrength:
        return CountWords::tr("Does not count: only strength exercises do.");
    case CountReason::NotCounted:
        return CountWords::tr("Does not count: this exercise is kept out of the balance.");
    case CountReason::OtherMuscles:
        return CountWords::tr("Does not count: it trains neither back nor chest.");
    case CountReason::WarmupSlot:
        return CountWords::tr("The warm-up of a session does not count.");
    case CountReason::CooldownSlot:
        return CountWords::tr("The cool-down of a session does not count.");
    case CountReason::MicroSlot:
        return CountWords::tr("Desk breaks do not count.");
    case CountReason::WarmupSet:
        return CountWords::tr("Warm-up sets do not count.");
    case CountReason::DropSet:
        return CountWords::tr("Drop sets do not count: they are part of the set before them.");
    case CountReason::NoReps:
        return CountWords::tr("Does not count: no rep was done.");
    case CountReason::HoldTooShort:
        return CountWords::tr("Does not count: a hold needs five seconds and half of its target.");
    case CountReason::NotHard:
        return CountWords::tr("Does not count: only sets with 4 or fewer reps in reserve do.");
    case CountReason::ActivationOff:
        return CountWords::tr("Does not count: activation drills are switched off.");
    }
    return {};
}

QString countsAs(const BalanceShare& share) {
    constexpr int whole = 2;
    if (share.backHalves >= whole && share.chestHalves >= whole) {
        return QCoreApplication::translate("CountsAs", "counts as back and chest");
    }
    if (share.backHalves >= whole) {
        return QCoreApplication::translate("CountsAs", "counts as back");
    }
    return share.chestHalves >= whole ? QCoreApplication::translate("CountsAs", "counts as chest")
                                      : QCoreApplication::translate("CountsAs", "does not count");
}

} // namespace dorsal
