// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace dorsal {

class Clock;
class LogCatalogue;
class LogSignals;
class Logbook;
class Navigation;
class OperationRunner;
class Prompts;

/// Sets are logged here while or after training: the open session, or one of the past.
class SessionPage final : public QWidget {
    Q_OBJECT
public:
    SessionPage(Logbook& logbook, LogSignals& changes, const LogCatalogue& catalogue, const Clock& clock,
                Navigation& navigation, OperationRunner& runner, Prompts& prompts, QWidget* parent = nullptr);
    ~SessionPage() override;

    /// Shows that session, open or past.
    void showSession(Id<Session> session);
    /// Back to the open session, or to the ways to start one.
    void showOpenSession();

signals:
    /// A working set was logged in the open session.
    void restBegins(std::chrono::seconds length);
    /// There is nothing to rest for any more.
    void restEnds();
    /// The set that is waiting, as rich text; empty when none is.
    void nextSetChanged(const QString& next);
};

} // namespace dorsal
