// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/desk_breaks.h"

#include <QObject>
#include <QString>

namespace dorsal {

/// Tells outside of the window, once and quietly, that it is time for a break: no window pops up, nothing
/// takes the focus, nothing sounds. This one cannot, and says so.
class BreakNotifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// unheard() follows when nothing can show it.
    virtual void remind(const QString& /*title*/, const QString& /*text*/) { emit unheard(); }
    virtual void withdraw() {}

signals:
    void answered(dorsal::BreakAnswer answer);
    void unheard();
};

} // namespace dorsal
