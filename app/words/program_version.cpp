// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/program_version.h"

namespace dorsal {

QString programVersion() {
    return QStringLiteral(DORSAL_VERSION);
}

} // namespace dorsal
