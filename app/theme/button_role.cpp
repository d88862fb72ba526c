// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/button_role.h"

#include <QAbstractButton>
#include <QVariant>

namespace dorsal {
namespace {

constexpr const char* roleProperty = "dorsalButtonRole";

} // namespace

void setButtonRole(QAbstractButton& button, ButtonRole role) {
    button.setProperty(roleProperty, static_cast<int>(role));
    button.update();
}

ButtonRole buttonRole(const QWidget* widget) {
    const QVariant role = widget != nullptr ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? static_cast<ButtonRole>(role.toInt()) : ButtonRole::Secondary;
}

} // namespace dorsal
