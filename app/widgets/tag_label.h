// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dorsal {

/// Whose fact it is: the coach's own stand out, all else is quiet.
enum class TagKind {
    Coach,
    Other,
};

/// The tag that tells where a fact comes from: "coach's guideline", "Dorsal's default".
class TagLabel final : public QLabel {
    Q_OBJECT
public:
    TagLabel(const QString& text, TagKind kind, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TagKind kind_;
};

} // namespace dorsal
