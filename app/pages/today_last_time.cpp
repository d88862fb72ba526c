// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_last_time.h"

#include "app/pages/today_words.h"
#include "app/theme/spacing.h"
#include "app/widgets/balance_dot.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/row_grid.h"
#include "app/widgets/text_label.h"
#include "app/words/format.h"
#include "app/words/sets_in_line.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {

TodayLastTime::TodayLastTime(QWidget* parent) : QWidget(parent), card_(new Card(tr("Last time"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card_);
    card_->setBodyMargins(0, 0, 0, spacing::rowGap);
    card_->body().addStretch(1);
}

void TodayLastTime::show(const TodayFacts& today, const Format& format) {
    auto* rows = new RowGrid(spacing::tableRow);
    rows->setColumnStretch(1, 1);
    if (today.lastTime) {
        const Session& session = today.lastTime->session;
        card_->setSubtitle(tr("%1, %2", "title of a session, date")
                               .arg(sessionTitle(session), format.shortDate(dayOf(session.start))));
        for (const LastExercise& done : today.lastTime->exercises) {
            const int row = rows->rowCount();
            rows->setCell(row, 0, new BalanceDot(done.share));
            rows->setCell(row, 1, new ElidedLabel(QString::fromStdString(done.name)));
            const QString loads = loadsInLine(done.sets, done.exercise, today.bands, format);
            rows->setCell(row, 2, makeLabel(loads, TextStyle::Body, TextTone::Quiet), Qt::AlignRight);
            const QString work = workInLine(done.sets, done.exercise, format);
            rows->setCell(row, 3, makeLabel(work, TextStyle::Body), Qt::AlignRight);
        }
    }
    delete rows_;
    rows_ = rows;
    card_->body().insertWidget(0, rows_);
    // Without this Qt shows it one turn of the event loop later.
    rows_->show();
}

} // namespace dorsal
