// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_range.h"

#include <QWidget>

#include <optional>

namespace dorsal {

class DateRangeButton;
class ExportButton;
class SegmentedControl;

/// What stands below the control line.
enum class ChartLook { Picture, List, Table };

/// The control line above a chart: range, the chart's own choices, picture or table, export.
class ChartControls final : public QWidget {
    Q_OBJECT
public:
    /// `choices` stand after the range; the line owns them. `picture` is the word for what is not the table.
    ChartControls(const QList<QWidget*>& choices, const QString& picture, QWidget* parent = nullptr);

    /// Nothing while dates of the person's own are shown.
    [[nodiscard]] std::optional<RangePreset> preset() const;
    /// The dates in the date field.
    [[nodiscard]] ShownDays days() const;
    void showRange(std::optional<RangePreset> preset, const ShownDays& days);
    /// Between picture and table, for pages without room for it beside the picture. Not offered at first.
    void offerList(bool offered);
    [[nodiscard]] ExportButton& exports() const { return *exports_; }

protected:
    bool event(QEvent* event) override;

signals:
    void rangeChosen();
    void tableChosen(bool table);
    void lookChosen(dorsal::ChartLook look);

private:
    void fitExports();
    void tellLook(ChartLook look);

    SegmentedControl* presets_;
    DateRangeButton* days_;
    SegmentedControl* view_;
    ExportButton* exports_;
    /// How wide it is with its word.
    int wholeExports_ = 0;
};

} // namespace dorsal
