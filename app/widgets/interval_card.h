// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/timer/interval_plan.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace dorsal {

/// Where rounds of work and rest are put together, kept and started.
class IntervalCard final : public QWidget {
    Q_OBJECT
public:
    explicit IntervalCard(QWidget* parent = nullptr);

    void setSaved(const std::vector<IntervalPlan>& saved);
    [[nodiscard]] IntervalPlan intervals() const;

signals:
    void startAsked(const dorsal::IntervalPlan& intervals);
    void saveAsked(const dorsal::IntervalPlan& intervals);
    void removeAsked(const QString& name);

private:
    [[nodiscard]] QSpinBox* addNumber(QFormLayout& form, const QString& label, int value, int most,
                                      const QString& suffix);
    void show(const IntervalPlan& intervals);
    void refresh();

    QSpinBox* work_ = nullptr;
    QSpinBox* rest_ = nullptr;
    QSpinBox* rounds_ = nullptr;
    QSpinBox* prepare_ = nullptr;
    QLineEdit* stations_ = nullptr;
    QSpinBox* between_ = nullptr;
    QLabel* total_ = nullptr;
    QPushButton* start_ = nullptr;
    QWidget* saved_ = nullptr;
    QString name_;
};

} // namespace dorsal
