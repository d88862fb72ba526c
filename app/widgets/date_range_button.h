// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"

#include <QToolButton>

class QDateEdit;

namespace dorsal {

/// Shows a span of dates and opens two date fields to choose another.
class DateRangeButton final : public QToolButton {
    Q_OBJECT
public:
    explicit DateRangeButton(QWidget* parent = nullptr);

    /// The span shown; does not announce.
    void setRange(Day from, Day to);
    [[nodiscard]] Day from() const { return from_; }
    [[nodiscard]] Day to() const { return to_; }

signals:
    /// The person chose other dates: see from() and to(). The earlier one is from().
    void rangeChosen();

private:
    void take();

    Day from_{};
    Day to_{};
    QDateEdit* first_;
    QDateEdit* last_;
};

} // namespace dorsal
