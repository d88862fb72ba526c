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
struct DeskBreak;

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
    /// Those that suit the person; the one whose turn it is comes first.
    void setBreaks(const std::vector<const DeskBreak*>& breaks, const DeskBreak* next);

signals:
    void sessionAsked();
    void exerciseAsked(const dorsal::ExerciseKey& exercise);
    void stopwatchAsked();
    void breakAsked(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSession();
    [[nodiscard]] QWidget* makeExercise();
    [[nodiscard]] QWidget* makeStopwatch();
    [[nodiscard]] QWidget* makeBreak();

    QBoxLayout* columns_ = nullptr;
    QLabel* sessionText_ = nullptr;
    QPushButton* session_ = nullptr;
    QComboBox* exercise_ = nullptr;
    QComboBox* break_ = nullptr;
    QPushButton* startBreak_ = nullptr;
    QLabel* breakText_ = nullptr;
    IntervalCard* intervals_ = nullptr;
    SoundCard* sound_ = nullptr;
};

} // namespace dorsal
