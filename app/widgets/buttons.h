// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/icons.h"

#include <QPushButton>

#include <optional>

class QToolButton;

namespace dorsal {

/// A bordered button.
[[nodiscard]] QPushButton* makeButton(const QString& text, std::optional<IconName> image = std::nullopt,
                                      QWidget* parent = nullptr);
/// The ink button that goes on; one a page.
[[nodiscard]] QPushButton* makePrimaryButton(const QString& text,
                                             std::optional<IconName> image = std::nullopt,
                                             QWidget* parent = nullptr);
/// Words without a border, such as "All plans".
[[nodiscard]] QPushButton* makeQuietButton(const QString& text, std::optional<IconName> image = std::nullopt,
                                           QWidget* parent = nullptr);
/// An icon alone; `name` is its tooltip and accessible name.
[[nodiscard]] QToolButton* makeIconButton(IconName image, const QString& name, QWidget* parent = nullptr);

/// A button that tells its key in quiet letters after its words: "Resume  Enter".
class KeyHintButton final : public QPushButton {
    Q_OBJECT
public:
    KeyHintButton(const QString& text, const QString& keyHint, QWidget* parent = nullptr);

    void setKeyHint(const QString& keyHint);
    /// Words alone, where the room is short.
    void setBrief(bool brief);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int hintWidth() const;

    QString hint_;
    bool brief_ = false;
};

/// As makePrimaryButton, with the key.
[[nodiscard]] KeyHintButton* makePrimaryButton(const QString& text, IconName image, const QString& keyHint,
                                               QWidget* parent = nullptr);

} // namespace dorsal
