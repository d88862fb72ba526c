// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise_key.h"

#include <QFrame>

class QLabel;

namespace dorsal {

/// Above a plan: an exercise in it is not known here, and the two ways to say what it is.
class UnknownExerciseBar final : public QFrame {
    Q_OBJECT
public:
    explicit UnknownExerciseBar(QWidget* parent = nullptr);

    /// `places` are items of all plans that name it, `others` how many more exercises are unknown.
    void display(const ExerciseKey& unknown, int places, int others);
    [[nodiscard]] const ExerciseKey& unknown() const { return unknown_; }

signals:
    /// It is one that the catalogue has.
    void knownWanted();
    /// It is to be one of the person's own.
    void ownWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* words_;
    ExerciseKey unknown_;
};

} // namespace dorsal
