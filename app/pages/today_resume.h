// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dorsal {

class ElidedLabel;
class Format;
class ProgressRing;

/// The banner of the session that is not finished.
class TodayResume final : public QFrame {
    Q_OBJECT
public:
    explicit TodayResume(QWidget* parent = nullptr);

    void show(const OpenSession& open, Day today, const Format& format);
    [[nodiscard]] QPushButton* resumeButton() const { return resume_; }

signals:
    void resumeWanted();
    void finishWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ProgressRing* ring_;
    ElidedLabel* title_;
    QLabel* line_;
    QPushButton* resume_;
};

} // namespace dorsal
