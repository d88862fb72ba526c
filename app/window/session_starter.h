// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sessions.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace dorsal {

class Clock;
class OpenLog;
class Prompts;

/// Begins sessions in every way there is. When one is open already, asks first what to do with it.
class SessionStarter {
    Q_DECLARE_TR_FUNCTIONS(dorsal::SessionStarter)
public:
    /// Told the session that the person is to see next.
    using Opened = std::function<void(Id<Session>)>;

    SessionStarter(OpenLog& log, const Clock& clock, Prompts& prompts, Opened opened);

    void startEmpty();
    void startPlan(const QString& planKey);
    void startLike(Id<Session> past);
    void logPastSession();
    void addToSession(const ExerciseKey& key);

private:
    using MakeStart = std::function<StartSession()>;
    /// Runs as one piece of work, so that all of it is kept when another program holds the log.
    void start(const MakeStart& make);
    [[nodiscard]] StartSession emptyNow() const;
    /// Says in the note of an exercise why it stands there instead of the planned one.
    [[nodiscard]] StartSession fromPlan(const Plan& plan) const;

    OpenLog& log_;
    const Clock& clock_;
    Prompts& prompts_;
    Opened opened_;
};

} // namespace dorsal
