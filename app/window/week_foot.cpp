// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/week_foot.h"

#include "app/ports/clock.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/widgets/balance_bars.h"
#include "app/widgets/text_label.h"
#include "app/window/open_log.h"
#include "app/words/balance_words.h"
#include "core/logbook/log_settings.h"
#include "core/stats/balance.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dorsal {

WeekFoot::WeekFoot(const Clock& clock, QWidget* parent)
    : QWidget(parent), clock_(clock), bars_(new BalanceBars(BalanceBars::Size::Small, this)),
      missing_(makeParagraph({}, TextStyle::Caption, TextTone::Quiet, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::grid, spacing::rowGap + 1, spacing::grid, 0);
    layout->setSpacing(spacing::grid / 2);
    layout->addWidget(makeLabel(tr("This week"), TextStyle::Caption, TextTone::Quiet, this));
    layout->addWidget(bars_);
    layout->addWidget(missing_);
    hide();
}

void WeekFoot::use(OpenLog* log) {
    log_ = log;
    if (log_ != nullptr) {
        connect(&log_->changes(), &LogSignals::changed, this, &WeekFoot::refresh);
        refresh();
    }
}

void WeekFoot::refresh() {
    log_->runner().run([this] {
        const bool empty = log_->reader().isEmpty();
        setVisible(!empty);
        if (empty) {
            return;
        }
        BalanceOptions options;
        options.weekStart = readLogSettings(log_->reader()).weekStart;
        const Day first = firstDayOfWeek(dayOf(clock_.local()), options.weekStart);
        const auto facts = log_->reader().setFacts({first, first + std::chrono::days(6)});
        const Tally tally = balanceOf(facts, log_->catalogue().directory(), options);
        bars_->setTally(tally);
        missing_->setText(missingToTargetShort(tally));
    });
}

void WeekFoot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).line);
}

} // namespace dorsal
