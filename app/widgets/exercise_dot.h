// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/exercise_line.h"

#include <QWidget>

class QPainter;

namespace dorsal {

/// A dot for what an exercise counts as: filled back or chest, both halves, or an empty ring.
void paintExerciseDot(QPainter& painter, QPointF center, CountsAs counts, const QPalette& palette);

/// The dot as a widget; its tooltip and accessible name say it in words.
class ExerciseDot final : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseDot(CountsAs counts, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CountsAs counts_;
};

} // namespace dorsal
