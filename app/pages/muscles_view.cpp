// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/muscles_view.h"

#include "app/charts/body_chart.h"
#include "app/charts/muscle_list.h"
#include "app/charts/muscle_week_bars.h"
#include "app/charts/pointed_muscle.h"
#include "app/models/log_catalogue.h"
#include "app/models/text_table_model.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/number_table.h"
#include "app/widgets/text_label.h"
#include "app/words/enum_words.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace dorsal {

namespace {

constexpr std::size_t namedExercises = 3;

} // namespace

MusclesView::MusclesView(const ProgressParts& parts)
    : ProgressView(parts), mode_(new QComboBox), readOut_(new ElidedLabel({}, TextStyle::BodyBold)),
      body_(new BodyChart), list_(new MuscleList), bars_(new MuscleWeekBars), figureCard_(new Card),
      listCard_(new Card), listReadOut_(new ElidedLabel({}, TextStyle::BodyBold)), views_(new QStackedWidget),
      numbers_(new TextTableModel(this)), table_(makeNumberTable(numbers_, tr("Muscles in numbers"))) {
    mode_->addItem(tr("Fractional counting"), static_cast<int>(BalanceMode::Fractional));
    mode_->addItem(tr("Direct sets only"), static_cast<int>(BalanceMode::Primary));
    mode_->setAccessibleName(tr("Counting"));
    mode_->setToolTip(tr("Fractional: a muscle that helps counts half."));
    controls_ = new ChartControls({mode_}, tr("Picture"));
    connectControls(*controls_, tr("muscles", "beginning of a file name"));

    auto* tableCard = new Card;
    tableCard->setBodyMargins(0, 0, 0, 0);
    tableCard->body().addWidget(framed(table_));
    views_->addWidget(layOutPictures());
    views_->addWidget(tableCard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(controls_);
    column->addWidget(views_, 1);

    connect(mode_, &QComboBox::activated, this, &ProgressView::refreshWanted);
    connect(controls_, &ChartControls::lookChosen, this, &MusclesView::showLook);
    connect(body_, &BodyChart::pointedChanged, this, &MusclesView::tellPointed);
    connect(list_, &MuscleList::pointedAt, body_, &BodyChart::setPointed);
}

QWidget* MusclesView::layOutPictures() {
    figureCard_->setAccessibleName(tr("Muscles"));
    figureCard_->body().addWidget(readOut_);
    figureCard_->body().addSpacing(spacing::grid);
    figureCard_->body().addWidget(body_, 1);
    listCard_->setAccessibleName(tr("Sets a week"));
    listCard_->body().addWidget(listReadOut_);
    listCard_->body().addWidget(
        makeLabel(tr("Sets a week, mean of the complete weeks"), TextStyle::Caption, TextTone::Quiet));
    listCard_->body().addSpacing(spacing::grid);
    listCard_->body().addWidget(list_);
    listCard_->body().addSpacing(spacing::cardGap);
    listCard_->body().addWidget(bars_, 1);
    auto* pictures = new QWidget;
    auto* row = new QHBoxLayout(pictures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::cardGap);
    row->addWidget(figureCard_, 4);
    row->addWidget(listCard_, 3);
    return pictures;
}

BalanceOptions MusclesView::options() const {
    BalanceOptions options;
    options.mode = static_cast<BalanceMode>(mode_->currentData().toInt());
    options.weekStart = settings().weekStart;
    return options;
}

void MusclesView::refresh() {
    days_ = takeDays(*controls_);
    weeks_ = muscleWeeks(parts().source.factsIn(days_), parts().catalogue.directory(), options(), days_.from,
                         days_.to, today());
    const MuscleChartData mean = meanOf(weeks_);
    list_->setData(mean);
    bars_->setWeeks(weeks_);
    body_->setData(mean);
    fillTable();
}

void MusclesView::fold(bool narrow) {
    narrow_ = narrow;
    controls_->offerList(narrow);
    showParts();
}

void MusclesView::showLook(ChartLook look) {
    look_ = look;
    views_->setCurrentIndex(look == ChartLook::Table ? 1 : 0);
    showParts();
}

/// Picture and list side by side, or one of them.
void MusclesView::showParts() {
    figureCard_->setHidden(narrow_ && look_ == ChartLook::List);
    listCard_->setHidden(narrow_ && look_ != ChartLook::List);
    listReadOut_->setHidden(!narrow_);
}

QString MusclesView::workOf(Muscle muscle) const {
    const int weeks = std::max(1, body_->data().weeks);
    QStringList shares;
    double rest = 0;
    const auto work = muscleWork(
        parts().source.factsIn(days_), parts().catalogue.directory(), options(), muscle, days_.from,
        std::min(days_.to, firstDayOfWeek(today(), options().weekStart) - std::chrono::days(1)));
    for (std::size_t i = 0; i < work.size(); ++i) {
        const double sets = work[i].volume.value() / weeks;
        if (i >= namedExercises) {
            rest += sets;
            continue;
        }
        shares += QStringLiteral("%1 %2").arg(
            QString::fromStdString(parts().catalogue.directory().name(work[i].exercise)),
            format().number(sets, 1));
    }
    if (rest > 0) {
        shares += tr("other %1").arg(format().number(rest, 1));
    }
    return shares.join(QStringLiteral(", "));
}

void MusclesView::tellPointed() {
    const auto muscle = body_->pointed();
    list_->setPointed(muscle);
    if (muscle) {
        bars_->setMuscle(*muscle);
    }
    for (ElidedLabel* label : {readOut_, listReadOut_}) {
        label->setText(muscle ? readOutOf(*muscle) : tr("Point at a muscle to see what trained it."));
    }
}

QString MusclesView::readOutOf(Muscle muscle) const {
    const QString sets = tr("%1 · %2 sets a week", "muscle, number")
                             .arg(muscleName(muscle), format().number(body_->data().of(muscle), 1));
    const QString work = workOf(muscle);
    return work.isEmpty() ? sets : QStringLiteral("%1 · %2").arg(sets, work);
}

/// The mean, then every week, the latest first.
void MusclesView::fillTable() {
    constexpr int firstWeek = 3;
    QList<TextTableModel::Column> columns{
        {tr("Muscle"), Qt::AlignLeft}, {tr("Group"), Qt::AlignLeft}, {tr("Sets a week"), Qt::AlignRight}};
    const auto weeks = static_cast<int>(weeks_.size());
    std::transform(weeks_.rbegin(), weeks_.rend(), std::back_inserter(columns),
                   [this](const MuscleWeek& week) {
                       return TextTableModel::Column{format().dayOrMonth(week.week, today()), Qt::AlignRight};
                   });
    columns.push_back({QString(), Qt::AlignLeft}); // takes what room is left
    numbers_->setTable(
        columns, static_cast<int>(EnumValues<Muscle>::all.size()), [this, weeks](int row, int column) {
            const Muscle muscle = EnumValues<Muscle>::all.at(static_cast<std::size_t>(row));
            switch (column) {
            case 0:
                return muscleName(muscle);
            case 1:
                return word(muscleGroup(muscle));
            case 2:
                return Format().number(body_->data().of(muscle), 2);
            default: {
                const int week = weeks - 1 - (column - firstWeek);
                return week < 0
                           ? QString()
                           : Format().volume(weeks_.at(static_cast<std::size_t>(week)).volumes.of(muscle));
            }
            }
        });
    table_->resizeColumnToContents(0);
    table_->resizeColumnToContents(1);
}

DrawChart MusclesView::drawing() const {
    const bool direct = options().mode == BalanceMode::Primary;
    const QString title = (direct ? tr("Direct sets a week by muscle, %1 – %2")
                                  : tr("Sets a week by muscle, %1 – %2; a muscle that helps counts half"))
                              .arg(format().date(days_.from), format().date(days_.to));
    return musclesDrawing(body_->data(), title);
}

QString MusclesView::csv() const {
    QString text = options().mode == BalanceMode::Primary
                       ? QStringLiteral("muscle,group,direct_sets_a_week")
                       : QStringLiteral("muscle,group,fractional_sets_a_week");
    for (const MuscleWeek& week : weeks_) {
        text += QLatin1Char(',') + QString::fromStdString(isoDate(week.week));
    }
    text += QLatin1Char('\n');
    for (const Muscle muscle : EnumValues<Muscle>::all) {
        const std::string line =
            std::string(code(muscle)) + "," + std::string(code(muscleGroup(muscle))) + ",";
        text += QString::fromStdString(line) +
                QString::number(body_->data().of(muscle), 'g', QLocale::FloatingPointShortest);
        for (const MuscleWeek& week : weeks_) {
            text += QLatin1Char(',') +
                    QString::number(week.volumes.of(muscle).value(), 'g', QLocale::FloatingPointShortest);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace dorsal
