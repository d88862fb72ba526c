// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/enum_words.h"

#include <QCoreApplication>

namespace dorsal {

QString word(SetKind value) {
    switch (value) {
    case SetKind::Working:
        return QCoreApplication::translate("SetKind", "working");
    case SetKind::Warmup:
        return QCoreApplication::translate("SetKind", "warm-up");
    case SetKind::Drop:
        return QCoreApplication::translate("SetKind", "drop");
    case SetKind::Failure:
        return QCoreApplication::translate("SetKind", "to failure");
    }
    return {};
}

QString word(Side value) {
    switch (value) {
    case Side::Both:
        return QCoreApplication::translate("Side", "both");
    case Side::Left:
        return QCoreApplication::translate("Side", "left");
    case Side::Right:
        return QCoreApplication::translate("Side", "right");
    }
    return {};
}

QString cellWord(Side value) {
    switch (value) {
    case Side::Both:
        return QCoreApplication::translate("Side", "both");
    case Side::Left:
        return QCoreApplication::translate("Side", "Left");
    case Side::Right:
        return QCoreApplication::translate("Side", "Right");
    }
    return {};
}

QString letter(Side value) {
    switch (value) {
    case Side::Both:
        return {};
    case Side::Left:
        return QCoreApplication::translate("Side", "L");
    case Side::Right:
        return QCoreApplication::translate("Side", "R");
    }
    return {};
}

QString word(Slot value) {
    switch (value) {
    case Slot::Main:
        return QCoreApplication::translate("Slot", "main");
    case Slot::Warmup:
        return QCoreApplication::translate("Slot", "warm-up");
    case Slot::Cooldown:
        return QCoreApplication::translate("Slot", "cool-down");
    case Slot::Micro:
        return QCoreApplication::translate("Slot", "desk break");
    }
    return {};
}

QString heading(Slot value) {
    switch (value) {
    case Slot::Main:
        return QCoreApplication::translate("Slot", "Main");
    case Slot::Warmup:
        return QCoreApplication::translate("Slot", "Warm-up");
    case Slot::Cooldown:
        return QCoreApplication::translate("Slot", "Cool-down");
    case Slot::Micro:
        return QCoreApplication::translate("Slot", "Desk break");
    }
    return {};
}

QString word(SkipReason value) {
    switch (value) {
    case SkipReason::Pain:
        return QCoreApplication::translate("SkipReason", "pain");
    case SkipReason::NoTime:
        return QCoreApplication::translate("SkipReason", "no time");
    case SkipReason::NoEquipment:
        return QCoreApplication::translate("SkipReason", "no equipment");
    case SkipReason::NotToday:
        return QCoreApplication::translate("SkipReason", "not today");
    }
    return {};
}

QString word(WeekStart value) {
    switch (value) {
    case WeekStart::Monday:
        return QCoreApplication::translate("WeekStart", "Monday");
    case WeekStart::Sunday:
        return QCoreApplication::translate("WeekStart", "Sunday");
    case WeekStart::Saturday:
        return QCoreApplication::translate("WeekStart", "Saturday");
    }
    return {};
}

QString word(LoadUnit value) {
    switch (value) {
    case LoadUnit::Kilogram:
        return QCoreApplication::translate("LoadUnit", "kilograms (kg)");
    case LoadUnit::Pound:
        return QCoreApplication::translate("LoadUnit", "pounds (lb)");
    }
    return {};
}

} // namespace dorsal
