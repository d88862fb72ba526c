// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/grid_text.h"

#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "app/words/sets_in_line.h"

#include <QStringList>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int doneInFullTenths = 9;

QString sidedReps(const QString& reps, const std::string& sideLabel) {
    return sideLabel.empty() ? reps : onEachSide(reps, sideLabel);
}

bool statedByCoach(const Exercise& exercise, const char* what) {
    return std::ranges::find(exercise.prescription.statedByCoach, what) !=
           exercise.prescription.statedByCoach.end();
}

} // namespace

QString GridText::title(const HeadingRow& row) {
    return row.exercise ? QString::fromStdString(row.name) : tr("Choose one exercise");
}

QString GridText::dose(const Exercise& exercise) const {
    const Prescription& asked = exercise.prescription;
    const std::string& side = exercise.sideLabel;
    if (asked.hold) {
        const QString hold = sidedReps(sets_.format().holdRange(*asked.hold), side);
        return statedByCoach(exercise, "seconds") ? tr("%1, coach", "dose stated by the coach").arg(hold)
                                                  : hold;
    }
    if (asked.reps) {
        const QString reps = sidedReps(tr("%1 reps").arg(sets_.format().repsRange(*asked.reps)), side);
        return statedByCoach(exercise, "reps") ? tr("%1, coach", "dose stated by the coach").arg(reps) : reps;
    }
    return {};
}

QString GridText::detail(const HeadingRow& row, const Exercise* exercise) const {
    QStringList parts{word(row.slot)};
    if (row.choices > 1) {
        parts << (row.exercise ? tr("chosen of %1").arg(row.choices)
                               : tr("%1 to choose from").arg(row.choices));
    }
    if (row.addedByHand) {
        parts << tr("added");
    }
    if (row.superset) {
        parts << tr("superset %1").arg(*row.superset);
    }
    if (!row.tempo.empty()) {
        parts << tempoText(row.tempo);
    }
    if (exercise != nullptr) {
        const QString asked = dose(*exercise);
        if (!asked.isEmpty()) {
            parts << asked;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString GridText::progress(const SetProgress& progress) const {
    const auto halves = [this](int count) { return sets_.format().number(count / 2.0, 1); };
    if (progress.allHalves == 0) {
        return halves(0);
    }
    return tr("%1 of %2", "sets done, sets in all")
        .arg(halves(progress.doneHalves), halves(progress.allHalves));
}

QString GridText::caution(const CautionRow& row) const {
    if (row.painToday) {
        return tr("You marked pain. Stop this exercise.");
    }
    if (row.painOn) {
        const QString day = sets_.format().dayMonth(*row.painOn);
        return row.painSide == Side::Both ? tr("You marked pain on %1. Pain-free range only.").arg(day)
                                          : tr("You marked pain on the %1 side on %2. Pain-free range only.")
                                                .arg(word(row.painSide), day);
    }
    if (row.notAdvised) {
        return tr("The coach leaves this out unless you have checked how your pelvis stands.");
    }
    return row.caution ? QString::fromStdString(row.caution->note) : QString();
}

QString GridText::skipped(const SkippedRow& row) {
    return row.begun ? tr("Rest skipped: %1").arg(word(row.reason)) : tr("Skipped: %1").arg(word(row.reason));
}

QString GridText::number(const SetRow& row) {
    switch (row.set.kind) {
    case SetKind::Warmup:
        return tr("W", "warm-up set, one letter");
    case SetKind::Drop:
        return tr("D", "drop set, one letter");
    case SetKind::Working:
    case SetKind::Failure:
        break;
    }
    return QString::number(row.number);
}

QString GridText::summary(const LoggedSet& set, const SetFields& fields) const {
    const QString numbers = sets_.numbers(set, fields);
    return set.reps && fields.first == SetField::None ? tr("%1 reps").arg(numbers) : numbers;
}

QString GridText::lastTime(const SetRow& row) const {
    if (!row.lastTime) {
        return {};
    }
    const QString numbers = sets_.numbers(*row.lastTime, row.fields);
    return row.lastTime->pain ? tr("%1, pain").arg(numbers) : numbers;
}

QString GridText::target(const SetRow& row) const {
    if (isTimed(row.fields) && row.set.target) {
        return sets_.format().duration(*row.set.target);
    }
    return sets_.target(row.planned);
}

QString GridText::remark(const SetRow& row) {
    const auto& set = row.set;
    const bool early = row.done && set.held && set.target && *set.held * 10 < *set.target * doneInFullTenths;
    return early ? tr("cut short") : QString();
}

QString GridText::rowName(const SetRow& row, const QString& exercise) {
    QStringList parts{exercise};
    parts << (row.number > 0 ? tr("set %1").arg(row.number) : tr("%1 set").arg(word(row.set.kind)));
    if (row.set.side != Side::Both) {
        parts << word(row.set.side);
    }
    return parts.join(QStringLiteral(", "));
}

QString GridText::next(const SetRow& row, const QString& exercise) const {
    QString text = exercise.toHtmlEscaped() + QStringLiteral(", ") +
                   (row.number > 0 ? tr("set %1").arg(row.number) : tr("%1 set").arg(word(row.set.kind)));
    if (row.set.side != Side::Both) {
        text += QStringLiteral(", <b>%1</b>").arg(word(row.set.side));
    }
    const QString numbers = sets_.numbers(row.set, row.fields);
    return numbers.isEmpty() ? text : text + QStringLiteral(": ") + numbers.toHtmlEscaped();
}

QString GridText::why(const SetRow& row, const SetValue& value) {
    const QString reason = countReason(value.reason);
    return row.done ? reason : tr("Not done yet, so not in the log. Once done: %1").arg(reason);
}

} // namespace dorsal
