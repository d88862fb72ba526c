// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>

namespace dorsal {

class Clock;
class Prompts;

/// The one place where a slot may start a change: exceptions end here and are told (law 11).
/// While another program holds the log's write lock the work is kept and tried again for five seconds.
class OperationRunner final : public QObject {
    Q_OBJECT
public:
    OperationRunner(Prompts& prompts, const Clock& clock, QObject* parent = nullptr);

    /// True when the work is done. False when it failed (told by now) or waits for the other program.
    bool run(const std::function<void()>& work);
    /// Told what failed, as sentences, in place of a message that waits for the person.
    using Told = std::function<void(const QString&)>;
    bool run(const std::function<void()>& work, const Told& told);
    [[nodiscard]] bool isWaiting() const { return !waiting_.empty(); }

signals:
    /// Another program is writing (true), or no longer (false).
    void waitingChanged(bool waiting);

private:
    struct Waiting {
        std::function<void()> work;
        Told told;
    };

    void retry();
    void giveUp(const QString& why);
    void tell(const QString& why);

    Prompts& prompts_;
    const Clock& clock_;
    std::deque<Waiting> waiting_;
    qint64 giveUpAt_ = 0;
    QTimer timer_;
};

} // namespace dorsal
