// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/plan_line_text.h"

#include "app/models/log_catalogue.h"
#include "app/words/plan_words.h"
#include "core/training/acting_cautions.h"
#include "core/training/choice_sets.h"

namespace dorsal {

bool PlanLineText::isListed(const PlanItem& item) {
    return item.choices.size() > 1 && item.choices.size() <= PlanItemsModel::mostListed;
}

const std::vector<PlannedSet>& PlanLineText::sets(const PlanItemRow& row) {
    return setsOf(row.item, row.today.value_or(row.item.choices.front()));
}

bool PlanLineText::saysSetsBelow(const PlanItem& item) {
    return isListed(item) && (!item.choiceSets.empty() || leaveAimOpen(item.sets));
}

const Exercise* PlanLineText::exercise(const PlanItemRow& row) const {
    return catalogue_.catalogue().find(row.today.value_or(row.item.choices.front()));
}

QString PlanLineText::name(const PlanItemRow& row) const {
    if (!isListed(row.item)) {
        return exerciseName(row.today.value_or(row.item.choices.front()), catalogue_.catalogue());
    }
    return row.item.chooseBy == ChooseBy::MobilityNeed ? tr("Mobility drill") : tr("One of these");
}

QString PlanLineText::choosing(const PlanItemRow& row) const {
    QString how =
        tr("choose one of %1, %2", "number, how").arg(row.item.choices.size()).arg(word(row.item.chooseBy));
    if (row.item.chooseBy == ChooseBy::MobilityNeed && catalogue_.profile().mobilityNeed) {
        how += QStringLiteral(": ") + word(*catalogue_.profile().mobilityNeed);
    }
    QStringList done;
    for (const DoneChoice& choice : row.rotation) {
        done += exerciseName(choice.exercise, catalogue_.catalogue());
    }
    return done.isEmpty() ? how : how + QStringLiteral(" · ") + rotationText(done);
}

QString PlanLineText::cautionNote(const Exercise& exercise) const {
    const auto acting = actingCautions(exercise, catalogue_.profile());
    return acting.empty() ? QString() : QString::fromStdString(acting.front().caution.note);
}

CautionAction PlanLineText::caution(const PlanItemRow& row) const {
    const Exercise* exercise = this->exercise(row);
    if (exercise == nullptr || row.swap || isListed(row.item)) {
        return CautionAction::Ok;
    }
    const CautionAction action = actionFor(*exercise, catalogue_.profile());
    return action < CautionAction::Warn ? CautionAction::Ok : action;
}

CautionAction PlanLineText::caution(const PlanChoiceRow& row) const {
    const Exercise* exercise = catalogue_.catalogue().find(row.exercise);
    const CautionAction action =
        exercise == nullptr ? CautionAction::Ok : actionFor(*exercise, catalogue_.profile());
    return action < CautionAction::Warn ? CautionAction::Ok : action;
}

QString PlanLineText::below(const PlanItemRow& row) const {
    const Catalogue& catalogue = catalogue_.catalogue();
    QStringList parts;
    if (row.item.choices.size() > 1) {
        parts += choosing(row);
    }
    const Exercise* exercise = this->exercise(row);
    if (row.swap) {
        parts += swapSentence(exerciseName(row.swap->from, catalogue),
                              QString::fromStdString(row.swap->reason.note));
    } else if (exercise == nullptr && row.item.choices.size() == 1) {
        parts += tr("not known here");
    } else if (exercise != nullptr && !isListed(row.item)) {
        parts += cautionNote(*exercise);
    }
    if (row.item.superset) {
        parts += tr("superset %1").arg(*row.item.superset);
    }
    if (!saysSetsBelow(row.item) && !sets(row).empty()) {
        parts += tempoText(sets(row).front().tempo);
    }
    parts += QString::fromStdString(row.item.note);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString PlanLineText::below(const PlanChoiceRow& row) const {
    const Exercise* exercise = catalogue_.catalogue().find(row.exercise);
    QStringList parts{exercise == nullptr ? tr("not known here") : cautionNote(*exercise)};
    if (!row.sets.empty()) {
        parts += tempoText(row.sets.front().tempo);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace dorsal
