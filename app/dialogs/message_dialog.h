// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;

namespace dorsal {

/// A title, some lines of text, and answers at the lower right whose words say what they do.
class MessageDialog final : public QDialog {
    Q_OBJECT
public:
    /// With Close as the only answer.
    MessageDialog(const QString& title, const QString& text, QWidget* parent = nullptr);
    /// With Cancel, and the answer that goes on: `action` says what it does.
    MessageDialog(const QString& title, const QString& text, const QString& action,
                  QWidget* parent = nullptr);

    /// Enter then cancels.
    void preferCancel();

private:
    [[nodiscard]] QDialogButtonBox* build(const QString& title, const QString& text);
};

} // namespace dorsal
