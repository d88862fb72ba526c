// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress_page.h"

#include "app/charts/body_chart.h"
#include "app/charts/calendar_chart.h"
#include "app/charts/range_strip.h"
#include "app/charts/time_chart.h"
#include "app/pages/balance_view.h"
#include "app/pages/calendar_view.h"
#include "app/pages/exercise_view.h"
#include "app/pages/ladder_view.h"
#include "app/pages/muscles_view.h"
#include "app/pages/records_view.h"
#include "app/pages/weight_view.h"
#include "app/ports/clock.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "app/theme/spacing.h"
#include "app/widgets/current_stack.h"
#include "app/widgets/page_header.h"
#include "app/widgets/segmented_control.h"
#include "core/logbook/logbook.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

QString kindWord(ProgressKind kind) {
    switch (kind) {
    case ProgressKind::Balance:
        return ProgressPage::tr("Balance");
    case ProgressKind::Rows:
        return ProgressPage::tr("Rows");
    case ProgressKind::Ladder:
        return ProgressPage::tr("Pull-up ladder");
    case ProgressKind::Exercise:
        return ProgressPage::tr("Any exercise");
    case ProgressKind::Muscles:
        return ProgressPage::tr("Muscles");
    case ProgressKind::Records:
        return ProgressPage::tr("Records");
    case ProgressKind::Calendar:
        return ProgressPage::tr("Calendar");
    case ProgressKind::Weight:
        return ProgressPage::tr("Body weight");
    }
    return {};
}

/// What a view is looked at for: its chart, or its table in place of it.
bool isPicture(const QWidget& part) {
    return qobject_cast<const TimeChart*>(&part) != nullptr ||
           qobject_cast<const CalendarChart*>(&part) != nullptr ||
           qobject_cast<const BodyChart*>(&part) != nullptr ||
           qobject_cast<const QTableView*>(&part) != nullptr;
}

/// Below this width of the page the kinds are a list.
constexpr int narrowKinds = 760;

} // namespace

ProgressPage::ProgressPage(Logbook& logbook, LogSignals& logSignals, const LogCatalogue& catalogue,
                           const Clock& clock, Navigation& navigation, OperationRunner& runner,
                           Prompts& prompts, QWidget* parent)
    : QWidget(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock), navigation_(navigation),
      runner_(runner), prompts_(prompts), source_(logbook.reader()),
      kinds_(new SegmentedControl(tr("Chart"))), kindList_(new QComboBox), stack_(new CurrentStack),
      strip_(new RangeStrip), stripRow_(new QHBoxLayout), column_(new QVBoxLayout) {
    layOut();
    connect(&idle_, &QTimer::timeout, this, &ProgressPage::readAhead);
    connect(&logSignals, &LogSignals::changed, this, &ProgressPage::logChanged);
    const auto choose = [this](int index) { showKind(static_cast<ProgressKind>(index)); };
    connect(kinds_, &SegmentedControl::chosen, this, choose);
    connect(kindList_, &QComboBox::activated, this, choose);
    stack_->setCurrentPage(&view(kind_));
}

void ProgressPage::layOut() {
    auto* content = new QWidget;
    content->setLayout(column_);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addLayout(stripRow_);
    for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
        kinds_->addSegment(kindWord(kind));
        kindList_->addItem(kindWord(kind));
    }
    kindList_->setAccessibleName(tr("Chart"));
    auto* header = new PageHeader(tr("Progress"));
    header->addControl(kinds_);
    header->addControl(kindList_);
    column_->setSpacing(spacing::sidePadding);
    column_->addWidget(header);
    column_->addWidget(stack_, 1);
    stripRow_->setSpacing(spacing::rowGap);
    stripRow_->addWidget(strip_, 1, Qt::AlignVCenter);
    strip_->hide();
    connect(strip_, &RangeStrip::daysWanted, this,
            [this](const ShownDays& days) { view(kind_).wantDays(days); });
}

ProgressView* ProgressPage::makeView(ProgressKind kind) {
    const ProgressParts parts{logbook_, source_, catalogue_, clock_, navigation_, runner_, prompts_};
    switch (kind) {
    case ProgressKind::Balance:
        return new BalanceView(parts);
    case ProgressKind::Rows:
        return new ExerciseView(parts, ExerciseChoice::Rows);
    case ProgressKind::Ladder:
        return new LadderView(parts);
    case ProgressKind::Exercise:
        return new ExerciseView(parts, ExerciseChoice::All);
    case ProgressKind::Muscles:
        return new MusclesView(parts);
    case ProgressKind::Records:
        return new RecordsView(parts);
    case ProgressKind::Calendar:
        return new CalendarView(parts);
    case ProgressKind::Weight:
        return new WeightView(parts);
    }
    return new BalanceView(parts);
}

ProgressView& ProgressPage::view(ProgressKind kind) {
    ProgressView*& known = views_.at(static_cast<std::size_t>(kind));
    if (known == nullptr) {
        known = makeView(kind);
        stack_->addPage(known);
        known->fold(narrow_);
        if (QWidget* beside = known->besideStrip()) {
            stripRow_->addWidget(beside, 0, Qt::AlignVCenter);
            beside->hide();
        }
        connect(known, &ProgressView::refreshWanted, this, &ProgressPage::refresh);
        connect(known, &ProgressView::rangeChosen, this, [this](const ChartRange& range) {
            range_ = range;
            refresh();
        });
    }
    return *known;
}

void ProgressPage::showKind(ProgressKind kind) {
    kind_ = kind;
    kinds_->setCurrent(static_cast<int>(kind));
    kindList_->setCurrentIndex(static_cast<int>(kind));
    stack_->setCurrentPage(&view(kind));
    readOn_.reset();
    if (isVisible()) {
        refresh();
    }
}

void ProgressPage::showWholeHistory() {
    range_ = ChartRange{RangePreset::All, {}};
    showKind(ProgressKind::Balance);
}

void ProgressPage::showExercise(const ExerciseKey& exercise) {
    static_cast<ExerciseView&>(view(ProgressKind::Exercise)).choose(exercise);
    showKind(ProgressKind::Exercise);
}

DrawChart ProgressPage::drawing() {
    return view(kind_).drawing();
}

void ProgressPage::print() {
    view(kind_).print();
}

void ProgressPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const QList<QWidget*> parts = view(kind_).findChildren<QWidget*>();
    const auto chart = std::ranges::find_if(
        parts, [](const QWidget* part) { return part->isVisible() && isPicture(*part); });
    if (chart != parts.end()) {
        (*chart)->setFocus(event->reason());
    }
}

void ProgressPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (readOn_ != today()) {
        refresh();
    }
}

void ProgressPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    narrow_ = width() < spacing::narrowPage;
    const int margin = narrow_ ? spacing::narrowPageMargin : spacing::pageMargin;
    column_->setContentsMargins(margin, spacing::headerTop, margin, spacing::sidePadding);
    stripRow_->setContentsMargins(margin, 0, margin, spacing::sidePadding);
    const bool list = width() < narrowKinds;
    strip_->setCompact(narrow_);
    if (readOn_) {
        showStrip();
    }
    kinds_->setHidden(list);
    kindList_->setHidden(!list);
    for (ProgressView* each : views_) {
        if (each != nullptr) {
            each->fold(narrow_);
        }
    }
}

void ProgressPage::logChanged() {
    source_.forget();
    readOn_.reset();
    if (isVisible()) {
        refresh();
    }
}

void ProgressPage::refresh() {
    runner_.run([this] {
        readOn_ = today();
        ProgressView& shown = view(kind_);
        shown.setRange(range_);
        shown.refresh();
        showStrip();
        idle_.start();
    });
}

/// Below the kinds that are about days; records are of ever.
void ProgressPage::showStrip() {
    const auto logged = source_.logged();
    const bool wanted = logged && kind_ != ProgressKind::Records;
    strip_->setVisible(wanted);
    for (ProgressView* each : views_) {
        QWidget* beside = each != nullptr ? each->besideStrip() : nullptr;
        if (beside != nullptr) {
            beside->setVisible(wanted && !narrow_ && each == &view(kind_));
        }
    }
    if (!wanted) {
        return;
    }
    if (stripVersion_ != source_.version()) {
        stripVersion_ = source_.version();
        strip_->setLogged(logbook_.reader().sessionDays(), {logged->from, std::max(logged->to, today())});
    }
    strip_->setShown(view(kind_).shown());
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

Day ProgressPage::today() const {
    return dayOf(clock_.local());
}

} // namespace dorsal
