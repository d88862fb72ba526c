// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;
class QString;

namespace dorsal {

/// Whether the desktop asks for dark, as its portal tells. As it was last until the portal answers; light
/// where there is none. Asked from the event loop: the first frame does not wait for the bus.
class SystemColorScheme final : public QObject {
    Q_OBJECT
public:
    explicit SystemColorScheme(bool wasDark, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return dark_; }

signals:
    void changed(bool dark);

private:
    Q_SLOT void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
    void reach();
    void ask();
    void setDark(bool dark);

    bool dark_;
};

} // namespace dorsal
