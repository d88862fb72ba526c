// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/format.h"

namespace dorsal {

namespace {

QString noRatio() {
    return QStringLiteral("–");
}

} // namespace

QString Format::ratio(const Tally& tally) const {
    const std::optional<std::int64_t> tenths = ratioInTenths(tally);
    return tenths ? locale_.toString(static_cast<double>(*tenths) / 10, 'f', 1) : noRatio();
}

QString Format::ratioToOne(const Tally& tally) const {
    return ratioInTenths(tally) ? tr("%1 to 1").arg(ratio(tally)) : noRatio();
}

} // namespace dorsal
