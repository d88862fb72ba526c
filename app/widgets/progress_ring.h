// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dorsal {

/// A share as a ring of ink with a short number inside.
class ProgressRing final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRing(QWidget* parent = nullptr);

    /// `share` from 0 to 1.
    void show(double share, const QString& number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double share_ = 0;
    QString number_;
};

} // namespace dorsal
