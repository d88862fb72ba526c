// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/interval_card.h"

#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/text_label.h"
#include "app/words/format.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int longestInterval = 36'000; // ten hours
constexpr int intervalStep = 5;
constexpr QChar stationEnd = u',';

} // namespace

IntervalCard::IntervalCard(QWidget* parent)
    : QWidget(parent), stations_(new QLineEdit(this)), saved_(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Intervals"), this);
    column->addWidget(card);
    auto* form = new QFormLayout;
    form->setSpacing(spacing::rowGap);
    work_ = addNumber(*form, tr("&Work"), 40, longestInterval, tr(" s"));
    rest_ = addNumber(*form, tr("&Rest"), 20, longestInterval, tr(" s"));
    rounds_ = addNumber(*form, tr("R&ounds"), 8, IntervalPlan::mostRounds, QString());
    rounds_->setMinimum(1);
    rounds_->setSingleStep(1);
    prepare_ = addNumber(*form, tr("Get read&y"), 10, longestInterval, tr(" s"));
    stations_->setPlaceholderText(tr("for a circuit: rows, wall slides, plank"));
    form->addRow(tr("S&tations"), stations_);
    between_ = addNumber(*form, tr("Rest between rou&nds"), 60, longestInterval, tr(" s"));
    centreLabels(*form);
    card->body().addLayout(form);
    total_ = makeParagraph({}, TextStyle::Body, TextTone::Quiet, this);
    card->body().addSpacing(spacing::grid);
    card->body().addWidget(total_);
    card->body().addSpacing(spacing::grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::rowGap);
    start_ = makeButton(tr("Start intervals"), IconName::Play, this);
    auto* save = makeButton(tr("Keep them…"), std::nullopt, this);
    row->addWidget(start_);
    row->addWidget(save);
    row->addStretch(1);
    card->body().addLayout(row);
    auto* list = new QVBoxLayout(saved_);
    list->setContentsMargins(0, spacing::grid, 0, 0);
    list->setSpacing(0);
    card->body().addWidget(saved_);
    connect(start_, &QPushButton::clicked, this, [this] { emit startAsked(intervals()); });
    connect(save, &QPushButton::clicked, this, [this] { emit saveAsked(intervals()); });
    connect(stations_, &QLineEdit::textChanged, this, &IntervalCard::refresh);
    refresh();
}

QSpinBox* IntervalCard::addNumber(QFormLayout& form, const QString& label, int value, int most,
                                  const QString& suffix) {
    auto* box = new QSpinBox(this);
    box->setRange(0, most);
    box->setSingleStep(intervalStep);
    box->setSuffix(suffix);
    box->setValue(value);
    form.addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &IntervalCard::refresh);
    return box;
}

IntervalPlan IntervalCard::intervals() const {
    IntervalPlan plan;
    plan.name = name_.toStdString();
    plan.work = std::chrono::seconds(work_->value());
    plan.rest = std::chrono::seconds(rest_->value());
    plan.rounds = rounds_->value();
    plan.prepare = std::chrono::seconds(prepare_->value());
    for (const QString& station : stations_->text().split(stationEnd, Qt::SkipEmptyParts)) {
        if (!station.trimmed().isEmpty()) {
            plan.stations.push_back(station.trimmed().toStdString());
        }
    }
    plan.restBetweenRounds =
        plan.stations.empty() ? std::chrono::seconds(0) : std::chrono::seconds(between_->value());
    return plan;
}

void IntervalCard::show(const IntervalPlan& intervals) {
    work_->setValue(static_cast<int>(intervals.work.count()));
    rest_->setValue(static_cast<int>(intervals.rest.count()));
    rounds_->setValue(intervals.rounds);
    prepare_->setValue(static_cast<int>(intervals.prepare.count()));
    QStringList stations;
    for (const std::string& station : intervals.stations) {
        stations << QString::fromStdString(station);
    }
    stations_->setText(stations.join(QStringLiteral(", ")));
    if (!stations.isEmpty()) {
        between_->setValue(static_cast<int>(intervals.restBetweenRounds.count()));
    }
    name_ = QString::fromStdString(intervals.name);
    refresh();
}

void IntervalCard::refresh() {
    const IntervalPlan plan = intervals();
    const HoldPlan phases = holdPlanOf(plan);
    between_->setEnabled(!plan.stations.empty());
    start_->setEnabled(phases.hasWork());
    if (!phases.hasWork()) {
        total_->setText(tr("There is no work to time yet: give it at least a second."));
        return;
    }
    const auto whole = std::chrono::ceil<std::chrono::seconds>(lengthOf(phases));
    const QString rest = plan.rest == std::chrono::seconds(0) && plan.stations.empty()
                             ? tr(" No rest: a new round begins every %1.").arg(Format().duration(plan.work))
                             : QString();
    total_->setText(tr("%1 in all.").arg(Format().duration(whole)) + rest);
}

void IntervalCard::setSaved(const std::vector<IntervalPlan>& saved) {
    qDeleteAll(saved_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const IntervalPlan& intervals : saved) {
        const QString name = QString::fromStdString(intervals.name);
        auto* line = new QWidget(saved_);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* start = makeQuietButton(name, IconName::Play, line);
        start->setAccessibleName(tr("Start %1").arg(name));
        auto* edit = makeIconButton(IconName::Edit, tr("Change %1").arg(name), line);
        auto* remove = makeIconButton(IconName::Trash, tr("Remove %1").arg(name), line);
        row->addWidget(start);
        row->addStretch(1);
        row->addWidget(edit);
        row->addWidget(remove);
        saved_->layout()->addWidget(line);
        connect(start, &QPushButton::clicked, this, [this, intervals] { emit startAsked(intervals); });
        connect(edit, &QToolButton::clicked, this, [this, intervals] { show(intervals); });
        // The row goes with what it removes.
        connect(
            remove, &QToolButton::clicked, this, [this, name] { emit removeAsked(name); },
            Qt::QueuedConnection);
    }
    saved_->setVisible(!saved.empty());
}

} // namespace dorsal
