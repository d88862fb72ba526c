// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace dorsal {

class Clock;
class OpenLog;

/// Watches the open log while the window is seen: what another program writes, sessions forgotten open, the
/// change of the day.
class LogWatch final : public QObject {
    Q_OBJECT
public:
    explicit LogWatch(const Clock& clock, QObject* parent = nullptr);

    /// The log to watch from now on; null for none.
    void use(OpenLog* log);
    /// The log is sound: from now on sessions forgotten open may be finished.
    void trust();
    void setWatching(bool watching);
    /// Looks now.
    void look();

signals:
    /// A session left open was finished at its last set.
    void finishedForgotten(const dorsal::Session& session);

private:
    void readOthersChanges();
    void finishForgotten();
    void noticeNewDay();

    const Clock& clock_;
    OpenLog* log_ = nullptr;
    bool trusted_ = false;
    QTimer timer_;
    Day today_{};
    LocalTime forgottenLook_{};
    std::vector<Id<Session>> finished_; ///< finished once by itself; when reopened, the person means it
};

} // namespace dorsal
