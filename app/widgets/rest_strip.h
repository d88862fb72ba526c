// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/countdown.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QFrame;
class QLabel;
class QPushButton;

namespace dorsal {

class Clock;

/// The strip at the bottom of the window while somebody rests: what is left of it, and what comes next. It
/// shows itself when a rest starts and hides when that is skipped or stopped. The line above it is the
/// remaining share.
class RestStrip final : public QWidget {
    Q_OBJECT
public:
    explicit RestStrip(const Clock& clock, QWidget* parent = nullptr);

    /// Rests anew for `length`; nothing to rest hides the strip.
    void start(std::chrono::seconds length);
    /// The set that is waiting, as a sentence; may be rich text. Empty when nothing is left to do.
    void setNext(const QString& next);
    /// Ends the rest: the session is over or another log is open.
    void stop();
    [[nodiscard]] bool isResting() const { return rest_.state() != Countdown::State::Idle; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void togglePause();
    void extend();
    void refresh();
    void keepTicking();
    void announceEnd();
    void layOut();

    const Clock& clock_;
    Countdown rest_;
    bool told_ = false;
    QTimer tick_;
    QLabel* state_;
    QLabel* left_;
    QLabel* whole_;
    QFrame* rule_;
    QLabel* nextWord_;
    QLabel* next_;
    QPushButton* pause_;
    QPushButton* more_;
    QPushButton* skip_;
};

} // namespace dorsal
