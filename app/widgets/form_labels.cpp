// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/form_labels.h"

#include "app/theme/spacing.h"

#include <QFormLayout>
#include <QWidget>

namespace dorsal {

void centreLabels(QFormLayout& form) {
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* label = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* field = form.itemAt(row, QFormLayout::FieldRole);
        if (label != nullptr && label->widget() != nullptr && field != nullptr) {
            const int height = field->sizeHint().height();
            label->widget()->setMinimumHeight(
                std::min(height, spacing::rowHeight(label->widget()->fontMetrics())));
        }
    }
}

} // namespace dorsal
