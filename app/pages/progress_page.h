// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_export.h"
#include "app/charts/chart_range.h"
#include "app/charts/progress_source.h"
#include "app/pages/progress_kind.h"
#include "core/training/exercise_key.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace dorsal {

class Clock;
class CurrentStack;
class LogCatalogue;
class LogSignals;
class Logbook;
class Navigation;
class OperationRunner;
class ProgressView;
class RangeStrip;
class Prompts;
class SegmentedControl;

/// The charts over time, one kind at a time. Reads the log when it is shown; all kinds share one reading and
/// one range of days.
class ProgressPage final : public QWidget {
    Q_OBJECT
public:
    ProgressPage(Logbook& logbook, LogSignals& logSignals, const LogCatalogue& catalogue, const Clock& clock,
                 Navigation& navigation, OperationRunner& runner, Prompts& prompts,
                 QWidget* parent = nullptr);

    [[nodiscard]] ProgressKind kind() const { return kind_; }
    void showKind(ProgressKind kind);
    /// The days for all kinds, from the next one shown on.
    void setRange(const ChartRange& range) { range_ = range; }
    /// The balance over all that was logged.
    void showWholeHistory();
    /// Shows the exercise under "Any exercise".
    void showExercise(const ExerciseKey& exercise);
    /// What is shown, as a picture that stands alone.
    [[nodiscard]] DrawChart drawing();
    /// Asks for a printer for what is shown.
    void print();

protected:
    /// The chart takes the keyboard, where there is one.
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void logChanged();
    void refresh();
    void readAhead();
    void showStrip();
    [[nodiscard]] ProgressView& view(ProgressKind kind);
    [[nodiscard]] ProgressView* makeView(ProgressKind kind);
    [[nodiscard]] Day today() const;

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    Navigation& navigation_;
    OperationRunner& runner_;
    Prompts& prompts_;
    ProgressSource source_;
    SegmentedControl* kinds_;
    QComboBox* kindList_;
    CurrentStack* stack_;
    RangeStrip* strip_;
    QHBoxLayout* stripRow_;
    QVBoxLayout* column_;
    std::array<ProgressView*, EnumValues<ProgressKind>::all.size()> views_{};
    ProgressKind kind_ = ProgressKind::Balance;
    ChartRange range_;
    bool narrow_ = false;
    /// The version of the log that the strip shows.
    int stripVersion_ = 0;
    /// The day for which the shown kind was read; nothing when the log changed since.
    std::optional<Day> readOn_;
    /// Runs while there is something to read ahead and nothing else to do.
    QTimer idle_;
};

} // namespace dorsal
