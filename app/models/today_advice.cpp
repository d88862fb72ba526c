// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/today_advice.h"

#include "core/logbook/advice_answers.h"
#include "core/logbook/profile_settings.h"
#include "core/logbook/progress_reading.h"
#include "core/stats/ladder_gate.h"
#include "core/stats/pull_up_ladder.h"
#include "core/training/acting_cautions.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace dorsal {

namespace {

constexpr std::size_t mostAdvice = 3;
/// Exercises that rested longer are not advised on.
constexpr std::chrono::days stillTrained{56};

/// Lower comes first: rows before the ladder before the rest.
int rankOf(const OpenAdvice& open, const Exercise& exercise) {
    if (exercise.family == "row") {
        return 0;
    }
    const bool ladder =
        open.advice.reason == AdviceReason::Ladder || open.advice.reason == AdviceReason::LadderWaits;
    return ladder ? 1 : 2;
}

/// Pauses, pain and easy weeks are Dorsal's rules, whoever stated the range.
bool restsOnTheRange(const Advice& advice) {
    using enum AdviceReason;
    constexpr std::array others{Pain, PainSkip, ShortLayOff, LongLayOff, Plateau, Dropping};
    return std::ranges::find(others, advice.reason) == others.end();
}

class AdviceList {
public:
    AdviceList(LogReader& reader, const Catalogue& catalogue, const ExerciseDirectory& directory,
               AdviceScope scope)
        : reader_(reader), catalogue_(catalogue), directory_(directory), scope_(scope) {}

    void add(const std::optional<Advice>& advice, const LadderGate& gate = {}) {
        const Exercise* exercise = advice ? directory_.find(advice->exercise) : nullptr;
        if (exercise == nullptr || !isWanted(exercise->key, *advice)) {
            return;
        }
        const auto& stated = exercise->prescription.statedByCoach;
        OpenAdvice open{*advice, exercise->key, exercise->name,
                        restsOnTheRange(*advice) && std::ranges::find(stated, "reps") != stated.end()};
        const Exercise* offered = gate.instead.empty() ? nullptr : catalogue_.find(gate.instead.front());
        open.offer = offered == nullptr ? std::string() : offered->name;
        open.gate = gate;
        const int rank = rankOf(open, *exercise);
        ranked_.push_back({rank, std::move(open)});
    }

    [[nodiscard]] std::vector<OpenAdvice> best() {
        std::ranges::stable_sort(ranked_, [](const Ranked& a, const Ranked& b) {
            return std::tuple(a.rank, b.open.advice.last.start, a.open.name) <
                   std::tuple(b.rank, a.open.advice.last.start, b.open.name);
        });
        std::vector<OpenAdvice> list;
        for (Ranked& each : ranked_) {
            if (scope_ == AdviceScope::NotIgnored || list.size() < mostAdvice) {
                list.push_back(std::move(each.open));
            }
        }
        return list;
    }

private:
    struct Ranked {
        int rank = 0;
        OpenAdvice open;
    };

    [[nodiscard]] bool isWanted(const ExerciseKey& exercise, const Advice& advice) {
        const auto answer = adviceAnswer(reader_, exercise, advice);
        return !answer || (scope_ == AdviceScope::NotIgnored && answer == AdviceAnswer::Accepted);
    }

    LogReader& reader_;
    const Catalogue& catalogue_;
    const ExerciseDirectory& directory_;
    AdviceScope scope_;
    std::vector<Ranked> ranked_;
};

} // namespace

std::vector<OpenAdvice> openAdvice(LogReader& reader, const Catalogue& catalogue,
                                   const ExerciseDirectory& directory, std::span<const SetFact> facts,
                                   LoadUnit unit, Day today, AdviceScope scope) {
    const ProgressOptions options = readProgressOptions(reader, std::nullopt, today - stillTrained);
    const Profile profile = readProfile(reader);
    const LoadKit kit{unit, profile.plates};
    AdviceList list(reader, catalogue, directory, scope);
    for (const auto& [id, sessions] : sessionsByExercise(facts, directory)) {
        const Exercise* exercise = directory.find(id);
        if (exercise == nullptr || exercise->category != Category::Strengthening ||
            actionFor(*exercise, profile) == CautionAction::Avoid ||
            dayOf(sessions.back().start) < today - stillTrained) {
            continue;
        }
        const auto easyWeek = exercise->family == "row"
                                  ? deloadAdvice(sessions, *exercise, options, kit, today)
                                  : std::optional<Advice>();
        const bool eases =
            easyWeek && adviceAnswer(reader, exercise->key, *easyWeek) == AdviceAnswer::Accepted;
        if (!eases) {
            list.add(progressionAdvice(sessions, *exercise, options, kit, today));
        }
        list.add(easyWeek);
    }
    const LadderGate gate = ladderGate(catalogue, profile);
    const LadderProgress ladder = ladderProgress(catalogue.pullUpLadder(), facts, directory, options, today);
    if (gate.isOpen()) {
        list.add(ladderAdvice(ladder, options));
    } else if (!gate.instead.empty()) {
        list.add(closedLadderAdvice(ladder), gate);
    }
    return list.best();
}

} // namespace dorsal
