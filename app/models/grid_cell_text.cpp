// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/grid_cell_text.h"

#include "app/models/session_grid_model.h"
#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "app/words/plate_words.h"

#include <QStringList>

namespace dorsal {

namespace {

/// With work in it where none is written yet, so that the rule can be asked in advance.
LoggedSet onceDone(LoggedSet set, const SetFields& fields) {
    if (isTimed(fields)) {
        set.held = set.held.value_or(set.target.value_or(std::chrono::minutes(1)));
    } else {
        set.reps = set.reps.value_or(Reps(1));
    }
    return set;
}

} // namespace

QString GridCellText::display(const GridRow& row, GridColumn column) const {
    if (const auto* set = std::get_if<SetRow>(&row.content)) {
        return setCell(*set, column);
    }
    if (const auto* more = std::get_if<AddSetRow>(&row.content)) {
        return moreCell(*more, column);
    }
    if (const auto* heads = std::get_if<ColumnHeadsRow>(&row.content)) {
        return fieldName(heads->fields, column);
    }
    return columnIndex(column) == 0 ? line(row) : QString();
}

QString GridCellText::line(const GridRow& row) const {
    if (const auto* heading = std::get_if<HeadingRow>(&row.content)) {
        return GridText::title(*heading);
    }
    if (const auto* caution = std::get_if<CautionRow>(&row.content)) {
        return model_.text().caution(*caution);
    }
    if (const auto* note = std::get_if<NoteRow>(&row.content)) {
        return QString::fromStdString(note->text);
    }
    if (const auto* skipped = std::get_if<SkippedRow>(&row.content)) {
        return GridText::skipped(*skipped);
    }
    if (const auto* choice = std::get_if<ChoiceRow>(&row.content)) {
        return this->choice(*choice);
    }
    return tr("Add exercise");
}

QString GridCellText::choice(const ChoiceRow& row) const {
    QStringList names;
    for (const ExerciseKey& key : row.choices) {
        names << model_.nameOf(key);
    }
    QStringList done;
    for (const DoneChoice& one : row.rotation) {
        done << model_.nameOf(one.exercise);
    }
    QStringList parts{row.chosen ? tr("Choose another") : names.join(QStringLiteral(" · "))};
    if (!done.isEmpty()) {
        parts << rotationText(done);
    }
    return parts.join(row.chosen ? QStringLiteral(" · ") : QStringLiteral(" – "));
}

QString GridCellText::setCell(const SetRow& row, GridColumn column) const {
    const GridText& text = model_.text();
    switch (column) {
    case GridColumn::Number:
        return GridText::number(row);
    case GridColumn::Kind:
        return row.set.pain ? tr("pain") : SetText::kind(row.set.kind, row.fields);
    case GridColumn::LastTime:
        return text.lastTime(row);
    case GridColumn::Target:
        return text.target(row);
    case GridColumn::First:
        return text.sets().field(row.set, row.fields.first);
    case GridColumn::Second:
        return row.fields.second == SetField::None ? GridText::remark(row)
                                                   : text.sets().field(row.set, row.fields.second);
    case GridColumn::Side:
        return cellWord(row.set.side);
    case GridColumn::Rir:
        return row.set.rir ? text.sets().format().rir(*row.set.rir) : QString();
    case GridColumn::Done:
        return {};
    }
    return {};
}

QString GridCellText::moreCell(const AddSetRow& row, GridColumn column) {
    if (column == GridColumn::Kind) {
        return tr("add a set");
    }
    return column == GridColumn::Side && row.set.side != Side::Both ? cellWord(row.set.side) : QString();
}

QString GridCellText::fieldName(const SetFields& fields, GridColumn column) {
    switch (column) {
    case GridColumn::Number:
        return tr("Set");
    case GridColumn::Kind:
        return tr("Kind");
    case GridColumn::LastTime:
        return tr("Last time");
    case GridColumn::Target:
        return tr("Target");
    case GridColumn::First:
        return SetText::head(fields.first);
    case GridColumn::Second:
        return SetText::head(fields.second);
    case GridColumn::Side:
        return tr("Side");
    case GridColumn::Rir:
        return tr("RIR");
    case GridColumn::Done:
        return tr("Done");
    }
    return {};
}

QString GridCellText::plates(const SetRow& row) const {
    return row.tellsPlates && row.set.load
               ? platesInShort(model_.profile().plates, *row.set.load, model_.text().sets().format())
               : QString();
}

QString GridCellText::tooltip(const GridRow& row) const {
    if (const auto* more = std::get_if<AddSetRow>(&row.content)) {
        return GridText::why(SetRow{}, model_.valueOf(row, onceDone(more->set, more->fields)));
    }
    if (std::holds_alternative<ChoiceRow>(row.content)) {
        return line(row) + QLatin1Char('\n') + tr("What counts follows from the exercise.");
    }
    const auto* set = std::get_if<SetRow>(&row.content);
    if (set == nullptr) {
        const bool mayBeCut = std::holds_alternative<HeadingRow>(row.content) ||
                              std::holds_alternative<CautionRow>(row.content) ||
                              std::holds_alternative<NoteRow>(row.content);
        return mayBeCut ? line(row) : QString();
    }
    const LoggedSet asked = set->done ? set->set : onceDone(set->set, set->fields);
    QString told = GridText::why(*set, model_.valueOf(row, asked));
    if (set->set.pain) {
        told += QLatin1Char('\n') + tr("A %1 set that hurt.").arg(SetText::kind(set->set.kind, set->fields));
    }
    const Exercise* exercise = model_.exerciseOf(row.item);
    if (exercise != nullptr && set->set.load) {
        const QString plates =
            platesText(*exercise, model_.profile().plates, *set->set.load, model_.text().sets().format());
        told += plates.isEmpty() ? QString() : QLatin1Char('\n') + plates;
    }
    if (!set->set.note.empty()) {
        told += QLatin1Char('\n') + QString::fromStdString(set->set.note);
    }
    return told;
}

QString GridCellText::accessibleSet(const GridRow& row, const SetRow& set, GridColumn column) const {
    QStringList parts{GridText::rowName(set, model_.exerciseName(row.item))};
    if (set.set.pain && column != GridColumn::Kind) {
        parts << tr("pain");
    }
    const QString value = setCell(set, column);
    const QString name = fieldName(set.fields, column).toLower();
    if (column != GridColumn::Number && column != GridColumn::Done && !name.isEmpty()) {
        parts << (value.isEmpty() ? tr("%1 empty").arg(name) : tr("%1 %2", "field, value").arg(name, value));
    }
    if (column == GridColumn::First && !plates(set).isEmpty()) {
        parts << plates(set);
    }
    parts << (set.done ? tr("done") : tr("planned"));
    return parts.join(QStringLiteral(", "));
}

QString GridCellText::accessible(const GridRow& row, GridColumn column) const {
    if (const auto* set = std::get_if<SetRow>(&row.content)) {
        return accessibleSet(row, *set, column);
    }
    if (const auto* heading = std::get_if<HeadingRow>(&row.content)) {
        const GridText& text = model_.text();
        return QStringList{GridText::title(*heading), text.detail(*heading, model_.exerciseOf(row.item)),
                           tr("%1 sets done").arg(text.progress(heading->progress))}
            .join(QStringLiteral(", "));
    }
    if (std::holds_alternative<AddSetRow>(row.content)) {
        return tr("%1, add a set").arg(model_.exerciseName(row.item));
    }
    if (std::holds_alternative<CautionRow>(row.content)) {
        return tr("Caution: %1").arg(line(row));
    }
    if (std::holds_alternative<ChoiceRow>(row.content)) {
        const bool isMade = std::get<ChoiceRow>(row.content).chosen;
        return isMade ? tr("%1, %2", "exercise, words").arg(model_.exerciseName(row.item), line(row))
                      : tr("Choose one: %1").arg(line(row));
    }
    return display(row, column);
}

} // namespace dorsal
