// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/interval_card.h"
#include "app/widgets/sound_card.h"
#include "core/training/exercise_key.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace dorsal {

class Catalogue;

/// The ways to start a timer, while none runs.
class TimerHome final : public QWidget {
    Q_OBJECT
public:
    explicit TimerHome(QWidget* parent = nullptr);

    [[nodiscard]] IntervalCard& intervals() { return *intervals_; }
    [[nodiscard]] SoundCard& sound() { return *sound_; }
    /// Title of the open session; nothing when none is open.
    void setSession(const std::optional<QString>& title);
    void setExercises(const Catalogue& catalogue);

signals:
    void sessionAsked();
    void exerciseAsked(const dorsal::ExerciseKey& exercise);
    void stopwatchAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSession();
    [[nodiscard]] QWidget* makeExercise();
    [[nodiscard]] QWidget* makeStopwatch();

    QBoxLayout* columns_ = nullptr;
    QLabel* sessionText_ = nullptr;
    QPushButton* session_ = nullptr;
    QComboBox* exercise_ = nullptr;
    IntervalCard* intervals_ = nullptr;
    SoundCard* sound_ = nullptr;
};

} // namespace dorsal
