// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace dorsal {

class LogCatalogue;

/// A popup that finds an exercise while its name is typed.
class ExercisePicker final : public QFrame {
    Q_OBJECT
public:
    explicit ExercisePicker(const LogCatalogue& catalogue, QWidget* parent = nullptr);

    /// Opens below `place` (global) under `title`. `likely` says which exercises come first.
    void open(const QString& title, const QPoint& place, std::function<bool(const Exercise&)> likely = {});

    /// Puts these first.
    void setLikely(std::function<bool(const Exercise&)> likely);
    /// Searches for this at once.
    void setTyped(const QString& text);

signals:
    void picked(const dorsal::ExerciseKey& exercise);

protected:
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void pick();
    [[nodiscard]] QString caution(const Exercise& exercise) const;

    const LogCatalogue& catalogue_;
    std::function<bool(const Exercise&)> likely_;
    QLabel* title_;
    QLineEdit* typed_;
    QListWidget* found_;
};

} // namespace dorsal
