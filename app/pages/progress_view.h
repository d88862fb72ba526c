// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_export.h"
#include "app/charts/chart_range.h"
#include "app/charts/progress_source.h"
#include "app/words/format.h"
#include "core/logbook/log_settings.h"

#include <QWidget>

namespace dorsal {

class ChartControls;
class Clock;
class DayMarking;
class ExportButton;
class LineCard;
class LogCatalogue;
class Logbook;
class Navigation;
class OperationRunner;
class Prompts;

/// What the views of the Progress page use; they share one reading of the log.
struct ProgressParts {
    Logbook& logbook;
    ProgressSource& source;
    const LogCatalogue& catalogue;
    const Clock& clock;
    Navigation& navigation;
    OperationRunner& runner;
    Prompts& prompts;
};

/// One kind of chart with its controls. Reads when told to.
class ProgressView : public QWidget {
    Q_OBJECT
public:
    explicit ProgressView(const ProgressParts& parts);

    /// Reads the log and shows it. Throws ProblemError.
    virtual void refresh() = 0;
    /// The days to show, and a new look at the log's settings; refresh() follows.
    void setRange(const ChartRange& range);
    /// The page got narrow or wide.
    virtual void fold(bool narrow);
    /// The chart was zoomed or dragged to these days.
    void wantDays(const ShownDays& days);
    /// The days on the screen.
    [[nodiscard]] const ShownDays& shown() const { return shown_; }
    /// What stands at the end of the strip of days; nothing by default. The page takes it.
    [[nodiscard]] virtual QWidget* besideStrip();
    /// What is shown, as a picture that stands alone.
    [[nodiscard]] virtual DrawChart drawing() const = 0;
    /// Asks for a printer for it.
    void print();

signals:
    /// The person chose other days, here and for the other kinds.
    void rangeChosen(const dorsal::ChartRange& range);
    /// Something else was chosen here: read again.
    void refreshWanted();

protected:
    [[nodiscard]] const ProgressParts& parts() const { return parts_; }
    [[nodiscard]] const ChartRange& range() const { return range_; }
    [[nodiscard]] Day today() const;
    [[nodiscard]] Format format() const { return Format(settings_.unit); }
    [[nodiscard]] const LogSettings& settings() const { return settings_; }
    /// The days of the range; today alone in an empty log. Shows them in the controls.
    [[nodiscard]] ShownDays takeDays(ChartControls& controls);
    /// The controls' range and export; `name` begins the names of files.
    void connectControls(ChartControls& controls, const QString& name);
    void connectExports(ExportButton& exports, const QString& name);
    /// What the chart of a card asks for: other days, its session, marks.
    void connectCard(LineCard& card);
    void openDays(Day first, Day last);
    /// Asks how these days are to be marked; without any this week.
    void markDays(const std::optional<ShownDays>& days);
    /// Shows what can be marked there and what is.
    void showMarkMenu(QPoint at, const std::optional<ShownDays>& days);
    [[nodiscard]] DayMarking& marking() { return *marking_; }
    /// This week where no days are pointed at.
    [[nodiscard]] ShownDays orThisWeek(const std::optional<ShownDays>& days) const;
    /// Whether it is known what the person weighed on that day.
    [[nodiscard]] bool hasWeight(Day day) const;
    /// Notes it for today.
    void keepWeight(Load weight);

    /// The copy key copies the picture, wherever in the view nothing else takes it.
    void keyPressEvent(QKeyEvent* event) override;

    /// The numbers shown, for a spreadsheet.
    [[nodiscard]] virtual QString csv() const = 0;

private:
    void copyPicture();
    void savePicture(PictureGround ground, const QString& name);
    void saveNumbers(const QString& name);
    [[nodiscard]] ChartPicture pictureOn(PictureGround ground) const;

    ProgressParts parts_;
    DayMarking* marking_;
    const ExportButton* exports_ = nullptr;
    ChartRange range_;
    ShownDays shown_;
    LogSettings settings_;
};

} // namespace dorsal
