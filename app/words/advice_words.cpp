// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/progress_words.h"

#include <QStringList>

#include <algorithm>

namespace dorsal {

namespace {

struct AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::AdviceWords)
};

QString bandCalled(const std::optional<Id<Band>>& band, std::span<const Band> bands) {
    const auto found = band ? std::ranges::find(bands, *band, &Band::id) : bands.end();
    return found == bands.end() ? AdviceWords::tr("the next band") : QString::fromStdString(found->name);
}

/// What the sets are done with: "42.5 kg", "20 kg help", "Red band"; empty for the body alone.
QString toolOf(const std::optional<Load>& load, const std::optional<Load>& help,
               const std::optional<Id<Band>>& band, const Format& format, std::span<const Band> bands) {
    if (band) {
        return bandCalled(band, bands);
    }
    if (help && *help > Load()) {
        return AdviceWords::tr("%1 help").arg(format.load(*help));
    }
    return load && *load > Load() ? format.load(*load) : QString();
}

QString withReps(const QString& tool, int reps) {
    return tool.isEmpty() ? AdviceWords::tr("%1 reps").arg(reps)
                          : AdviceWords::tr("%1 × %2", "load, reps").arg(tool).arg(reps);
}

/// "10, 10, 10"
QString amounts(const SessionEffort& effort, const Format& format) {
    QStringList words;
    for (const int reps : effort.reps) {
        words += QString::number(reps);
    }
    if (words.isEmpty()) {
        for (const auto hold : effort.holds) {
            words += format.duration(hold);
        }
    }
    return words.join(QStringLiteral(", "));
}

QString stay(const QString& tool, int reps) {
    return tool.isEmpty() ? AdviceWords::tr("aim for %1 reps").arg(reps)
                          : AdviceWords::tr("stay at %1, aim for %2 reps").arg(tool).arg(reps);
}

QString percentText(double share, const Format& format) {
    constexpr double whole = 100;
    return AdviceWords::tr("%1 %", "per cent").arg(format.number(share * whole, 1));
}

QString easyWeek(const NextSets& next, const QString& tool) {
    return tool.isEmpty() ? AdviceWords::tr("an easy week is an option: %1 × %2", "sets, reps")
                                .arg(next.sets)
                                .arg(next.reps.value_or(0))
                          : AdviceWords::tr("an easy week is an option: %1 × %2 at %3", "sets, reps, load")
                                .arg(next.sets)
                                .arg(next.reps.value_or(0))
                                .arg(tool);
}

QString setCount(int sets) {
    return sets == 1 ? AdviceWords::tr("1 set") : AdviceWords::tr("%1 sets").arg(sets);
}

QString startAgain(const QString& tool, int sets) {
    return tool.isEmpty() ? AdviceWords::tr("perhaps start again gently, with %1", "sets").arg(setCount(sets))
                          : AdviceWords::tr("perhaps start again at %1, with %2", "load, sets")
                                .arg(tool, setCount(sets));
}

QString holdOrReps(const Advice& advice, const Format& format) {
    const NextSets& next = advice.next;
    return next.hold ? AdviceWords::tr("time for a harder version, from %1").arg(format.duration(*next.hold))
                     : AdviceWords::tr("time for a harder version");
}

QString reasonOf(const Advice& advice, const Format& format) {
    const QString last = amounts(advice.last, format);
    switch (advice.reason) {
    case AdviceReason::RaiseLoad:
    case AdviceReason::LessHelp:
        return AdviceWords::tr("Last time was %1: all sets reached %2.").arg(last).arg(advice.range.to);
    case AdviceReason::AddReps:
        return AdviceWords::tr("Last time was %1; the next step comes when all sets reach %2.")
            .arg(last)
            .arg(advice.range.to);
    case AdviceReason::WeakerSide:
        return AdviceWords::tr("The weaker side decides, and it was %1.").arg(last);
    case AdviceReason::AddSet:
        return AdviceWords::tr("One step would be %1 more, too much at once: another set first.")
            .arg(percentText(advice.jump, format));
    case AdviceReason::PastTheTop:
        return AdviceWords::tr("One step would be %1 more, too much at once: a few more reps first.")
            .arg(percentText(advice.jump, format));
    case AdviceReason::BelowRange:
        return AdviceWords::tr("Last time was %1, and a set fell below %2.").arg(last).arg(advice.range.from);
    case AdviceReason::PreviousLoad:
        return AdviceWords::tr("Twice in a row a set fell below %1.").arg(advice.range.from);
    case AdviceReason::HarderVariant:
        return AdviceWords::tr("Last time was %1: the top of the range.").arg(last);
    case AdviceReason::NextBand:
        return AdviceWords::tr("Two sessions reached %1 in all sets.").arg(advice.range.to);
    case AdviceReason::BandTooHard:
        return AdviceWords::tr("The new band gave %1, below %2.").arg(last).arg(advice.range.from);
    case AdviceReason::LongerHold:
        return AdviceWords::tr("Last time was %1.").arg(last);
    case AdviceReason::Pain:
        return AdviceWords::tr("Pain was marked on %1.").arg(format.dayMonth(dayOf(advice.last.start)));
    case AdviceReason::PainSkip:
        return AdviceWords::tr("It was left out because of pain on %1.")
            .arg(format.dayMonth(advice.skippedOn.value_or(dayOf(advice.last.start))));
    case AdviceReason::ShortLayOff:
        return AdviceWords::tr("%1 days since the last time: about 10 % lighter.").arg(advice.daysAway);
    case AdviceReason::LongLayOff:
        return AdviceWords::tr("%1 days since the last time: about 20 % lighter, fewer sets.")
            .arg(advice.daysAway);
    case AdviceReason::Ladder:
        return AdviceWords::tr("Last time was %1; the ladder’s next step is %2 × %3.")
            .arg(last)
            .arg(advice.next.sets)
            .arg(advice.range.to);
    case AdviceReason::LadderWaits:
        return AdviceWords::tr("The coach asks for healthy shoulders first.");
    case AdviceReason::Plateau:
        return AdviceWords::tr("No rise in the last four sessions.");
    case AdviceReason::Dropping:
        return AdviceWords::tr("Two of the last three sessions were at least 5 % lower.");
    }
    return {};
}

} // namespace

QString adviceText(const Advice& advice, const Format& format, std::span<const Band> bands) {
    const NextSets& next = advice.next;
    const QString tool = toolOf(next.load, next.help, next.band, format, bands);
    const int reps = next.reps.value_or(0);
    switch (advice.reason) {
    case AdviceReason::RaiseLoad:
    case AdviceReason::LessHelp:
    case AdviceReason::NextBand:
        return AdviceWords::tr("next %1", "load and reps").arg(withReps(tool, reps));
    case AdviceReason::AddReps:
    case AdviceReason::WeakerSide:
    case AdviceReason::PastTheTop:
    case AdviceReason::BelowRange:
        return stay(tool, reps);
    case AdviceReason::Ladder:
        if (next.perRep) {
            return AdviceWords::tr("aim for %1 reps of %2 s").arg(reps).arg(next.perRep->count());
        }
        return tool.isEmpty() ? AdviceWords::tr("aim for %1 reps").arg(reps)
                              : AdviceWords::tr("%1 reps with %2", "reps, band or load").arg(reps).arg(tool);
    case AdviceReason::AddSet:
        return AdviceWords::tr("stay at %1, make it %2", "load, sets").arg(tool, setCount(next.sets));
    case AdviceReason::PreviousLoad:
        return AdviceWords::tr("back to %1", "load and reps").arg(withReps(tool, reps));
    case AdviceReason::HarderVariant:
        return holdOrReps(advice, format);
    case AdviceReason::BandTooHard:
        return AdviceWords::tr("back to %1, with a squeeze of 2 s").arg(withReps(tool, reps));
    case AdviceReason::LongerHold:
        return AdviceWords::tr("aim for %1", "a hold")
            .arg(format.duration(next.hold.value_or(std::chrono::seconds{0})));
    case AdviceReason::Pain:
    case AdviceReason::PainSkip:
        return AdviceWords::tr("no step up this time");
    case AdviceReason::ShortLayOff:
    case AdviceReason::LongLayOff:
        return startAgain(tool, next.sets);
    case AdviceReason::LadderWaits:
        return AdviceWords::tr("the ladder waits");
    case AdviceReason::Plateau:
    case AdviceReason::Dropping:
        return easyWeek(next, tool);
    }
    return {};
}

QString adviceReason(const Advice& advice, const Format& format) {
    return advice.leftOut ? AdviceWords::tr("%1 %2", "two sentences")
                                .arg(reasonOf(advice, format), leftOutText(*advice.leftOut, format))
                          : reasonOf(advice, format);
}

QString leftOutText(const SetLeftOut& set, const Format& format) {
    const QString load = set.load ? format.load(*set.load) : QString();
    const QString done = set.reps ? withReps(load, set.reps->count()) : load;
    return AdviceWords::tr("%1 on %2 looks like a slip of the pen: advice leaves it out.",
                           "load and reps, date")
        .arg(done, format.dayMonth(set.day));
}

} // namespace dorsal
