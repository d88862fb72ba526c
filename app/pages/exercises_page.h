// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace dorsal {

class Card;
class Clock;
class ExerciseListModel;
class ExerciseSheetView;
class LogCatalogue;
class LogSignals;
class Logbook;
class Navigation;
class OperationRunner;
class PageHeader;
class Prompts;
class ExerciseCommands;

/// The catalogue to search, filter and read.
class ExercisesPage final : public QWidget {
    Q_OBJECT
public:
    ExercisesPage(Logbook& logbook, LogSignals& signalSource, const LogCatalogue& catalogue,
                  const Clock& clock, Navigation& navigation, OperationRunner& runner, Prompts& prompts,
                  QWidget* parent = nullptr);

    /// Shows this exercise, clearing whatever hides it.
    void showExercise(const ExerciseKey& key);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// The keyboard goes on to the search.
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildFilters();
    [[nodiscard]] Card* buildList();
    [[nodiscard]] Card* buildDetail();
    void connectParts(LogSignals& signalSource);

    void reload();
    void readFilters();
    void clearFilters();
    void showCount();
    void showCurrent();
    [[nodiscard]] QString lastDone(const Exercise& exercise) const;
    /// The sessions it was done in, the latest first, one line each.
    [[nodiscard]] QStringList historyOf(const Exercise& exercise) const;
    void arrange();

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    Navigation& navigation_;
    ExerciseCommands* commands_;

    ExerciseListModel* model_;
    PageHeader* header_;
    QLineEdit* search_;
    QComboBox* muscle_;
    QComboBox* pattern_;
    QComboBox* category_;
    QComboBox* equipment_;
    QPushButton* clear_;
    QWidget* filters_;
    QTableView* list_;
    QLabel* empty_;
    Card* listCard_;
    Card* detail_;
    ExerciseSheetView* sheet_;
    QPushButton* back_;
    QPushButton* add_;
    QPushButton* timer_;
    QPushButton* more_;
    bool stale_ = true;
    bool reading_ = false; ///< on a narrow page: the detail covers the list
};

} // namespace dorsal
