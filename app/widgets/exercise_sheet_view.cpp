// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/exercise_sheet_view.h"

#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/buttons.h"
#include "app/widgets/rule.h"
#include "app/widgets/tag_label.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int nameWidth = 96;

TagLabel* tagOf(const QString& text, Provenance provenance) {
    return new TagLabel(text, provenance == Provenance::Coach ? TagKind::Coach : TagKind::Other);
}

QHBoxLayout* addRow(QVBoxLayout& column) {
    column.addWidget(makeRule());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(spacing::rowGap);
    column.addLayout(row);
    return row;
}

} // namespace

ExerciseSheetView::ExerciseSheetView(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Exercise"));
}

QVBoxLayout* ExerciseSheetView::begin() {
    auto* column = new QVBoxLayout(new QWidget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

void ExerciseSheetView::place(QVBoxLayout& column) {
    column.addStretch();
    QWidget* sheet = column.parentWidget();
    setWidget(sheet);
    sheet->setAutoFillBackground(false);
    sheet->show();
}

void ExerciseSheetView::showHint(const QString& hint) {
    QVBoxLayout& column = *begin();
    column.addWidget(makeParagraph(hint, TextStyle::Body, TextTone::Quiet));
    place(column);
}

void ExerciseSheetView::show(const ExerciseFacts& facts, const QString& lastDone,
                             const QStringList& history) {
    QVBoxLayout& column = *begin();
    column.addWidget(makeParagraph(facts.summary, TextStyle::Caption, TextTone::Quiet));
    if (!facts.instructions.isEmpty()) {
        column.addSpacing(spacing::rowGap);
        column.addWidget(makeParagraph(facts.instructions, TextStyle::Body));
    }
    if (!facts.cues.isEmpty()) {
        column.addSpacing(spacing::rowGap);
        column.addWidget(makeParagraph(facts.cues, TextStyle::Body, TextTone::Quiet));
    }
    addFacts(column, {}, facts.prescription);
    addFacts(column, tr("What the coach says"), facts.coach);
    addFacts(column, tr("Cautions"), facts.cautions);
    addSubstitutes(column, facts.substitutes);
    if (!lastDone.isEmpty()) {
        column.addSpacing(spacing::rowGap);
        column.addWidget(makeRule());
        column.addSpacing(spacing::rowGap);
        column.addWidget(makeParagraph(lastDone, TextStyle::Body, TextTone::Quiet));
    }
    if (history.size() > 1) {
        column.addSpacing(spacing::cardGap);
        column.addWidget(makeLabel(tr("History"), TextStyle::BodyBold));
        for (const QString& line : history) {
            column.addSpacing(spacing::grid / 2);
            column.addWidget(makeParagraph(line, TextStyle::Body, TextTone::Quiet));
        }
    }
    place(column);
}

void ExerciseSheetView::addFacts(QVBoxLayout& column, const QString& title,
                                 const std::vector<TaggedFact>& facts) {
    if (facts.empty()) {
        return;
    }
    column.addSpacing(spacing::cardGap);
    if (!title.isEmpty()) {
        column.addWidget(makeLabel(title, TextStyle::BodyBold));
        column.addSpacing(spacing::rowGap);
    }
    for (const TaggedFact& fact : facts) {
        QHBoxLayout* row = addRow(column);
        if (!fact.name.isEmpty()) {
            QLabel* name = makeLabel(fact.name, TextStyle::Body, TextTone::Quiet);
            name->setMinimumWidth(nameWidth);
            row->addWidget(name);
        }
        row->addWidget(makeParagraph(fact.text, TextStyle::Body), 1);
        row->addWidget(tagOf(fact.tag, fact.provenance));
    }
}

void ExerciseSheetView::addSubstitutes(QVBoxLayout& column,
                                       const std::vector<OfferedSubstitute>& substitutes) {
    if (substitutes.empty()) {
        return;
    }
    column.addSpacing(spacing::cardGap);
    column.addWidget(makeLabel(tr("Instead"), TextStyle::BodyBold));
    column.addSpacing(spacing::rowGap);
    for (const OfferedSubstitute& substitute : substitutes) {
        QHBoxLayout* row = addRow(column);
        row->addWidget(makeLabel(substitute.name, TextStyle::Body));
        row->addWidget(makeLabel(substitute.when, TextStyle::Body, TextTone::Quiet), 1);
        row->addWidget(tagOf(substitute.tag, substitute.provenance));
        QPushButton* show = makeButton(tr("Show"));
        show->setAccessibleName(tr("Show %1").arg(substitute.name));
        connect(show, &QPushButton::clicked, this,
                [this, key = substitute.key] { emit exerciseWanted(key); });
        row->addWidget(show);
    }
}

} // namespace dorsal
