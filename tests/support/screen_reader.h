// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace dorsal {

/// Listens to the program as a screen reader does, while it lives.
class ScreenReader {
public:
    ScreenReader() : before_(listen()) {}
    ~ScreenReader() {
        QAccessible::installUpdateHandler(before_);
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(false);
    }
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    /// The names of what asked to be spoken since the last time.
    [[nodiscard]] static QStringList takeAlerts() { return std::exchange(heard(), {}); }

private:
    static QAccessible::UpdateHandler listen() {
        heard().clear();
        // Without this the offscreen platform sends no events, QAccessible::setActive() or not.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        return QAccessible::installUpdateHandler(&ScreenReader::hear);
    }
    static QStringList& heard() {
        static QStringList alerts;
        return alerts;
    }
    static void hear(QAccessibleEvent* event) {
        if (event->type() == QAccessible::Alert && event->accessibleInterface() != nullptr) {
            heard() << event->accessibleInterface()->text(QAccessible::Name);
        }
    }

    QAccessible::UpdateHandler before_;
};

} // namespace dorsal
