// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/copied_profile.h"

#include <QDialog>

class QCheckBox;

namespace dorsal {

/// Asks what a copy of the log is to tell about the person: nothing, unless it is ticked.
class CopyLogDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CopyLogDialog(QWidget* parent = nullptr);

    [[nodiscard]] CopiedProfile profile() const;

private:
    QCheckBox* withProfile_;
};

} // namespace dorsal
