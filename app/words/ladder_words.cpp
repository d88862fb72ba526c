// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/progress_words.h"

#include "app/words/catalogue_words.h"

#include <algorithm>

namespace dorsal {

namespace {

struct LadderWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::LadderWords)
};

QString nameOfBand(Id<Band> band, std::span<const Band> bands) {
    const auto found = std::ranges::find(bands, band, &Band::id);
    return found == bands.end() ? LadderWords::tr("a lighter band") : QString::fromStdString(found->name);
}

} // namespace

QString stageName(int stage) {
    switch (stage) {
    case 1:
        return LadderWords::tr("Dead hang");
    case 2:
        return LadderWords::tr("Scapular pull-up");
    case 3:
        return LadderWords::tr("Inverted row");
    case 4:
        return LadderWords::tr("Assisted pull-up");
    case 5:
        return LadderWords::tr("Eccentric pull-up");
    case 6:
        return LadderWords::tr("Chin-up");
    case 7:
        return LadderWords::tr("Pull-up");
    case 8:
        return LadderWords::tr("Weighted pull-up");
    default:
        return LadderWords::tr("Stage %1").arg(stage);
    }
}

QString goalText(const LadderGoal& goal, const Format& format) {
    QString text;
    if (goal.hold) {
        text = LadderWords::tr("%1 × %2 s", "sets, seconds").arg(goal.sets).arg(goal.hold->count());
    } else {
        text = LadderWords::tr("%1 × %2", "sets, reps").arg(goal.sets).arg(goal.reps.value_or(1));
    }
    if (goal.perRep) {
        text = LadderWords::tr("%1, %2 s down", "sets and reps, seconds").arg(text).arg(goal.perRep->count());
    }
    if (goal.added && *goal.added > Load()) {
        text = LadderWords::tr("%1 with %2", "sets and reps, load").arg(text, format.load(*goal.added));
    }
    return text;
}

QString stageEnd(const LadderStage& stage) {
    if (!stage.exit) {
        return LadderWords::tr("no end");
    }
    const QString goal = goalText(*stage.exit, Format());
    return stage.measure == LadderMeasure::BandsThenReps
               ? LadderWords::tr("ends at %1, lightest band").arg(goal)
               : LadderWords::tr("ends at %1").arg(goal);
}

QString milestoneText(const LadderMilestone& milestone, const Format& format, std::span<const Band> bands) {
    const QString goal = goalText(milestone.goal, format);
    if (milestone.band) {
        return LadderWords::tr("%1, %2", "sets and reps, band").arg(goal, nameOfBand(*milestone.band, bands));
    }
    if (milestone.help) {
        return LadderWords::tr("%1 with %2 of help", "sets and reps, load")
            .arg(goal, format.load(*milestone.help));
    }
    return milestone.step == LadderStep::Begin || milestone.step == LadderStep::StepBack
               ? LadderWords::tr("%1: %2", "exercise, sets and reps").arg(stageName(milestone.stage), goal)
               : goal;
}

QString milestoneNote(const LadderMilestone& milestone) {
    switch (milestone.step) {
    case LadderStep::Begin:
        return milestone.stage == 1 ? LadderWords::tr("The first step of the ladder.")
                                    : LadderWords::tr("The stage before is done: this one begins.");
    case LadderStep::Improve:
        return {};
    case LadderStep::NextBand:
        return LadderWords::tr("The band before is done: a lighter one is next.");
    case LadderStep::LessHelp:
        return LadderWords::tr("Done with that help: a little less is next.");
    case LadderStep::OnceMore:
        return LadderWords::tr("Reached once. Once more in the next session, without pain, ends the stage.");
    case LadderStep::AddLoad:
        return LadderWords::tr("All sets reached the top: a little more load is next.");
    case LadderStep::StepBack:
        return LadderWords::tr(
            "Two sessions were below the start of the stage: the one before may serve better.");
    }
    return {};
}

QString gateReason(const LadderGate& gate) {
    if (gate.isOpen()) {
        return {};
    }
    QStringList conditions;
    for (const Condition condition : gate.closedBy) {
        conditions += word(condition);
    }
    return LadderWords::tr(
               "The pull-up ladder waits, because of your profile: %1. The coach asks for healthy "
               "shoulders first.")
        .arg(conditions.join(QStringLiteral(", ")));
}

QString gateOffer(const LadderGate& gate, const Catalogue& catalogue) {
    QStringList names;
    for (const ExerciseKey& key : gate.instead) {
        if (const Exercise* exercise = catalogue.find(key)) {
            names += QString::fromStdString(exercise->name);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString ladderWorkText(const LadderWork& work, const Format& format) {
    QStringList words;
    for (const SetFact& fact : work.sets) {
        if (fact.reps && fact.perRep) {
            words += LadderWords::tr("%1 × %2 s", "reps, seconds of each")
                         .arg(fact.reps->count())
                         .arg(fact.perRep->count());
        } else if (fact.reps) {
            words += QString::number(fact.reps->count());
        } else if (fact.held) {
            words += format.duration(*fact.held);
        }
    }
    return words.join(QStringLiteral(", "));
}

QString wayThrough(const LadderStage& stage, const Format& format) {
    const QString start = goalText(stage.start, format);
    return stage.exit ? LadderWords::tr("%1 to %2", "where a stage begins and ends")
                            .arg(start, goalText(*stage.exit, format))
                      : LadderWords::tr("from %1", "where a stage begins").arg(start);
}

} // namespace dorsal
