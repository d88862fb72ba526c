// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/log_signals.h"

#include "core/logbook/logbook.h"

#include <QPointer>

namespace dorsal {

LogSignals::LogSignals(Logbook& logbook, QObject* parent) : QObject(parent) {
    logbook.subscribe([self = QPointer<LogSignals>(this)](const ChangeSummary& summary) {
        if (self) {
            emit self->changed(summary);
        }
    });
}

} // namespace dorsal
