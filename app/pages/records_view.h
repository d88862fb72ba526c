// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress_view.h"
#include "core/stats/records.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace dorsal {

class TextTableModel;

/// The personal bests that stand, latest first, found by exercise and kind.
class RecordsView final : public ProgressView {
    Q_OBJECT
public:
    explicit RecordsView(const ProgressParts& parts);

    void refresh() override;
    [[nodiscard]] DrawChart drawing() const override;

protected:
    [[nodiscard]] QString csv() const override;

private:
    void filter();
    void openRow(int row);
    [[nodiscard]] QString nameOf(const Record& record) const;
    [[nodiscard]] QString dateInTable(Day day) const;
    [[nodiscard]] QString cell(const Record& record, int column) const;

    QLineEdit* typed_;
    QComboBox* kind_;
    QLabel* count_;
    TextTableModel* rows_;
    QTableView* table_;
    QLabel* empty_;
    std::vector<Record> all_;
    std::vector<Record> shown_;
    std::vector<Band> bands_;
    /// Of the log when they were read.
    std::optional<int> read_;
};

} // namespace dorsal
