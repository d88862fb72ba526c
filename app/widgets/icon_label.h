// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/icons.h"

#include <QWidget>

namespace dorsal {

/// A picture beside words that say the same; screen readers pass over it.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(IconName name, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName name_;
};

} // namespace dorsal
