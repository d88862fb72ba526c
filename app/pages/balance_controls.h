// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_picture.h"
#include "core/stats/balance_mode.h"
#include "core/stats/balance_range.h"
#include "core/stats/balance_unit.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QToolButton;

namespace dorsal {

class DateRangeButton;
class SegmentedControl;

/// The control line above the balance chart: range, unit, counting, chart or table, export.
class BalanceControls final : public QWidget {
    Q_OBJECT
public:
    explicit BalanceControls(QWidget* parent = nullptr);

    /// Nothing while dates of the person's own are shown.
    [[nodiscard]] std::optional<RangePreset> preset() const;
    /// The dates in the date field.
    [[nodiscard]] ShownDays days() const;
    void showDays(const ShownDays& days);
    [[nodiscard]] BalanceUnit unit() const;
    [[nodiscard]] BalanceMode mode() const;
    [[nodiscard]] PictureGround pictureGround() const;

signals:
    void rangeChosen();
    void countingChosen();
    void tableChosen(bool table);
    void pictureToSave();
    void pictureToCopy();
    void numbersToCopy();

private:
    [[nodiscard]] QToolButton* makeExportButton();

    SegmentedControl* presets_;
    DateRangeButton* days_;
    SegmentedControl* unit_;
    QComboBox* mode_;
    SegmentedControl* view_;
    QAction* darkGround_ = nullptr;
};

} // namespace dorsal
