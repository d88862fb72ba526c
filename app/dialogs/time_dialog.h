// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/prompts.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace dorsal {

/// Asks for a date and time; one that is too late or too early is said beside the field and cannot be taken.
class TimeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TimeDialog(const TimeQuestion& question, QWidget* parent = nullptr);

    [[nodiscard]] LocalTime time() const;

private:
    void check();
    [[nodiscard]] QString complaint() const;

    LocalTime latest_;
    std::optional<LocalTime> earliest_;
    QDateTimeEdit* field_ = nullptr;
    QLabel* error_ = nullptr;
    QPushButton* go_ = nullptr;
};

} // namespace dorsal
