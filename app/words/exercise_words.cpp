// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/enum_words.h"

#include <QCoreApplication>

namespace dorsal {

QString word(Category value) {
    switch (value) {
    case Category::SelfMassage:
        return QCoreApplication::translate("Category", "self-massage");
    case Category::Mobility:
        return QCoreApplication::translate("Category", "mobility");
    case Category::Strengthening:
        return QCoreApplication::translate("Category", "strength");
    case Category::Stretch:
        return QCoreApplication::translate("Category", "stretch");
    case Category::Conditioning:
        return QCoreApplication::translate("Category", "conditioning");
    }
    return {};
}

QString word(MuscleGroup value) {
    switch (value) {
    case MuscleGroup::Back:
        return QCoreApplication::translate("MuscleGroup", "Back");
    case MuscleGroup::Chest:
        return QCoreApplication::translate("MuscleGroup", "Chest");
    case MuscleGroup::Shoulders:
        return QCoreApplication::translate("MuscleGroup", "Shoulders");
    case MuscleGroup::Arms:
        return QCoreApplication::translate("MuscleGroup", "Arms");
    case MuscleGroup::Legs:
        return QCoreApplication::translate("MuscleGroup", "Legs");
    case MuscleGroup::Core:
        return QCoreApplication::translate("MuscleGroup", "Core");
    }
    return {};
}

QString word(Measure value) {
    switch (value) {
    case Measure::RepsLoad:
        return QCoreApplication::translate("Measure", "load and reps");
    case Measure::RepsBodyweight:
        return QCoreApplication::translate("Measure", "body weight and reps");
    case Measure::RepsBand:
        return QCoreApplication::translate("Measure", "band and reps");
    case Measure::Reps:
        return QCoreApplication::translate("Measure", "reps");
    case Measure::Time:
        return QCoreApplication::translate("Measure", "time");
    case Measure::DistanceTime:
        return QCoreApplication::translate("Measure", "distance and time");
    case Measure::DistanceLoad:
        return QCoreApplication::translate("Measure", "distance and load");
    }
    return {};
}

QString word(LoadConvention value) {
    switch (value) {
    case LoadConvention::None:
        return {};
    case LoadConvention::Total:
        return QCoreApplication::translate("LoadConvention", "in total");
    case LoadConvention::PerHand:
        return QCoreApplication::translate("LoadConvention", "each hand");
    case LoadConvention::Stack:
        return QCoreApplication::translate("LoadConvention", "on the stack");
    case LoadConvention::AddedOrAssist:
        return QCoreApplication::translate("LoadConvention", "added, or help");
    case LoadConvention::BandLevel:
        return QCoreApplication::translate("LoadConvention", "band");
    case LoadConvention::BandAssist:
        return QCoreApplication::translate("LoadConvention", "band that helps");
    }
    return {};
}

QString word(BalanceOverride value) {
    switch (value) {
    case BalanceOverride::Back:
        return QCoreApplication::translate("BalanceOverride", "back");
    case BalanceOverride::Chest:
        return QCoreApplication::translate("BalanceOverride", "chest");
    case BalanceOverride::Both:
        return QCoreApplication::translate("BalanceOverride", "back and chest");
    case BalanceOverride::None:
        return QCoreApplication::translate("BalanceOverride", "neither");
    }
    return {};
}

QString word(FactSource value) {
    switch (value) {
    case FactSource::Article:
        return QCoreApplication::translate("FactSource", "coach");
    case FactSource::Derived:
        return QCoreApplication::translate("FactSource", "drawn from the coach");
    case FactSource::General:
        return QCoreApplication::translate("FactSource", "general");
    }
    return {};
}

QString dorsalsDefault() {
    return QCoreApplication::translate("FactSource", "Dorsal’s default");
}

QString word(CautionAction value) {
    switch (value) {
    case CautionAction::Ok:
        return QCoreApplication::translate("CautionAction", "fine");
    case CautionAction::Info:
        return QCoreApplication::translate("CautionAction", "good to know");
    case CautionAction::Warn:
        return QCoreApplication::translate("CautionAction", "caution");
    case CautionAction::Swap:
        return QCoreApplication::translate("CautionAction", "better swapped");
    case CautionAction::Avoid:
        return QCoreApplication::translate("CautionAction", "better left out");
    }
    return {};
}

} // namespace dorsal
