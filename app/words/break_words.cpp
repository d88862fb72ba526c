// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/break_words.h"

#include "app/words/format.h"

#include <QCoreApplication>

namespace dorsal {

QString breakTime(std::chrono::minutes time, const Format& format) {
    return time == std::chrono::minutes(1)
               ? QCoreApplication::translate("Breaks", "1 break minute")
               : QCoreApplication::translate("Breaks", "%1 break minutes").arg(format.count(time.count()));
}

} // namespace dorsal
