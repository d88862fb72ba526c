// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "core/timer/desk_breaks.h"
#include "core/timer/sleep_watch.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace dorsal {

class BreakNotifier;
class DeskPresence;
class Preferences;

/// What the reminder of desk breaks looks at and tells by.
struct BreakReminderParts {
    const Clock& clock;
    Preferences& preferences;
    BreakNotifier& notifier;
    DeskPresence& presence;
    /// A session is open, or a guided timer runs.
    std::function<bool()> isTraining;
};

/// Looks at the desk twice a minute, as long as reminders are switched on, and reminds by DeskBreaks.
class BreakReminder final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds betweenLooks{30};

    explicit BreakReminder(BreakReminderParts parts, QObject* parent = nullptr);
    /// A reminder that stands would have nobody to answer to.
    ~BreakReminder() override;

    /// Reads the wishes anew; a fresh interval begins when they differ.
    void applyWishes();
    void look();
    void answer(BreakAnswer answer);
    [[nodiscard]] bool isOn() const { return breaks_.wishes().on; }

signals:
    void startAsked();
    void reminded();
    /// Nothing outside of the window can tell it.
    void unheard();
    /// The reminder that stood is answered or out of date.
    void withdrawn();

private:
    [[nodiscard]] ClockReading reading() const;
    void remind();
    void withdraw();
    void keepDay();

    BreakReminderParts parts_;
    DeskBreaks breaks_;
    SleepWatch sleep_{betweenLooks};
    QTimer timer_;
};

} // namespace dorsal
