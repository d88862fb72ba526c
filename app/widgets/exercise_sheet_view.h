// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/exercise_facts.h"

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace dorsal {

/// Shows what the catalogue says of an exercise, each line with who says it.
class ExerciseSheetView final : public QScrollArea {
    Q_OBJECT
public:
    explicit ExerciseSheetView(QWidget* parent = nullptr);

    /// `lastDone` is the line at the end, empty when it was never done.
    /// `history` has a line for each session, the latest first.
    void show(const ExerciseFacts& facts, const QString& lastDone, const QStringList& history = {});
    void showHint(const QString& hint);

signals:
    /// A substitute's name was followed.
    void exerciseWanted(const dorsal::ExerciseKey& key);

private:
    [[nodiscard]] static QVBoxLayout* begin();
    void place(QVBoxLayout& column);
    void addFacts(QVBoxLayout& column, const QString& title, const std::vector<TaggedFact>& facts);
    void addSubstitutes(QVBoxLayout& column, const std::vector<OfferedSubstitute>& substitutes);
};

} // namespace dorsal
