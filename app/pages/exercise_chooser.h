// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/training/catalogue.h"
#include "core/training/exercise_directory.h"

#include <QComboBox>

#include <optional>
#include <span>

namespace dorsal {

/// Which exercises are offered.
enum class ExerciseChoice {
    Rows, ///< the versions of the row, and all of them together
    All,
};

/// A list of exercises: those of the log first, the most used on top, then the rest of the catalogue by name.
/// All of them can be found by typing.
class ExerciseChooser final : public QComboBox {
    Q_OBJECT
public:
    explicit ExerciseChooser(ExerciseChoice choice, QWidget* parent = nullptr);

    /// Keeps the one chosen, else the likeliest, unless one is wanted.
    void fill(const Catalogue& catalogue, const ExerciseDirectory& directory,
              std::span<const ExerciseCount> counts, const std::optional<ExerciseKey>& wanted);
    /// Empty for all rows together.
    [[nodiscard]] ExerciseKey key() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool offers(const Exercise& exercise) const;
    /// Adds the exercises of the log; gives the entry that most likely is meant, -1 without one.
    int addUsed(const ExerciseDirectory& directory, std::span<const ExerciseCount> counts);
    void addRest(const Catalogue& catalogue);
    void keepToTheList();
    void showFromTheBeginning();

    ExerciseChoice choice_;
};

/// The family that ExerciseChoice::Rows is about.
extern const std::string rowFamily;

} // namespace dorsal
