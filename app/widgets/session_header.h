// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace dorsal {

class ElidedLabel;
class Format;
class KeyHintButton;

/// Title, date and minutes of a session, with what ends or dates it.
class SessionHeader final : public QWidget {
    Q_OBJECT
public:
    explicit SessionHeader(QWidget* parent = nullptr);

    void display(const Session& session, const Format& format, LocalTime now);

signals:
    void titleEdited(const QString& title);
    /// The keyboard may go on from the title.
    void titleLeft();
    void timesAsked();
    void finishAsked();
    /// Away from a session of the past.
    void leaveAsked();
    void guideAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    void fitTitle();
    void fitDay();

    QString shownTitle_;
    QStringList days_; ///< what tells the day and the times, the longest first
    QLineEdit* title_;
    ElidedLabel* when_;
    QPushButton* times_;
    KeyHintButton* guide_;
    KeyHintButton* finish_;
    KeyHintButton* leave_;
};

} // namespace dorsal
