// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <optional>

namespace dorsal {

/// A question whose answers are buttons below each other, each saying what it does; Escape cancels.
class ChoiceDialog final : public QDialog {
    Q_OBJECT
public:
    ChoiceDialog(const QString& title, const QString& text, const QStringList& choices,
                 QWidget* parent = nullptr);

    /// Index of the answer, once the dialog is accepted.
    [[nodiscard]] std::optional<int> chosen() const { return chosen_; }

private:
    std::optional<int> chosen_;
};

} // namespace dorsal
