// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/change_summary.h"

#include <QObject>

namespace dorsal {

class Logbook;

/// The logbook's announcements as a Qt signal.
class LogSignals final : public QObject {
    Q_OBJECT
public:
    explicit LogSignals(Logbook& logbook, QObject* parent = nullptr);

signals:
    void changed(const dorsal::ChangeSummary& summary);
};

} // namespace dorsal
