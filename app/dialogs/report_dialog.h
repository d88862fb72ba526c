// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/log_opener.h"
#include "app/print/sheet_layout.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/logbook.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace dorsal {

class Clock;
class LogCatalogue;
class OperationRunner;
class Prompts;
class ReportRun;
class SheetPreview;
struct WeekReport;

struct ReportParts {
    LogPlace place;
    LogOpener& opener;
    Logbook& logbook;
    const LogCatalogue& catalogue;
    const Clock& clock;
    OperationRunner& runner;
    Prompts& prompts;
};

/// The report of a week, to look at, to print, or to save as a PDF. It is read while the dialog is open
/// already.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(const ReportParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] Day week() const { return week_; }

private:
    [[nodiscard]] QLayout* weekLine();
    [[nodiscard]] QLayout* answers();
    void go(int weeks);
    void showWeek(const WeekReport& report);
    void tellFailure(const QString& why);
    void setReading(bool reading);
    void print();
    void savePdf();
    [[nodiscard]] QPageSize::PageSizeId paper() const;

    ReportParts parts_;
    LogSettings settings_;
    Day today_{};
    Day first_{}; ///< the first week that has one
    Day week_{};
    Sheet sheet_;
    ReportRun* run_;
    QPushButton* earlier_;
    QPushButton* later_;
    QLabel* shown_;
    QComboBox* paper_;
    QLabel* state_;
    SheetPreview* preview_;
    QPushButton* save_ = nullptr;
    QPushButton* print_ = nullptr;
};

} // namespace dorsal
