// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;
class QString;

namespace dorsal {

/// Whether the desktop asks for dark, as its portal tells. Light until it answers, and where there is none.
class SystemColorScheme final : public QObject {
    Q_OBJECT
public:
    explicit SystemColorScheme(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return dark_; }

signals:
    void changed(bool dark);

private:
    Q_SLOT void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
    void ask();
    void setDark(bool dark);

    bool dark_ = false;
};

} // namespace dorsal
