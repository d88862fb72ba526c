// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/prompts.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dorsal {

/// Asks what days were: deload or holiday, from when to when, and why. Days that the log has already can be
/// taken out.
class MarkedDaysDialog final : public QDialog {
    Q_OBJECT
public:
    explicit MarkedDaysDialog(const Annotation& suggested, QWidget* parent = nullptr);

    [[nodiscard]] MarkedDays answer() const;

private:
    [[nodiscard]] QWidget* makeButtons();
    void check();

    Annotation suggested_;
    QComboBox* kind_;
    QDateEdit* first_;
    QDateEdit* last_;
    QLineEdit* note_;
    QLabel* error_;
    QPushButton* keep_ = nullptr;
    bool removed_ = false;
};

} // namespace dorsal
