// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/training/profile.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QLineEdit;

namespace dorsal {

/// What somebody has to train with: kit, the bar and the plates.
class EquipmentEditor final : public QWidget {
    Q_OBJECT
public:
    explicit EquipmentEditor(QWidget* parent = nullptr);

    void show(const Profile& profile, const Format& format);
    void writeTo(Profile& profile) const;
    /// What cannot be read; empty when all can.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] std::optional<std::vector<Plates>> plates() const;

    Format format_;
    QCheckBox* told_;
    std::map<Equipment, QCheckBox*> items_;
    QLineEdit* bar_;
    QLineEdit* plates_;
};

} // namespace dorsal
