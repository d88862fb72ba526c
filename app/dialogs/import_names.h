// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/import_draft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace dorsal {

class Card;
class ExercisePicker;
class LogCatalogue;

/// The names of a file that nobody knows, and what each becomes: an own exercise, a suggestion when it is
/// confirmed, or any other exercise, found by typing.
class ImportNames final : public QWidget {
    Q_OBJECT
public:
    /// Changes the draft, which must live as long.
    ImportNames(ImportDraft& draft, const LogCatalogue& catalogue, QWidget* parent = nullptr);

signals:
    void changed();

private:
    struct Row {
        QComboBox* becomes = nullptr;
        QPushButton* suggestion = nullptr; ///< null when there is none
        QLabel* counts = nullptr;
    };
    void addRow(QGridLayout& grid, std::size_t unknown);
    [[nodiscard]] QComboBox* makeChoices(std::size_t unknown);
    [[nodiscard]] QString nameOf(const ExerciseKey& key) const;
    void chosen(std::size_t unknown, int index);
    void search(std::size_t unknown);
    void choose(std::size_t unknown, const NameChoice& choice);
    void takeAllSuggestions();
    void show(std::size_t unknown);

    ImportDraft& draft_;
    const LogCatalogue& catalogue_;
    ExercisePicker* picker_ = nullptr;
    QPushButton* takeAll_ = nullptr;
    std::vector<Row> rows_;
    std::size_t searched_ = 0; ///< the row that the picker is open for
};

} // namespace dorsal
