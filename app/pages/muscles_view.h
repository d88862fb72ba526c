// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/muscle_chart_data.h"
#include "app/pages/chart_controls.h"
#include "app/pages/progress_view.h"
#include "core/stats/balance_options.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace dorsal {

class BodyChart;
class Card;
class ElidedLabel;
class MuscleList;
class MuscleWeekBars;
class TextTableModel;

/// Sets a week of every muscle, as a body figure with a list, or as a table.
class MusclesView final : public ProgressView {
    Q_OBJECT
public:
    explicit MusclesView(const ProgressParts& parts);

    void refresh() override;
    void fold(bool narrow) override;
    [[nodiscard]] DrawChart drawing() const override;

protected:
    [[nodiscard]] QString csv() const override;

private:
    void tellPointed();
    void fillTable();
    void showLook(ChartLook look);
    void showParts();
    [[nodiscard]] QString readOutOf(Muscle muscle) const;
    [[nodiscard]] QWidget* layOutPictures();
    [[nodiscard]] BalanceOptions options() const;
    /// "rows 5.3, No Money 2, other 0.3"
    [[nodiscard]] QString workOf(Muscle muscle) const;

    QComboBox* mode_;
    ChartControls* controls_;
    ElidedLabel* readOut_;
    BodyChart* body_;
    MuscleList* list_;
    MuscleWeekBars* bars_;
    Card* figureCard_;
    Card* listCard_;
    /// Where the list stands without the figure.
    ElidedLabel* listReadOut_;
    ChartLook look_{};
    bool narrow_ = false;
    QStackedWidget* views_;
    TextTableModel* numbers_;
    QTableView* table_;
    ShownDays days_;
    std::vector<MuscleWeek> weeks_;
};

} // namespace dorsal
