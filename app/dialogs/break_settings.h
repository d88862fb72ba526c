// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/desk_breaks.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;

namespace dorsal {

class DeskPresence;

/// Whether and when to be reminded of breaks from the desk.
class BreakSettings final : public QWidget {
    Q_OBJECT
public:
    explicit BreakSettings(DeskPresence& presence, QWidget* parent = nullptr);

    void setWishes(const BreakWishes& wishes);
    [[nodiscard]] BreakWishes wishes() const;

private:
    [[nodiscard]] QWidget* makeHours();
    [[nodiscard]] QWidget* makeDays();
    void enableParts();

    DeskPresence& presence_;
    QCheckBox* on_;
    QWidget* parts_;
    QComboBox* interval_;
    QComboBox* length_;
    QTimeEdit* from_;
    QTimeEdit* to_;
    QLabel* note_;
    std::array<QCheckBox*, 7> days_{}; ///< Monday first
};

} // namespace dorsal
