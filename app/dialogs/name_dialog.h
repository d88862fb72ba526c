// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace dorsal {

struct NameQuestion;

/// A line for a name, all of it selected; Enter keeps it once there is one.
class NameDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NameDialog(const NameQuestion& question, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    QLineEdit* field_;
};

} // namespace dorsal
