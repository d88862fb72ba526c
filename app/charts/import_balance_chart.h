// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/import_draft.h"

#include <QWidget>

namespace dorsal {

struct Tokens;

/// The balance of a file that may be imported, at a glance: bars of an average week by quarter (or what
/// fits), the coach's 2:1, and the averages of all of it.
class ImportBalanceChart final : public QWidget {
    Q_OBJECT
public:
    explicit ImportBalanceChart(QWidget* parent = nullptr);

    void setBalance(ImportBalance balance);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void paintLegend(QPainter& painter, const Tokens& tokens) const;
    void paintAxis(QPainter& painter, const Tokens& tokens) const;
    void paintBars(QPainter& painter, const Tokens& tokens) const;
    void paintDates(QPainter& painter, const Tokens& tokens) const;
    [[nodiscard]] double pitch() const;
    [[nodiscard]] double pixels(double value) const;

    ImportBalance balance_;
};

/// "Your balance, sets a week by quarter"
[[nodiscard]] QString importBalanceTitle(ChartPeriod period);
/// "back 6.1", "chest 6.8": the average of all weeks, and "0.8 to 1, less back than chest".
struct ImportAverages {
    QString back;
    QString chest;
    QString verdict;
};
[[nodiscard]] ImportAverages importAverages(const ImportBalance& balance);

} // namespace dorsal
