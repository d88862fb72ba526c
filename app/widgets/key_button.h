// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace dorsal {

/// A key as it is printed on a keyboard, with what it does beside it; also for the mouse.
class KeyButton final : public QAbstractButton {
    Q_OBJECT
public:
    KeyButton(const QString& key, const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);
    /// Keys alone, where the room is short.
    void setBrief(bool brief);
    /// With its words, brief or not.
    [[nodiscard]] int wideWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int capWidth() const;

    QString key_;
    bool brief_ = false;
};

} // namespace dorsal
