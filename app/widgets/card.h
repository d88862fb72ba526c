// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace dorsal {

class ElidedLabel;

/// A bordered box of a page, with an optional title row above its body.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    /// Also the card's accessible name; the row is hidden while title and controls are missing.
    void setTitle(const QString& title);
    /// Quiet words after the title.
    void setSubtitle(const QString& subtitle);
    /// Adds a control at the end of the title row; the card owns it.
    void addToHeader(QWidget* control);
    /// What the card holds: padding inside, no spacing between.
    [[nodiscard]] QVBoxLayout& body() { return *body_; }
    /// Where the title begins and its controls end; cards of a side panel have less room.
    void setHeaderPadding(int padding);
    /// For rows that reach from border to border (default spacing::cardPadding).
    void setBodyMargins(int left, int top, int right, int bottom);

private:
    QWidget* header_;
    QHBoxLayout* headerRow_;
    ElidedLabel* title_;
    ElidedLabel* subtitle_;
    QVBoxLayout* body_;
};

} // namespace dorsal
