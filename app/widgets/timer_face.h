// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timer_view.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace dorsal {

class ElidedLabel;
class IntervalStrip;
class KeyButton;
class KeyHintButton;
class SideTile;
class TimerDial;

/// What somebody can ask of a running timer.
enum class TimerAction {
    Pause,
    Skip,
    Back,
    More,
    Switch,
    Finish,
    Hurt,
    Stop,
    KeepAndStop,
    DiscardAndStop,
    GoOn,
    Leave,
    ToggleSound,
    ToggleVoice,
    ToggleFullScreen,
    SaveAgain,
};

/// The timer as it runs: readable from three metres, each key also a button.
class TimerFace final : public QWidget {
    Q_OBJECT
public:
    explicit TimerFace(QWidget* parent = nullptr);

    void setView(const TimerView& view);
    void flash();
    /// To a screen reader; the words stand on the dial anyway.
    void announce(const QString& sentence);
    void setSounds(bool tones, bool voice);
    /// What is wrong or worth knowing, below the strip; `canSaveAgain` offers another attempt.
    void tell(const QString& message, bool canSaveAgain);
    /// Asks what becomes of the hold before it stops; `held` as "0:18".
    void askToStop(const QString& held);
    [[nodiscard]] bool isAsking() const;
    void stopAsking();
    /// The repetitions that are being typed; empty for none.
    void setTyped(const QString& reps);

signals:
    void asked(dorsal::TimerAction action);
    void digitTyped(int digit);
    void digitErased();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int keyGap = 22;

    void addShortcuts();
    void addKey(QKeyCombination key, TimerAction action);
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeMiddle();
    [[nodiscard]] QWidget* makeKeys();
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] QWidget* makeMessage();
    KeyButton* addKeyButton(QBoxLayout& row, const QString& key, const QString& words, TimerAction action);
    void showNext(const TimerView& view);
    void arrange();
    void scaleWords();
    void fitKeys();

    ElidedLabel* title_ = nullptr;
    ElidedLabel* place_ = nullptr;
    QPushButton* sound_ = nullptr;
    QPushButton* voice_ = nullptr;
    QPushButton* hurt_ = nullptr;
    KeyHintButton* stop_ = nullptr;
    QLabel* exercise_ = nullptr;
    SideTile* left_ = nullptr;
    SideTile* right_ = nullptr;
    TimerDial* dial_ = nullptr;
    IntervalStrip* strip_ = nullptr;
    QLabel* next_ = nullptr;
    QWidget* message_ = nullptr;
    QLabel* messageText_ = nullptr;
    QPushButton* saveAgain_ = nullptr;
    QWidget* keys_ = nullptr;
    std::vector<KeyButton*> keyButtons_;
    KeyButton* skipKey_ = nullptr;
    KeyButton* backKey_ = nullptr;
    KeyButton* pauseKey_ = nullptr;
    KeyButton* moreKey_ = nullptr;
    KeyButton* switchKey_ = nullptr;
    KeyButton* finishKey_ = nullptr;
    KeyButton* leaveKey_ = nullptr;
    QWidget* question_ = nullptr;
    QLabel* questionText_ = nullptr;
    QPushButton* keep_ = nullptr;
    QString typed_;
    TimerView view_;
};

} // namespace dorsal
