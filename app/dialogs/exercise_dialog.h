// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise_override.h"
#include "core/training/session.h"

#include <QDialog>

#include <functional>
#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace dorsal {

/// Makes or changes an exercise of one's own, or says something else about a built-in one.
class ExerciseDialog final : public QDialog {
    Q_OBJECT
public:
    /// For an own exercise; one without id is new.
    ExerciseDialog(const OwnExercise& own, std::function<void(const OwnExercise&)> keep,
                   QWidget* parent = nullptr);
    /// For what is built in; `known` is what is said differently so far.
    ExerciseDialog(const Exercise& builtIn, const ExerciseOverride& known,
                   std::function<void(const ExerciseOverride&)> keep, QWidget* parent = nullptr);

    /// Names that other exercises have are not taken; the one that this exercise has always is.
    void refuseNames(std::function<bool(const std::string&)> isTaken);

    void accept() override;

private:
    enum class About { Own, BuiltIn };
    void build(About about, const QString& title);
    [[nodiscard]] QWidget* muscleGrid();
    void showMuscles(const std::vector<MuscleShare>& shares);
    [[nodiscard]] std::vector<MuscleShare> muscles() const;
    void listEquipment(const std::vector<Equipment>& needed);
    [[nodiscard]] std::vector<Equipment> equipment() const;
    [[nodiscard]] QString complaint() const;
    void acceptOwn();
    void acceptOverride();

    OwnExercise own_;
    Exercise builtIn_;
    ExerciseOverride known_;
    std::function<bool(const std::string&)> isTaken_ = [](const std::string&) { return false; };
    std::function<void(const OwnExercise&)> keepOwn_;
    std::function<void(const ExerciseOverride&)> keepOverride_;
    QLineEdit* name_;
    QComboBox* category_;
    QComboBox* measure_;
    QCheckBox* perSide_;
    QComboBox* balance_;
    QLabel* problem_;
    QListWidget* equipment_; ///< all that must be there; of an own exercise alone
    std::map<Muscle, QComboBox*> muscles_;
};

} // namespace dorsal
