// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace dorsal {

class Card;
class Navigation;

/// The three ways to begin while the log is empty.
class TodayWelcome final : public QWidget {
    Q_OBJECT
public:
    explicit TodayWelcome(Navigation& navigation, QWidget* parent = nullptr);

    /// How long the coach's sample session takes.
    void setSampleLength(std::chrono::seconds length);
    [[nodiscard]] QPushButton* firstButton() const { return start_; }

private:
    QPushButton* start_;
    QLabel* sampleText_;
};

/// Where the week's balance will stand once there is any.
[[nodiscard]] Card* makeBalancePlaceholder(QWidget* parent);

} // namespace dorsal
