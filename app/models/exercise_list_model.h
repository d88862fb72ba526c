// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/exercise_filter.h"
#include "app/words/format.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace dorsal {

class Clock;
class LogCatalogue;
class Logbook;

/// The catalogue as a list: name, kit, when done last, sets in the last four weeks.
class ExerciseListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Needs, Last, RecentSets, ColumnCount };

    ExerciseListModel(Logbook& logbook, const LogCatalogue& catalogue, const Clock& clock,
                      QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Reads the log and the catalogue anew.
    void reload();
    void setTyped(const QString& typed);
    void setFilter(const ExerciseFilter& filter);
    [[nodiscard]] const ExerciseFilter& filter() const { return filter_; }

    /// Null when the row is gone; valid until the next change of the log.
    [[nodiscard]] const Exercise* exercise(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ExerciseKey& key) const;
    [[nodiscard]] int known() const;

private:
    struct Use {
        std::optional<Day> last;
        std::int64_t recentSets = 0;
    };
    void show();
    [[nodiscard]] QString cell(const Exercise& exercise, int column) const;

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    Format format_;
    QString typed_;
    ExerciseFilter filter_;
    std::vector<ExerciseKey> rows_;
    std::unordered_map<ExerciseKey, Use> uses_;
};

/// "dumbbell", "bar, band": what has to be there.
[[nodiscard]] QString kitOf(const Exercise& exercise);

} // namespace dorsal
