// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dorsal {

/// The steps of the calendar's ramp between the words for the lightest and the darkest.
class StepLegend final : public QWidget {
    Q_OBJECT
public:
    StepLegend(QString from, QString to, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int boxes() const;

    QString from_;
    QString to_;
};

} // namespace dorsal
