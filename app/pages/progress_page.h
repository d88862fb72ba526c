// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_source.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace dorsal {

class BalanceCard;
class BalanceControls;
class Clock;
class LogCatalogue;
class LogSignals;
class Logbook;
class Navigation;
class OperationRunner;
class Prompts;

/// The charts over time; so far the weekly balance. Reads the log when it is shown.
class ProgressPage final : public QWidget {
    Q_OBJECT
public:
    ProgressPage(Logbook& logbook, LogSignals& logSignals, const LogCatalogue& catalogue, const Clock& clock,
                 Navigation& navigation, OperationRunner& runner, Prompts& prompts,
                 QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void logChanged();
    void refresh();
    void read();
    void readAhead();
    void openWeeks(Day first, Day last);
    void savePicture();
    void copyPicture();
    void copyNumbers();
    [[nodiscard]] Day today() const;

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    Navigation& navigation_;
    OperationRunner& runner_;
    Prompts& prompts_;
    BalanceSource source_;
    BalanceControls* controls_;
    BalanceCard* card_;
    QVBoxLayout* column_;
    /// The day for which the page was read; nothing when the log changed since.
    std::optional<Day> readOn_;
    /// Runs while there is something to read ahead and nothing else to do.
    QTimer idle_;
};

} // namespace dorsal
