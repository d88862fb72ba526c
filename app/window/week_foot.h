// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace dorsal {

class BalanceBars;
class Clock;
class OpenLog;

/// The foot of the sidebar: this week's back and chest work and what is missing. Not seen while the log is
/// empty.
class WeekFoot final : public QWidget {
    Q_OBJECT
public:
    explicit WeekFoot(const Clock& clock, QWidget* parent = nullptr);

    /// The log whose week is shown from now on; null for none.
    void use(OpenLog* log);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Clock& clock_;
    OpenLog* log_ = nullptr;
    BalanceBars* bars_ = nullptr;
    QLabel* missing_ = nullptr;
};

} // namespace dorsal
