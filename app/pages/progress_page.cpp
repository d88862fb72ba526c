// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress_page.h"

#include "app/charts/balance_numbers.h"
#include "app/charts/balance_picture.h"
#include "app/models/log_catalogue.h"
#include "app/pages/balance_card.h"
#include "app/pages/balance_controls.h"
#include "app/ports/clock.h"
#include "app/ports/log_signals.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/theme/spacing.h"
#include "app/widgets/page_header.h"
#include "core/logbook/log_settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dorsal {

ProgressPage::ProgressPage(Logbook& logbook, LogSignals& logSignals, const LogCatalogue& catalogue,
                           const Clock& clock, Navigation& navigation, OperationRunner& runner,
                           Prompts& prompts, QWidget* parent)
    : QWidget(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock), navigation_(navigation),
      runner_(runner), prompts_(prompts), source_(logbook.reader()), controls_(new BalanceControls),
      card_(new BalanceCard), column_(new QVBoxLayout) {
    auto* content = new QWidget;
    content->setLayout(column_);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* header = new PageHeader(tr("Progress"));
    header->setSubtitle(tr("Balance"));
    column_->setSpacing(spacing::sidePadding);
    column_->addWidget(header);
    column_->addWidget(controls_);
    column_->addWidget(card_, 1);

    connect(&idle_, &QTimer::timeout, this, &ProgressPage::readAhead);
    connect(&logSignals, &LogSignals::changed, this, &ProgressPage::logChanged);
    connect(controls_, &BalanceControls::rangeChosen, this, &ProgressPage::refresh);
    connect(controls_, &BalanceControls::countingChosen, this, &ProgressPage::refresh);
    connect(controls_, &BalanceControls::tableChosen, card_, &BalanceCard::showTable);
    connect(controls_, &BalanceControls::pictureToSave, this, &ProgressPage::savePicture);
    connect(controls_, &BalanceControls::pictureToCopy, this, &ProgressPage::copyPicture);
    connect(controls_, &BalanceControls::numbersToCopy, this, &ProgressPage::copyNumbers);
    connect(card_, &BalanceCard::weeksOpened, this, &ProgressPage::openWeeks);
    connect(card_, &BalanceCard::invitationTaken, this, [this] { navigation_.startEmpty(); });
}

void ProgressPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (readOn_ != today()) {
        refresh();
    }
}

void ProgressPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < spacing::narrowPage;
    const int margin = narrow ? spacing::narrowPageMargin : spacing::pageMargin;
    column_->setContentsMargins(margin, spacing::headerTop, margin, margin);
    card_->foldLegend(narrow);
}

void ProgressPage::logChanged() {
    source_.forget();
    readOn_.reset();
    if (isVisible()) {
        refresh();
    }
}

void ProgressPage::refresh() {
    runner_.run([this] { read(); });
}

void ProgressPage::read() {
    const auto logged = source_.logged();
    controls_->setEnabled(logged.has_value());
    BalanceOptions options;
    options.unit = controls_->unit();
    options.mode = controls_->mode();
    options.weekStart = readLogSettings(logbook_.reader()).weekStart;
    readOn_ = today();
    if (!logged) {
        controls_->showDays({today(), today()});
        card_->setWeeks({}, options.unit);
        return;
    }
    const auto preset = controls_->preset();
    const ShownDays range = preset ? shownDays(*preset, *logged, today(), options.weekStart)
                                   : wholeWeeks(controls_->days(), *logged, today(), options.weekStart);
    controls_->showDays(range);
    card_->setWeeks(source_.weeks(range, catalogue_.directory(), options, today()), options.unit);
    idle_.start();
}

void ProgressPage::readAhead() {
    bool more = false;
    if (isVisible()) {
        runner_.run([this, &more] { more = source_.readAhead(); });
    }
    if (!more) {
        idle_.stop();
    }
}

void ProgressPage::openWeeks(Day first, Day last) {
    runner_.run([this, first, last] {
        const auto sessions = logbook_.reader().sessions({first, last});
        if (sessions.empty()) {
            navigation_.showPage(PageName::History);
        } else {
            navigation_.showInHistory(sessions.back().id);
        }
    });
}

void ProgressPage::savePicture() {
    const QString name = tr("balance-%1.png", "a file name").arg(QString::fromStdString(isoDate(today())));
    const auto path = prompts_.fileToSave(tr("Save the chart"), name, tr("PNG picture (*.png)"));
    if (!path) {
        return;
    }
    ChartPicture picture;
    picture.ground = controls_->pictureGround();
    picture.font = font();
    runner_.run([data = card_->data(), picture, path = *path] { writeChart(data, picture, path); });
}

void ProgressPage::copyPicture() {
    ChartPicture picture;
    picture.ground = controls_->pictureGround();
    picture.font = font();
    QGuiApplication::clipboard()->setImage(balancePicture(card_->data(), picture));
}

void ProgressPage::copyNumbers() {
    QGuiApplication::clipboard()->setText(balanceCsv(card_->data().weeks.shown()));
}

Day ProgressPage::today() const {
    return dayOf(clock_.local());
}

} // namespace dorsal
