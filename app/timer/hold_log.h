// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "core/timer/hold_result.h"

#include <QObject>

#include <map>

namespace dorsal {

class Logbook;
class OperationRunner;

/// Writes each hold into the log the moment it ends. What cannot be written is kept and can be tried again.
class HoldLog final : public QObject {
    Q_OBJECT
public:
    HoldLog(Logbook& logbook, OperationRunner& runner, const Clock& clock, QObject* parent = nullptr);

    /// Another timer begins; what could not be saved of the last one stays.
    void begin();
    /// A result of `plan`; one of a phase that was logged already takes the place of that.
    void keep(const HoldPlan& plan, const HoldResult& result);
    [[nodiscard]] int unsaved() const { return static_cast<int>(unsaved_.size()); }
    /// Writes what could not be saved before.
    void tryAgain();

signals:
    /// After each attempt: why sets are not in the log yet; empty when all are.
    void changed(const QString& why);

private:
    /// A timer and a phase of it.
    using Place = std::pair<int, std::size_t>;

    void write(Place place);
    void saved(Place place, Id<LoggedSet> id);

    Logbook& logbook_;
    OperationRunner& runner_;
    const Clock& clock_;
    int timer_ = 0;
    std::map<Place, LoggedSet> unsaved_;
    std::map<std::size_t, Id<LoggedSet>> logged_;
};

} // namespace dorsal
