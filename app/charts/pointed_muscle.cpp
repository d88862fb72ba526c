// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/pointed_muscle.h"

#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace dorsal {

namespace {

struct PointedMuscleText {
    Q_DECLARE_TR_FUNCTIONS(dorsal::BodyChart)
};

} // namespace

QString muscleName(Muscle muscle) {
    QString name = shortWord(muscle);
    name.replace(0, 1, name.at(0).toUpper());
    return name;
}

std::optional<Muscle> muscleOfKey(int key, std::optional<Muscle> pointed) {
    constexpr auto last = static_cast<int>(EnumValues<Muscle>::all.size()) - 1;
    const int current = pointed ? static_cast<int>(*pointed) : -1;
    int wanted = 0;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        wanted = current + 1;
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        wanted = current - 1;
        break;
    case Qt::Key_Home:
        break;
    case Qt::Key_End:
        wanted = last;
        break;
    default:
        return std::nullopt;
    }
    return EnumValues<Muscle>::all.at(static_cast<std::size_t>(std::clamp(wanted, 0, last)));
}

QString muscleSentence(const MuscleChartData& data, std::optional<Muscle> muscle) {
    return muscle ? PointedMuscleText::tr("%1: %2 sets a week")
                        .arg(muscleName(*muscle), Format().number(data.of(*muscle), 1))
                  : QString();
}

} // namespace dorsal
