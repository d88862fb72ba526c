// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/superset_order.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

/// Two exercises of three sets in turn, then one by itself.
class SupersetOrder : public testing::Test {
protected:
    SupersetOrder() {
        addItem(1, 7, 3);
        addItem(2, 7, 3);
        addItem(3, std::nullopt, 2);
    }
    void addItem(int id, std::optional<int> superset, int sets) {
        SessionItem item;
        item.id = Id<SessionItem>(id);
        item.superset = superset;
        items_.push_back(item);
        rows_.push_back({item.id, HeadingRow{}});
        for (int position = 0; position < sets; ++position) {
            SetRow set;
            set.set.position = position;
            rows_.push_back({item.id, set});
        }
    }
    [[nodiscard]] std::size_t rowOf(int item, int position) const {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto* set = std::get_if<SetRow>(&rows_[i].content);
            if (rows_[i].item == Id<SessionItem>(item) && set != nullptr && set->set.position == position) {
                return i;
            }
        }
        return rows_.size();
    }
    /// Marks the set as done and gives what comes next.
    std::optional<std::size_t> doSet(int item, int position) {
        const std::size_t row = rowOf(item, position);
        std::get<SetRow>(rows_[row].content).done = true;
        return nextInSuperset(rows_, items_, row);
    }

    std::vector<SessionItem> items_;
    std::vector<GridRow> rows_;
};

TEST_F(SupersetOrder, goesFromExerciseToExerciseOneSetEach) {
    EXPECT_EQ(doSet(1, 0), rowOf(2, 0));
    EXPECT_EQ(doSet(2, 0), rowOf(1, 1));
    EXPECT_EQ(doSet(1, 1), rowOf(2, 1));
    EXPECT_EQ(doSet(2, 1), rowOf(1, 2));
    EXPECT_EQ(doSet(1, 2), rowOf(2, 2));
    EXPECT_EQ(doSet(2, 2), std::nullopt);
}

TEST_F(SupersetOrder, catchesUpWithTheExerciseThatIsBehind) {
    doSet(1, 0);
    EXPECT_EQ(doSet(1, 1), rowOf(2, 0));
    EXPECT_EQ(doSet(2, 0), rowOf(2, 1));
}

TEST_F(SupersetOrder, saysNothingOutsideASuperset) {
    EXPECT_EQ(doSet(3, 0), std::nullopt);
}

} // namespace
} // namespace dorsal
