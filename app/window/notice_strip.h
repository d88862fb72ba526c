// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QAbstractButton;
class QLabel;

namespace dorsal {

class LogSignals;

/// A quiet line at the foot of the window that tells what happened by itself, with at most one way to answer.
class NoticeStrip final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    /// Stays until clear().
    void tell(const QString& text);
    /// The button runs `action` and clears the strip; the cross only clears it.
    void offer(const QString& text, const QString& actionWords, std::function<void()> action);
    /// What was offered holds until the next change of the log.
    void leaveAtChange(const LogSignals& changes);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void announce(const QString& text);

    QLabel* label_ = nullptr;
    QAbstractButton* button_ = nullptr;
    QAbstractButton* close_ = nullptr;
    std::function<void()> action_;
    QMetaObject::Connection leaving_;
};

} // namespace dorsal
