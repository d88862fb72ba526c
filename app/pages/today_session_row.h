// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"

#include <QAbstractButton>

namespace dorsal {

class Format;

/// One past session as a line to press: date, title, back and chest.
class TodaySessionRow final : public QAbstractButton {
    Q_OBJECT
public:
    TodaySessionRow(const RecentSession& session, const Format& format, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintTally(QPainter& painter, QRect place) const;

    QString date_;
    QString title_;
    QString note_;
    QString back_;
    QString chest_;
    bool counts_ = false;
};

} // namespace dorsal
