// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/plate_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dorsal {

namespace {

struct PlateWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::PlateWords)
};

} // namespace

QString platesText(const Exercise& exercise, const PlatesOwned& plates, Load load, const Format& format) {
    const bool isOnABar =
        std::ranges::find(exercise.equipment, Equipment::Barbell) != exercise.equipment.end();
    const auto stack = isOnABar ? plateStack(plates, load) : std::nullopt;
    if (!stack) {
        return {};
    }
    if (stack->perSide.empty()) {
        return PlateWords::tr("The bar alone: %1.").arg(format.load(stack->total));
    }
    QStringList perSide;
    for (const Load plate : stack->perSide) {
        perSide += format.loadNumber(plate);
    }
    const QString plus = QStringLiteral("%1 %2").arg(perSide.join(QStringLiteral(" + ")), format.unitName());
    return stack->total == load
               ? PlateWords::tr("Per side %1.").arg(plus)
               : PlateWords::tr("Per side %1, which makes %2.").arg(plus, format.load(stack->total));
}

} // namespace dorsal
