// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/records_view.h"

#include "app/charts/csv_cell.h"
#include "app/charts/table_picture.h"
#include "app/models/log_catalogue.h"
#include "app/models/text_table_model.h"
#include "app/pages/export_button.h"
#include "app/ports/navigation.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/number_table.h"
#include "app/widgets/text_label.h"
#include "app/widgets/wrap_layout.h"
#include "app/words/progress_words.h"
#include "core/logbook/progress_reading.h"
#include "core/stats/all_records.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace dorsal {

namespace {

enum RecordColumnNumber {
    WhenColumn,
    ExerciseColumn,
    KindColumn,
    NewColumn,
    BeforeColumn,
    RecordColumnCount
};

} // namespace

RecordsView::RecordsView(const ProgressParts& parts)
    : ProgressView(parts), typed_(new QLineEdit), kind_(new QComboBox),
      count_(makeLabel({}, TextStyle::Body, TextTone::Quiet)), rows_(new TextTableModel(this)),
      table_(makeNumberTable(rows_, tr("Records"))),
      empty_(makeParagraph(tr("No records yet. The first session of an exercise sets what later ones have to "
                              "beat; what beats it stands here."),
                           TextStyle::Body, TextTone::Quiet)) {
    typed_->setPlaceholderText(tr("Find an exercise"));
    typed_->setAccessibleName(tr("Find an exercise"));
    typed_->setClearButtonEnabled(true);
    typed_->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    kind_->addItem(tr("All kinds"), -1);
    for (const RecordKind kind : EnumValues<RecordKind>::all) {
        kind_->addItem(word(kind), static_cast<int>(kind));
    }
    kind_->setAccessibleName(tr("Kind of record"));
    auto* exports = new ExportButton;
    auto* controls = new QWidget;
    auto* line = new WrapLayout(spacing::rowGap, spacing::rowGap, controls);
    line->addWidget(typed_);
    line->addWidget(kind_);
    line->addWidget(count_);
    line->beginTail();
    line->addWidget(exports);
    auto* card = new Card;
    card->setAccessibleName(tr("Records"));
    card->setBodyMargins(0, 0, 0, 0);
    empty_->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    card->body().addWidget(empty_);
    card->body().addWidget(framed(table_), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(controls);
    column->addWidget(card, 1);

    connect(typed_, &QLineEdit::textChanged, this, &RecordsView::filter);
    connect(kind_, &QComboBox::activated, this, &RecordsView::filter);
    connectExports(*exports, tr("records", "beginning of a file name"));
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
}

void RecordsView::refresh() {
    if (read_ == parts().source.version()) {
        return;
    }
    read_ = parts().source.version();
    const ProgressOptions options = readProgressOptions(parts().logbook.reader());
    bands_ = options.bands;
    all_ = allStandingRecords(parts().source.everything(), parts().catalogue.directory(),
                              parts().catalogue.catalogue().pullUpLadder(), options);
    filter();
}

QString RecordsView::nameOf(const Record& record) const {
    return QString::fromStdString(record.exercise.isStored()
                                      ? parts().catalogue.directory().name(record.exercise)
                                      : parts().catalogue.catalogue().pullUpLadder().name);
}

void RecordsView::filter() {
    const QStringList wordsTyped = typed_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int kind = kind_->currentData().toInt();
    shown_.clear();
    for (const Record& record : all_) {
        const QString name = nameOf(record);
        const bool named = std::ranges::all_of(
            wordsTyped, [&name](const QString& typed) { return name.contains(typed, Qt::CaseInsensitive); });
        if (named && (kind < 0 || static_cast<int>(record.kind) == kind)) {
            shown_.push_back(record);
        }
    }
    rows_->setTable({{tr("Date"), Qt::AlignLeft},
                     {tr("Exercise"), Qt::AlignLeft},
                     {tr("Record"), Qt::AlignLeft},
                     {tr("Value"), Qt::AlignRight},
                     {tr("Before"), Qt::AlignRight}},
                    static_cast<int>(shown_.size()), [this](int row, int column) {
                        return cell(shown_.at(static_cast<std::size_t>(row)), column);
                    });
    fitColumns(*table_, ExerciseColumn);
    empty_->setHidden(!all_.empty());
    table_->setHidden(all_.empty());
    count_->setText(all_.empty()
                        ? QString()
                        : (shown_.size() == 1 ? tr("1 record") : tr("%1 records").arg(shown_.size())));
}

/// "20 Nov 2026": the names of exercises need the room.
QString RecordsView::dateInTable(Day day) const {
    const int year = static_cast<int>(std::chrono::year_month_day(day).year());
    return tr("%1 %2", "day and month, year").arg(format().dayMonth(day), QString::number(year));
}

QString RecordsView::cell(const Record& record, int column) const {
    switch (column) {
    case WhenColumn:
        return dateInTable(dayOf(record.start));
    case ExerciseColumn:
        return nameOf(record);
    case KindColumn:
        return recordName(record);
    case NewColumn:
        return recordText(record, format(), bands_);
    case BeforeColumn:
        return valueText(record.before, unitOf(record.kind), format(), bands_);
    default:
        return {};
    }
}

void RecordsView::openRow(int row) {
    parts().navigation.showInHistory(shown_.at(static_cast<std::size_t>(row)).session);
}

DrawChart RecordsView::drawing() const {
    TablePicture table;
    table.title = tr("Records, %1", "date").arg(format().date(today()));
    table.columns = {{tr("Date"), Qt::AlignLeft, 2},
                     {tr("Exercise"), Qt::AlignLeft, 4},
                     {tr("Record"), Qt::AlignLeft, 3},
                     {tr("Value"), Qt::AlignRight, 3},
                     {tr("Before"), Qt::AlignRight, 2}};
    for (const Record& record : shown_) {
        QStringList row;
        for (int column = 0; column < RecordColumnCount; ++column) {
            row += cell(record, column);
        }
        table.rows.push_back(std::move(row));
    }
    table.emptyText = tr("No records yet.");
    return tableDrawing(std::move(table));
}

QString RecordsView::csv() const {
    QString text = QStringLiteral("date,exercise,kind,value,unit,before\n");
    for (const Record& record : shown_) {
        const std::string_view kind = code(record.kind);
        const std::string_view unit = code(unitOf(record.kind));
        const QStringList cells{QString::fromStdString(isoDate(dayOf(record.start))),
                                quotedCell(nameOf(record)),
                                QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())),
                                QString::number(record.value, 'g', QLocale::FloatingPointShortest),
                                QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())),
                                QString::number(record.before, 'g', QLocale::FloatingPointShortest)};
        text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace dorsal
