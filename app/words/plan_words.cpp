// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/plan_words.h"

#include "app/words/enum_words.h"
#include "core/training/choice_sets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dorsal {

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::PlanWords)
};

constexpr int longestPhase = 600;

QString aimOf(const PlannedSet& set, const Format& format, RepsUnit unit) {
    if (set.hold && !set.reps) {
        return set.hold->from == set.hold->to ? format.duration(set.hold->from)
                                              : QStringLiteral("%1–%2").arg(format.duration(set.hold->from),
                                                                            format.duration(set.hold->to));
    }
    if (!set.reps) {
        return {};
    }
    QString reps = format.repsRange(*set.reps);
    if (unit == RepsUnit::Unnamed) {
        return reps;
    }
    return *set.reps == RepRange{1, 1} ? PlanWords::tr("1 rep") : PlanWords::tr("%1 reps").arg(reps);
}

QString perSide(const QString& aim, const Exercise* exercise) {
    if (exercise == nullptr || !exercise->perSide || aim.isEmpty()) {
        return aim;
    }
    if (exercise->sideLabel == "arm") {
        return PlanWords::tr("%1 an arm", "reps or time").arg(aim);
    }
    return exercise->sideLabel == "leg" ? PlanWords::tr("%1 a leg", "reps or time").arg(aim)
                                        : PlanWords::tr("%1 a side", "reps or time").arg(aim);
}

QString setsOf(std::size_t count, const QString& aim) {
    if (aim.isEmpty()) {
        return count == 1 ? PlanWords::tr("1 set") : PlanWords::tr("%1 sets").arg(count);
    }
    return count == 1 ? aim : QStringLiteral("%1 × %2").arg(count).arg(aim);
}

/// Each choice is done in its own way.
bool differ(const PlanItem& item) {
    return item.choices.size() > 1 && (!item.choiceSets.empty() || leaveAimOpen(item.sets));
}

/// "Bent Over Row (Barbell) or 11 others"
QString choicesText(const PlanItem& item, const Catalogue& catalogue) {
    constexpr std::size_t mostNamed = 3;
    if (item.choices.size() > mostNamed && !differ(item)) {
        return PlanWords::tr("%1 or one of %2 others", "an exercise of many")
            .arg(exerciseName(item.choices.front(), catalogue))
            .arg(item.choices.size() - 1);
    }
    QStringList names;
    for (const ExerciseKey& choice : item.choices) {
        names += exerciseName(choice, catalogue);
    }
    return names.join(PlanWords::tr(" or ", "between exercises to choose from"));
}

/// "3 × 8–12, 40 kg, rest 2:00"
QString doseText(const std::vector<PlannedSet>& sets, const Exercise* exercise, const Format& format) {
    QStringList parts{plannedSetsInLine(sets, exercise, format), plannedLoad(sets, format)};
    if (!sets.empty()) {
        parts += tempoText(sets.front().tempo);
    }
    if (!sets.empty() && sets.front().rest) {
        parts += PlanWords::tr("rest %1").arg(format.duration(*sets.front().rest));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// "Foam Roller: 6–8 or Wall Scoops: 4–6 an arm"
QString choicesWithDoses(const PlanItem& item, const Catalogue& catalogue, const Format& format) {
    QStringList parts;
    for (const ExerciseKey& choice : item.choices) {
        parts += QStringLiteral("%1: %2").arg(exerciseName(choice, catalogue),
                                              doseText(setsOf(item, choice), catalogue.find(choice), format));
    }
    return parts.join(PlanWords::tr(" or ", "between exercises to choose from"));
}

QString itemLine(const PlanItem& item, const Catalogue& catalogue, const Format& format) {
    QString line = QStringLiteral("  ") +
                   (differ(item) ? choicesWithDoses(item, catalogue, format) : choicesText(item, catalogue));
    if (item.superset) {
        line += PlanWords::tr(" [superset %1]").arg(*item.superset);
    }
    const QString dose =
        differ(item) ? QString() : doseText(item.sets, catalogue.find(item.choices.front()), format);
    if (!dose.isEmpty()) {
        line += QStringLiteral(": ") + dose;
    }
    return item.note.empty() ? line : line + QStringLiteral(" – ") + QString::fromStdString(item.note);
}

/// "3-1-3": up, hold, down. Coaches do not agree on the order of the digits, so only one that reads the same
/// from both ends is taken.
std::optional<std::vector<TempoPhase>> parseShortTempo(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,3})-(\\d{1,3})-(\\d{1,3})\\s*$"));
    const auto match = form.match(text);
    const int ends = match.captured(1).toInt();
    const int hold = match.captured(2).toInt();
    if (!match.hasMatch() || ends != match.captured(3).toInt() || std::max(ends, hold) > longestPhase) {
        return std::nullopt;
    }
    const auto phase = [](const QString& name, int length) {
        return TempoPhase{name.toStdString(), std::chrono::seconds(length)};
    };
    std::vector<TempoPhase> tempo{phase(PlanWords::tr("up", "part of a repetition"), ends),
                                  phase(PlanWords::tr("hold", "part of a repetition"), hold),
                                  phase(PlanWords::tr("down", "part of a repetition"), ends)};
    std::erase_if(tempo, [](const TempoPhase& part) { return part.length == std::chrono::seconds::zero(); });
    return tempo;
}

} // namespace

QString planLength(std::chrono::seconds length, const Format& format) {
    return format.minutes(std::chrono::ceil<std::chrono::minutes>(length));
}

QString swapSentence(const QString& planned, const QString& reason) {
    return PlanWords::tr("Instead of %1: %2", "exercise, reason").arg(planned, reason);
}

QString exerciseName(const ExerciseKey& key, const Catalogue& catalogue) {
    const Exercise* exercise = catalogue.find(key);
    return QString::fromStdString(exercise ? exercise->name : key.text);
}

QString plannedSetsInLine(const std::vector<PlannedSet>& sets, const Exercise* exercise, const Format& format,
                          RepsUnit unit) {
    QStringList parts;
    for (auto set = sets.begin(); set != sets.end();) {
        const auto end = std::find_if(set, sets.end(), [&](const PlannedSet& other) {
            return other.kind != set->kind || other.reps != set->reps || other.hold != set->hold;
        });
        PlannedSet aimed = *set;
        if (exercise != nullptr && !aimed.reps && !aimed.hold) {
            aimed.reps = exercise->prescription.reps;
            aimed.hold = exercise->prescription.hold;
        }
        QString part =
            setsOf(static_cast<std::size_t>(end - set), perSide(aimOf(aimed, format, unit), exercise));
        if (set->kind != SetKind::Working) {
            part += QStringLiteral(" ") + word(set->kind);
        }
        parts += part;
        set = end;
    }
    return parts.join(QStringLiteral(", "));
}

QString plannedLoad(const std::vector<PlannedSet>& sets, const Format& format) {
    const auto named = std::ranges::find_if(sets, [](const PlannedSet& set) { return set.load.has_value(); });
    if (named == sets.end()) {
        return {};
    }
    if (const auto* share = std::get_if<ShareOfMax>(&*named->load)) {
        return PlanWords::tr("%1 % of max").arg(share->percent);
    }
    return format.load(std::get<Load>(*named->load));
}

QString tempoText(const std::vector<TempoPhase>& tempo) {
    QStringList phases;
    for (const TempoPhase& phase : tempo) {
        phases += QStringLiteral("%1 %2").arg(QString::fromStdString(phase.name)).arg(phase.length.count());
    }
    return phases.join(QStringLiteral(", "));
}

std::optional<std::vector<TempoPhase>> parseTempo(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\S.*?)\\s+(\\d{1,3})(?:\\s*s)?\\s*$"));
    if (auto brief = parseShortTempo(text)) {
        return brief;
    }
    std::vector<TempoPhase> tempo;
    for (const QString& part : text.split(QRegularExpression(QStringLiteral("[,;]")), Qt::SkipEmptyParts)) {
        const auto match = form.match(part);
        if (!match.hasMatch() || match.captured(2).toInt() > longestPhase) {
            return std::nullopt;
        }
        tempo.push_back({match.captured(1).toStdString(), std::chrono::seconds(match.captured(2).toInt())});
    }
    return tempo;
}

QString weekdaysText(Weekdays days) {
    QStringList names;
    for (int i = 1; i <= 7; ++i) {
        if (days.has(std::chrono::weekday(static_cast<unsigned>(i)))) {
            names += QLocale().dayName(i, QLocale::ShortFormat);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString word(ChooseBy value) {
    switch (value) {
    case ChooseBy::MobilityNeed:
        return PlanWords::tr("by mobility need");
    case ChooseBy::Family:
        return PlanWords::tr("the pinned one first");
    case ChooseBy::Freely:
        return PlanWords::tr("freely");
    }
    return {};
}

QString word(MobilityNeed value) {
    switch (value) {
    case MobilityNeed::Extension:
        return PlanWords::tr("extension", "mobility need");
    case MobilityNeed::Rotation:
        return PlanWords::tr("rotation", "mobility need");
    case MobilityNeed::Both:
        return PlanWords::tr("both", "mobility need");
    }
    return {};
}

QString rotationText(const QStringList& done) {
    if (done.isEmpty()) {
        return {};
    }
    return done.size() == 1 ? PlanWords::tr("last: %1", "exercise").arg(done[0])
                            : PlanWords::tr("last: %1, before: %2", "exercises").arg(done[0], done[1]);
}

QString planAsText(const Plan& plan, const Catalogue& catalogue, const Format& format) {
    QStringList lines{QString::fromStdString(plan.name)};
    if (!plan.notes.empty()) {
        lines += QString::fromStdString(plan.notes);
    }
    for (const Slot slot : {Slot::Warmup, Slot::Main, Slot::Cooldown, Slot::Micro}) {
        bool headed = false;
        for (const PlanItem& item : plan.items) {
            if (item.slot != slot || item.choices.empty()) {
                continue;
            }
            if (!headed) {
                lines += QString();
                lines += heading(slot);
                headed = true;
            }
            lines += itemLine(item, catalogue, format);
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace dorsal
