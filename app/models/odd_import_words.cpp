// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/odd_import_words.h"

#include "app/words/format.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct OddImportWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::OddImportWords)
};

QString lineOf(const OddImport& odd, const Format& format) {
    const QString date = format.date(odd.day);
    if (odd.what == OddValue::LongSession) {
        const auto hours = std::chrono::floor<std::chrono::hours>(odd.length).count();
        return hours < 48
                   ? OddImportWords::tr("a session of %1 hours on %2").arg(QString::number(hours), date)
                   : OddImportWords::tr("a session of %1 days on %2").arg(QString::number(hours / 24), date);
    }
    const QString first =
        OddImportWords::tr("%1 with %2 on %3, perhaps with your own weight in it", "exercise, load, date")
            .arg(QString::fromStdString(odd.exercise).trimmed(), format.load(odd.load.value_or(Load())),
                 date);
    return odd.sets > 1
               ? OddImportWords::tr("%1, and %2 such sets more").arg(first, format.count(odd.sets - 1))
               : first;
}

} // namespace

QStringList oddImportLines(const std::vector<OddImport>& odd, const Format& format, std::size_t most) {
    QStringList lines;
    for (std::size_t i = 0; i < odd.size() && i < most; ++i) {
        lines += lineOf(odd[i], format);
    }
    if (odd.size() > most) {
        lines += OddImportWords::tr("%1 more").arg(odd.size() - most);
    }
    return lines;
}

} // namespace dorsal
