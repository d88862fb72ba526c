// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;

namespace dorsal {

/// Exclusive choices side by side. One stop of the Tab key; arrows, Home and End choose.
class SegmentedControl final : public QFrame {
    Q_OBJECT
public:
    /// `name` is what is chosen here, for screen readers.
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    /// Returns the index; the first one is chosen.
    int addSegment(const QString& text, const QString& tooltip = {});
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;
    /// Does not announce.
    void setCurrent(int index);
    /// For a value that is none of the segments; current() is -1 then.
    void setNoneCurrent();
    /// A segment that is not offered is hidden and passed over by the keys.
    void setOffered(int index, bool offered);

signals:
    /// The person chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int index);
    void moveTo(int index, int step);

    QButtonGroup* group_;
    QHBoxLayout* row_;
    int shown_ = -1;
};

} // namespace dorsal
