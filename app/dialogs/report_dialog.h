// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
class SheetPreview;

struct ReportParts {
    Logbook& logbook;
    const LogCatalogue& catalogue;
    const Clock& clock;
    OperationRunner& runner;
    Prompts& prompts;
};

/// The report of a week, to look at, to print, or to save as a PDF.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(const ReportParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] Day week() const { return week_; }

private:
    [[nodiscard]] QLayout* weekLine();
    [[nodiscard]] QLayout* answers();
    void go(int weeks);
    void showWeek();
    void print();
    void savePdf();
    [[nodiscard]] QPageSize::PageSizeId paper() const;

    ReportParts parts_;
    LogSettings settings_;
    Day today_{};
    Day first_{}; ///< the first week that has one
    Day week_{};
    Sheet sheet_;
    QPushButton* earlier_;
    QPushButton* later_;
    QLabel* shown_;
    QComboBox* paper_;
    SheetPreview* preview_;
    QPushButton* save_ = nullptr;
    QPushButton* print_ = nullptr;
};

} // namespace dorsal
