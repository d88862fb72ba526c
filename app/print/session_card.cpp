// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/session_card.h"

#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "core/training/acting_cautions.h"
#include "core/training/choice_sets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dorsal {

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::CardWords)
};

constexpr std::size_t mostCues = 3;
constexpr std::size_t mostFacts = 2;
constexpr int mostBoxes = 8;
/// More choices than this are not listed: paper has a line to write the other on.
constexpr std::size_t mostChoices = 5;

QString said(const QString& words, const QString& source) {
    return CardWords::tr("%1 (%2)", "advice, who gives it").arg(words, source);
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\w]+"));
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

/// True when most words of the cue stand in what is said already.
bool isSaidBy(const QStringList& said, const QString& cue) {
    const QStringList known = wordsOf(said.join(QLatin1Char(' ')));
    const QStringList words = wordsOf(cue);
    const auto repeated =
        std::ranges::count_if(words, [&](const QString& one) { return known.contains(one); });
    return 3 * repeated >= 2 * words.size();
}

/// What is said of the exercise, by each source once, and nothing twice.
QStringList adviceOn(const Exercise& exercise, const Profile& profile) {
    QStringList all;
    QStringList advice;
    const auto add = [&](const QStringList& facts, const QString& separator, const QString& source) {
        QStringList fresh;
        for (const QString& one : facts) {
            if (!isSaidBy(all, one)) {
                fresh += one;
                all += one;
            }
        }
        if (!fresh.isEmpty()) {
            advice += said(fresh.join(separator), source);
        }
    };
    QStringList coach;
    for (const auto* facts : {&exercise.coach.care, &exercise.coach.how}) {
        for (std::size_t i = 0; i < facts->size() && i < mostFacts; ++i) {
            coach += QString::fromStdString((*facts)[i]);
        }
    }
    QStringList cues;
    for (std::size_t i = 0; i < exercise.cues.size() && i < mostCues; ++i) {
        cues += QString::fromStdString(exercise.cues[i]);
    }
    add(coach, QStringLiteral(" "), word(FactSource::Article));
    for (const ActingCaution& one : actingCautions(exercise, profile)) {
        add({QString::fromStdString(one.caution.note)}, {}, word(one.caution.source));
    }
    add(cues, QStringLiteral(", "), CardWords::tr("Dorsal"));
    return advice;
}

/// What the sets ask for, and `more` of the item.
QString aimOf(const std::vector<PlannedSet>& sets, const Exercise* exercise, const Format& format,
              const QStringList& more = {}) {
    QStringList aim{plannedSetsInLine(sets, exercise, format, RepsUnit::Named), plannedLoad(sets, format)};
    if (!sets.empty() && sets.front().rest) {
        aim += CardWords::tr("rest %1").arg(format.duration(*sets.front().rest));
    }
    if (!sets.empty()) {
        aim += tempoText(sets.front().tempo);
    }
    aim += more;
    aim.removeAll(QString());
    return aim.join(QStringLiteral(" · "));
}

/// What is said of the item, whichever of its exercises is done.
QStringList ofTheItem(const PlanItem& item) {
    QStringList said;
    if (item.superset) {
        said += CardWords::tr("superset %1").arg(*item.superset);
    }
    return said + QStringList{QString::fromStdString(item.note)};
}

/// The exercises to choose from that the card lists, the one of today first. What this person shall not do is
/// left out, as it is when the choice is made for them.
std::vector<ExerciseKey> listedChoices(const PlanItem& item, const PlanItem& today, const Profile& profile,
                                       const Catalogue& catalogue) {
    std::vector<ExerciseKey> listed{today.choices.front()};
    if (item.choices.size() > mostChoices && item.chooseBy == ChooseBy::Family) {
        return listed; // versions of one exercise: the card would be a catalogue
    }
    for (const ExerciseKey& key : item.choices) {
        const Exercise* exercise = catalogue.find(key);
        const bool fits = exercise == nullptr || actionFor(*exercise, profile) < CautionAction::Swap;
        if (fits && key != listed.front() && listed.size() < mostChoices) {
            listed.push_back(key);
        }
    }
    return listed;
}

/// The words before a free line; empty where the card lists all there is.
QString anotherOf(const PlanItem& item, const Exercise* exercise) {
    if (item.choices.size() <= mostChoices) {
        return {};
    }
    return exercise != nullptr && exercise->family == "row" ? CardWords::tr("or another of your rows:")
                                                            : CardWords::tr("or another:");
}

CardItem cardItem(const PlanItem& item, const PlanItem& today, const std::vector<ExerciseKey>& listed,
                  const Catalogue& catalogue, const Profile& told, const Format& format) {
    CardItem line;
    line.another = anotherOf(item, catalogue.find(listed.front()));
    const bool isChosen = listed.size() > 1 || !line.another.isEmpty();
    if (isChosen) {
        QStringList heading{CardWords::tr("Choose one")};
        heading += ofTheItem(item);
        heading.removeAll(QString());
        line.choose = heading.join(QStringLiteral(" · "));
    }
    std::size_t sets = 1;
    for (const ExerciseKey& key : listed) {
        const Exercise* exercise = catalogue.find(key);
        const std::vector<PlannedSet>& asked = key == listed.front() ? today.sets : setsOf(item, key);
        line.exercises.push_back({exerciseName(key, catalogue),
                                  aimOf(asked, exercise, format, isChosen ? QStringList() : ofTheItem(item)),
                                  exercise == nullptr ? QStringList() : adviceOn(*exercise, told)});
        line.bothSides |= exercise != nullptr && exercise->perSide;
        sets = std::max(sets, asked.size());
    }
    line.boxes = static_cast<int>(std::min<std::size_t>(sets, mostBoxes));
    return line;
}

} // namespace

SessionCard sessionCard(const Plan& plan, const Catalogue& catalogue, const Profile& profile,
                        const LastDone& lastDone, const Format& format, CardCautions cautions) {
    const Profile nobody;
    const Profile& told = cautions == CardCautions::OfTheProfile ? profile : nobody;
    SessionCard card{QString::fromStdString(plan.name), QString::fromStdString(plan.notes), {}};
    const Plan today = asChosen(plan, profile, catalogue, lastDone);
    for (const Slot slot : {Slot::Warmup, Slot::Main, Slot::Cooldown}) {
        CardPart part{heading(slot), {}};
        for (std::size_t at = 0; at < plan.items.size(); ++at) {
            const PlanItem& item = plan.items[at];
            if (item.slot == slot && !item.choices.empty()) {
                const auto listed = listedChoices(item, today.items[at], profile, catalogue);
                part.items.push_back(cardItem(item, today.items[at], listed, catalogue, told, format));
            }
        }
        if (!part.items.empty()) {
            card.parts.push_back(std::move(part));
        }
    }
    return card;
}

} // namespace dorsal
