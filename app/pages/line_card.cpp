// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/line_card.h"

#include "app/charts/line_chart.h"
#include "app/models/text_table_model.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/number_table.h"
#include "app/widgets/rule.h"
#include "app/widgets/text_label.h"
#include "app/words/progress_words.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

enum LineColumn { DateColumn, ValueColumn, RecordColumn, MoreColumn };

} // namespace

LineCard::LineCard(const QString& name, QWidget* parent)
    : QWidget(parent), chart_(new LineChart(name)), readOut_(new ElidedLabel({}, TextStyle::BodyBold)),
      numbers_(new TextTableModel(this)), table_(makeNumberTable(numbers_, tr("%1 in numbers").arg(name))),
      views_(new QStackedWidget), noteLabel_(makeParagraph({}, TextStyle::Caption, TextTone::Quiet)),
      head_(new QHBoxLayout) {
    auto* card = new Card;
    card->setAccessibleName(name);
    card->setBodyMargins(0, 0, 0, 0);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    head_->setSpacing(spacing::rowGap);
    head_->setContentsMargins(spacing::cardPadding, spacing::sidePadding, spacing::cardPadding,
                              spacing::sidePadding);
    head_->addWidget(readOut_, 1);
    card->body().addLayout(head_);
    card->body().addWidget(makeRule());
    auto* chartFrame = new QWidget;
    auto* chartRow = new QVBoxLayout(chartFrame);
    chartRow->setContentsMargins(spacing::grid, 0, spacing::grid, 0);
    chartRow->addWidget(chart_);
    views_->addWidget(chartFrame);
    views_->addWidget(framed(table_));
    card->body().addWidget(views_, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(spacing::cardPadding, spacing::grid, spacing::cardPadding, spacing::sidePadding);
    foot->addWidget(noteLabel_);
    card->body().addLayout(foot);

    connect(chart_, &LineChart::readOutChanged, this, &LineCard::tellReadOut);
    connect(chart_, &LineChart::opened, this, &LineCard::sessionOpened);
    connect(chart_, &LineChart::daysWanted, this, &LineCard::daysWanted);
    connect(chart_, &LineChart::markWanted, this, &LineCard::markWanted);
    connect(chart_, &LineChart::menuWanted, this, &LineCard::menuWanted);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& points = chart_->data().series.points;
        const auto& point = points.at(points.size() - 1 - static_cast<std::size_t>(index.row()));
        if (point.session) {
            emit sessionOpened(*point.session);
        }
    });
}

void LineCard::setData(LineChartData data, const QString& note) {
    note_ = note;
    noteLabel_->setText(note);
    noteLabel_->setHidden(note.isEmpty());
    chart_->setData(std::move(data));
    fillTable();
}

/// Of an empty chart the days, since its sentence stands in the middle.
void LineCard::tellReadOut() {
    const LineChartData& data = chart_->data();
    const QString told = chart_->readOut();
    readOut_->setText(!told.isEmpty() ? told
                                      : tr("%1 – %2").arg(data.format.date(data.days.from),
                                                          data.format.date(data.days.to)));
}

const LineChartData& LineCard::data() const {
    return chart_->data();
}

std::optional<ShownDays> LineCard::pointedDays() const {
    return chart_->pointedDays();
}

void LineCard::addToHead(QWidget* widget) {
    head_->addWidget(widget);
}

void LineCard::showTable(bool table) {
    views_->setCurrentIndex(table ? 1 : 0);
    if (table && !table_->currentIndex().isValid() && numbers_->rowCount() > 0) {
        table_->setCurrentIndex(numbers_->index(0, 0));
    }
}

/// Latest first.
void LineCard::fillTable() {
    const LineChartData& data = chart_->data();
    const auto rows = static_cast<int>(data.series.points.size());
    numbers_->setTable({{tr("Date"), Qt::AlignLeft},
                        {tr("Value"), Qt::AlignRight},
                        {tr("Record"), Qt::AlignLeft},
                        {tr("Sets"), Qt::AlignLeft}},
                       rows, [this, rows](int row, int column) {
                           const LineChartData& shown = chart_->data();
                           const SeriesPoint& point =
                               shown.series.points.at(static_cast<std::size_t>(rows - 1 - row));
                           switch (column) {
                           case DateColumn:
                               return shown.format.date(dayOf(point.start));
                           case ValueColumn:
                               return point.value
                                          ? valueText(*point.value, shown.unit, shown.format, shown.bands)
                                          : QStringLiteral("–");
                           case RecordColumn:
                               return point.record ? tr("record") : QString();
                           case MoreColumn:
                               return shown.tellMore ? shown.tellMore(point) : QString();
                           default:
                               return QString();
                           }
                       });
    table_->setColumnHidden(RecordColumn, std::ranges::none_of(data.series.points, &SeriesPoint::record));
    table_->setColumnHidden(MoreColumn, !data.tellMore);
    table_->setColumnWidth(DateColumn, fontMetrics().horizontalAdvance(QStringLiteral("28 September 2026")) +
                                           2 * spacing::pageMargin);
}

QString seriesCsv(const LineChartData& data) {
    QString csv = QStringLiteral("date,value,unit,record\n");
    const std::string_view unit = code(data.unit);
    for (const SeriesPoint& point : data.series.points) {
        const QStringList cells{
            QString::fromStdString(isoDate(dayOf(point.start))),
            point.value ? QString::number(*point.value, 'g', QLocale::FloatingPointShortest) : QString(),
            QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())),
            point.record ? QStringLiteral("true") : QStringLiteral("false")};
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

} // namespace dorsal
