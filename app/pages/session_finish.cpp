// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session_finish.h"

#include "app/models/session_balance.h"
#include "app/models/session_grid_model.h"
#include "app/widgets/session_balance_table.h"
#include "app/words/balance_words.h"
#include "app/words/enum_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace dorsal {

namespace {

class FinishWords final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::FinishWords)
public:
    /// One side of a set is half of it, as beside the grid and in History.
    static QString sets(int halves, const Format& format) {
        return halves == 2
                   ? tr("1 set done.")
                   : tr("%1 sets done.").arg(format.volume(Volume::eighths(std::int64_t{4} * halves)));
    }
    static QString balance(const QString& session, const QString& week, const QString& verdict) {
        return tr("This session: %1.\nThis week: %2. %3.").arg(session, week, verdict);
    }
    static QString skipped(const QString& name, const QString& reason) {
        return tr("%1 (skipped: %2)").arg(name, reason);
    }
    static QString begun(const QString& name, const QString& reason) {
        return tr("%1 (the rest skipped: %2)").arg(name, reason);
    }
    static QString notDone(const QString& name, const QString& progress) {
        return tr("%1 (%2 sets)").arg(name, progress);
    }
    static QString notAllDone(const QStringList& names) {
        return tr("Not done in full: %1.").arg(names.join(QStringLiteral(", ")));
    }
};

QString firstUpper(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

} // namespace

QString finishSummary(const SessionGridModel& model, const SessionBalance& balance) {
    const Format& format = model.text().sets().format();
    int doneHalves = 0;
    for (const GridRow& row : model.rows()) {
        if (const auto* heading = std::get_if<HeadingRow>(&row.content)) {
            doneHalves += heading->progress.doneHalves;
        }
    }
    QStringList parts{FinishWords::sets(doneHalves, format),
                      FinishWords::balance(tallyLine(balance.session, format),
                                           tallyLine(balance.week, format),
                                           firstUpper(SessionBalanceTable::verdict(balance)))};
    QStringList open;
    for (const GridRow& row : model.rows()) {
        const auto* heading = std::get_if<HeadingRow>(&row.content);
        const SessionItem* item = heading ? model.item(row.item) : nullptr;
        if (item == nullptr) {
            continue;
        }
        const QString name = GridText::title(*heading);
        if (item->skipped && heading->progress.doneHalves > 0) {
            open << FinishWords::begun(name, word(*item->skipped));
        } else if (item->skipped) {
            open << FinishWords::skipped(name, word(*item->skipped));
        } else if (heading->progress.doneHalves < heading->progress.allHalves || !item->exercise) {
            open << FinishWords::notDone(name, model.text().progress(heading->progress));
        }
    }
    if (!open.isEmpty()) {
        parts << FinishWords::notAllDone(open);
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace dorsal
