// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/plate_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace dorsal {

namespace {

struct PlateWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::PlateWords)
};

/// "20 + 5 + 1.25"
QString sum(const std::vector<Load>& plates, const Format& format) {
    QStringList numbers;
    for (const Load plate : plates) {
        numbers += format.loadNumber(plate);
    }
    return numbers.join(QStringLiteral(" + "));
}

} // namespace

QString platesText(const Exercise& exercise, const PlatesOwned& plates, Load load, const Format& format) {
    const auto stack = isLoadedOnABar(exercise) ? plateStack(plates, load) : std::nullopt;
    if (!stack) {
        return {};
    }
    if (stack->perSide.empty()) {
        return PlateWords::tr("The bar alone: %1.").arg(format.load(stack->total));
    }
    const QString plus = QStringLiteral("%1 %2").arg(sum(stack->perSide, format), format.unitName());
    return stack->total == load
               ? PlateWords::tr("Per side %1.").arg(plus)
               : PlateWords::tr("Per side %1, which makes %2.").arg(plus, format.load(stack->total));
}

QString platesInShort(const PlatesOwned& plates, Load load, const Format& format) {
    const auto stack = plateStack(plates, load);
    if (!stack) {
        return {};
    }
    const QString words = stack->perSide.empty()
                              ? PlateWords::tr("bar alone", "no plates on the bar")
                              : PlateWords::tr("per side %1", "plates").arg(sum(stack->perSide, format));
    return stack->total == load ? words
                                : PlateWords::tr("%1 (%2)", "plates, what they make with the bar")
                                      .arg(words, format.load(stack->total));
}

} // namespace dorsal
