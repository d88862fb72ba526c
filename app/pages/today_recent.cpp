// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today_recent.h"

#include "app/pages/today_session_row.h"
#include "app/ports/navigation.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"
#include "app/words/break_words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {

TodayRecent::TodayRecent(Navigation& navigation, QWidget* parent)
    : QWidget(parent), navigation_(navigation), card_(new Card(tr("Latest sessions"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card_);
    card_->setBodyMargins(0, 0, 0, spacing::rowGap);
    card_->body().addStretch(1);
    QPushButton* history = makeQuietButton(tr("History"), IconName::ChevronRight);
    history->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    history->setFixedHeight(spacing::headerControl);
    connect(history, &QPushButton::clicked, this, [&navigation] { navigation.showPage(PageName::History); });
    card_->addToHeader(history);
}

void TodayRecent::show(const TodayFacts& today, const Format& format) {
    auto* rows = new QWidget;
    auto* lines = new QVBoxLayout(rows);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const RecentSession& recent : today.sessions) {
        auto* row = new TodaySessionRow(recent, format);
        const Id<Session> id = recent.session.id;
        connect(row, &QAbstractButton::clicked, this, [this, id] { navigation_.showInHistory(id); });
        lines->addWidget(row);
    }
    card_->setSubtitle(today.breaks == std::chrono::minutes::zero()
                           ? QString()
                           : tr("%1 this week").arg(breakTime(today.breaks, format)));
    if (today.sessions.empty()) {
        auto* none = makeLabel(tr("Your sessions will be listed here."), TextStyle::Body, TextTone::Quiet);
        none->setMargin(spacing::cardPadding);
        lines->addWidget(none);
    }
    delete rows_;
    rows_ = rows;
    card_->body().insertWidget(0, rows_);
    // Without this Qt shows it one turn of the event loop later.
    rows_->show();
}

} // namespace dorsal
