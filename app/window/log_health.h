// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/log_opener.h"

#include <QObject>

#include <exception>
#include <memory>

namespace dorsal {

class Job;

/// Has the whole of a log read for damage while its window is seen already: a long history would hold up the
/// first frame. What writes by itself waits for foundSound(), so a damaged file is found as it was.
class LogHealth final : public QObject {
    Q_OBJECT
public:
    explicit LogHealth(LogOpener& opener, QObject* parent = nullptr);
    ~LogHealth() override;

    /// Begins to read once the window is up; what was begun before is forgotten.
    void look(const LogPlace& place);
    void forget();

signals:
    void foundSound();
    void damaged(const QString& why);

private:
    void begin();
    void answer(const std::exception_ptr& error);

    LogOpener& opener_;
    LogPlace place_;
    std::unique_ptr<Job> job_;
};

} // namespace dorsal
