// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_sheet_view.h"

#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/exercise_dot.h"
#include "app/widgets/rule.h"
#include "app/widgets/tally_text.h"
#include "app/widgets/text_label.h"
#include "app/words/enum_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dorsal {

namespace {

enum Column { DotColumn, NameColumn, LoadColumn, AmountColumn, RirColumn, ColumnCount };

constexpr int figureGap = 40;
constexpr int cellGap = 16;

QLabel* numberLabel(const QString& text, TextTone tone) {
    QLabel* label = makeLabel(text, TextStyle::Body, tone);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

} // namespace

SessionSheetView::SessionSheetView(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Session"));
}

QVBoxLayout* SessionSheetView::begin() {
    auto* column = new QVBoxLayout(new QWidget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::rowGap);
    return column;
}

void SessionSheetView::place(QVBoxLayout& column) {
    column.addStretch();
    QWidget* sheet = column.parentWidget();
    setWidget(sheet);
    sheet->setAutoFillBackground(false);
    sheet->show();
}

void SessionSheetView::showHint(const QString& hint) {
    QVBoxLayout& column = *begin();
    column.addWidget(makeParagraph(hint, TextStyle::Body, TextTone::Quiet));
    place(column);
}

void SessionSheetView::showSum(int sessions, const Tally& tally, const Format& format) {
    QVBoxLayout& column = *begin();
    addFigures(column, {{tr("sessions"), format.count(sessions)},
                        {tr("back : chest"), tallyHtml(tally, format, tokensOf(palette()))}});
    place(column);
}

void SessionSheetView::addFigures(QVBoxLayout& column,
                                  const std::vector<std::pair<QString, QString>>& figures) {
    auto* row = new QHBoxLayout;
    row->setSpacing(figureGap);
    for (const auto& [name, value] : figures) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(2);
        cell->addWidget(makeLabel(name, TextStyle::Caption, TextTone::Quiet));
        QLabel* figure = makeLabel(value, TextStyle::CardTitle);
        figure->setTextFormat(Qt::AutoText);
        cell->addWidget(figure);
        row->addLayout(cell);
    }
    row->addStretch();
    column.addLayout(row);
}

void SessionSheetView::show(const SessionSheet& sheet, const Format& format) {
    QVBoxLayout& column = *begin();
    column.addWidget(makeParagraph(sheet.when, TextStyle::Body, TextTone::Quiet));
    std::vector<std::pair<QString, QString>> figures{
        {tr("back : chest"), tallyHtml(sheet.tally, format, tokensOf(palette()))},
        {tr("working sets"), format.volume(sheet.workingSets)}};
    if (!sheet.moved.isEmpty()) {
        figures.emplace_back(tr("moved"), sheet.moved);
    }
    addFigures(column, figures);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(cellGap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(NameColumn, 1);
    for (const auto& [at, name] :
         {std::pair(LoadColumn, tr("load")), std::pair(AmountColumn, tr("reps, time")),
          std::pair(RirColumn, tr("RIR"))}) {
        QLabel* head = makeLabel(name, TextStyle::Caption, TextTone::Quiet);
        head->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(head, 0, at);
    }
    for (const SheetPart& part : sheet.parts) {
        addPart(*grid, part);
    }
    column.addLayout(grid);
    for (const QString& note : {sheet.notes, sheet.source}) {
        if (!note.isEmpty()) {
            column.addWidget(makeParagraph(note, TextStyle::Body, TextTone::Quiet));
        }
    }
    place(column);
}

void SessionSheetView::addPart(QGridLayout& grid, const SheetPart& part) {
    const auto addRule = [&grid] { grid.addWidget(makeRule(), grid.rowCount(), 0, 1, ColumnCount); };
    addRule();
    QLabel* head = makeLabel(heading(part.slot), TextStyle::Caption, TextTone::Quiet);
    head->setMinimumHeight(spacing::headerControl);
    grid.addWidget(head, grid.rowCount(), 0, 1, ColumnCount);
    for (const SheetLine& line : part.lines) {
        addRule();
        addLine(grid, line);
    }
}

void SessionSheetView::addLine(QGridLayout& grid, const SheetLine& line) {
    const int row = grid.rowCount();
    const ExerciseLine& exercise = line.exercise;
    grid.addWidget(new ExerciseDot(exercise.counts), row, DotColumn, Qt::AlignVCenter);
    auto* name = new ElidedLabel(exercise.name);
    name->setMinimumHeight(spacing::headerControl);
    grid.addWidget(name, row, NameColumn);
    grid.addWidget(numberLabel(exercise.load, TextTone::Quiet), row, LoadColumn);
    // What was left of an exercise that was begun is told below its numbers.
    const bool isWhole = exercise.amount.isEmpty() && !line.skipped.isEmpty();
    grid.addWidget(numberLabel(isWhole ? line.skipped : exercise.amount, TextTone::Normal), row,
                   AmountColumn);
    auto* rir = new ElidedLabel(exercise.rir);
    rir->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    rir->setForegroundRole(QPalette::PlaceholderText);
    grid.addWidget(rir, row, RirColumn);
    QStringList below{isWhole ? QString() : line.skipped, line.note};
    below.removeAll(QString());
    if (!below.isEmpty()) {
        QLabel* note = makeParagraph(below.join(QLatin1Char('\n')), TextStyle::Caption, TextTone::Quiet);
        note->setContentsMargins(0, 0, 0, spacing::rowGap / 2);
        grid.addWidget(note, row + 1, NameColumn, 1, ColumnCount - NameColumn);
    }
}

} // namespace dorsal
