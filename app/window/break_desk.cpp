// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/break_desk.h"

#include "app/widgets/break_strip.h"
#include "app/window/break_tray.h"

namespace dorsal {

BreakDesk::BreakDesk(BreakReminderParts parts, BreakStrip& strip, QObject* parent)
    : QObject(parent), reminder_(std::move(parts), this), strip_(strip) {
    connect(&reminder_, &BreakReminder::startAsked, this, &BreakDesk::startAsked);
    connect(&reminder_, &BreakReminder::reminded, this, [this] {
        if (tray_) {
            tray_->setReminding(true);
        }
    });
    connect(&reminder_, &BreakReminder::unheard, &strip_, &BreakStrip::remind);
    connect(&reminder_, &BreakReminder::withdrawn, this, [this] {
        strip_.hide();
        if (tray_) {
            tray_->setReminding(false);
        }
    });
    connect(&strip_, &BreakStrip::answered, this, &BreakDesk::answer);
    arrangeTray();
}

BreakDesk::~BreakDesk() = default;

void BreakDesk::arrangeTray() {
    if (!reminder_.isOn() || !QSystemTrayIcon::isSystemTrayAvailable()) {
        tray_.reset();
        return;
    }
    if (!tray_) {
        tray_ = std::make_unique<BreakTray>();
        connect(tray_.get(), &BreakTray::answered, this, &BreakDesk::answer);
        connect(tray_.get(), &BreakTray::windowAsked, this, &BreakDesk::windowAsked);
        tray_->show();
    }
}

void BreakDesk::applyWishes() {
    reminder_.applyWishes();
    arrangeTray();
}

void BreakDesk::answer(BreakAnswer answer) {
    reminder_.answer(answer);
    if (answer == BreakAnswer::Taken) {
        emit startAsked();
    }
}

} // namespace dorsal
