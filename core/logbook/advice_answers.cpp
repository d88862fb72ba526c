// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/advice_answers.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace dorsal {

namespace {

/// "accepted <session> <reason> load=42500000 reps=8 sets=3"
struct StoredAnswer {
    AdviceAnswer answer{};
    std::string session;
    std::string reason;
    NextSets next;
};

/// Of the next step, and of an easy week before it: each is answered by itself.
constexpr std::string_view nextStepKey = "advice.";
constexpr std::string_view easyWeekKey = "advice.easy.";

bool isEasyWeek(AdviceReason reason) {
    return reason == AdviceReason::Plateau || reason == AdviceReason::Dropping;
}

std::string keyOf(const ExerciseKey& exercise, const Advice& advice) {
    return std::string(isEasyWeek(advice.reason) ? easyWeekKey : nextStepKey) + exercise.text;
}

std::optional<std::int64_t> numberIn(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number >= 0 ? std::optional(number)
                                                                                   : std::nullopt;
}

std::optional<Load> loadIn(std::int64_t milligrams) {
    return milligrams <= Load::maxMilligrams ? std::optional(Load::milligrams(milligrams)) : std::nullopt;
}

/// Words of a newer program are passed over.
void readWord(std::string_view word, NextSets& next) {
    const std::size_t mark = word.find('=');
    const auto number = mark == std::string_view::npos ? std::nullopt : numberIn(word.substr(mark + 1));
    if (!number) {
        return;
    }
    const std::string_view name = word.substr(0, mark);
    const auto count = Reps::tryCount(*number);
    if (name == "load") {
        next.load = loadIn(*number);
    } else if (name == "help") {
        next.help = loadIn(*number);
    } else if (name == "band") {
        next.band = Id<Band>(*number);
    } else if (name == "reps" && count) {
        next.reps = count->count();
    } else if (name == "hold" && *number <= std::chrono::seconds(std::chrono::hours(24)).count()) {
        next.hold = std::chrono::seconds(*number);
    } else if (name == "per_rep" && *number <= std::chrono::seconds(std::chrono::hours(24)).count()) {
        next.perRep = std::chrono::seconds(*number);
    } else if (name == "sets" && *number <= maxPlannedSets) {
        next.sets = static_cast<int>(*number);
    }
}

std::optional<StoredAnswer> readAnswer(LogReader& reader, std::string_view key) {
    const auto setting = reader.setting(key);
    if (!setting) {
        return std::nullopt;
    }
    std::istringstream words(setting->value);
    StoredAnswer stored;
    std::string answer;
    words >> answer >> stored.session >> stored.reason;
    const auto known = fromCode<AdviceAnswer>(answer);
    if (!known) {
        return std::nullopt;
    }
    stored.answer = *known;
    for (std::string word; words >> word;) {
        readWord(word, stored.next);
    }
    return stored;
}

std::string uuidOf(LogReader& reader, Id<Session> session) {
    const auto row = reader.session(session);
    return row ? row->uuid.text : std::string();
}

std::string textOf(AdviceAnswer answer, const std::string& session, const Advice& advice) {
    std::ostringstream text;
    text << code(answer) << ' ' << session << ' ' << code(advice.reason);
    const NextSets& next = advice.next;
    if (next.load) {
        text << " load=" << next.load->inMilligrams();
    }
    if (next.help) {
        text << " help=" << next.help->inMilligrams();
    }
    if (next.band) {
        text << " band=" << next.band->value();
    }
    if (next.reps) {
        text << " reps=" << *next.reps;
    }
    if (next.hold) {
        text << " hold=" << next.hold->count();
    }
    if (next.perRep) {
        text << " per_rep=" << next.perRep->count();
    }
    text << " sets=" << next.sets;
    return text.str();
}

/// What was accepted before an exercise was left out because of pain holds no longer.
bool hurtSince(LogReader& reader, const ExerciseKey& exercise, const Session& lastDone) {
    const auto row = reader.exercise(exercise);
    return row && std::ranges::any_of(reader.lastSkips(SkipReason::Pain, dayOf(lastDone.start)),
                                      [&](const SkippedExercise& skip) { return skip.exercise == row->id; });
}

void markEasyWeek(Recorder& recorder, Day today) {
    constexpr std::chrono::days toItsEnd{6};
    const bool marked =
        std::ranges::any_of(recorder.reader().annotations(), [today](const Annotation& known) {
            return known.kind == AnnotationKind::Deload && known.first <= today && today <= known.last;
        });
    if (!marked) {
        recorder.insert(Annotation{{}, recorder.newUuid(), AnnotationKind::Deload, today, today + toItsEnd});
    }
}

} // namespace

std::string_view code(AdviceAnswer value) {
    switch (value) {
    case AdviceAnswer::Accepted:
        return "accepted";
    case AdviceAnswer::Ignored:
        return "ignored";
    }
    return {};
}

std::optional<AdviceAnswer> adviceAnswer(LogReader& reader, const ExerciseKey& exercise,
                                         const Advice& advice) {
    const auto stored = readAnswer(reader, keyOf(exercise, advice));
    const bool same = stored && stored->reason == code(advice.reason) &&
                      stored->session == uuidOf(reader, advice.last.session);
    return same ? std::optional(stored->answer) : std::nullopt;
}

void answerAdvice(Logbook& logbook, const ExerciseKey& exercise, const Advice& advice, AdviceAnswer answer,
                  Day today) {
    const Operation operation =
        answer == AdviceAnswer::Accepted ? Operation::AcceptAdvice : Operation::IgnoreAdvice;
    logbook.transact(operation, [&](Recorder& recorder) {
        const std::string value = textOf(answer, uuidOf(recorder.reader(), advice.last.session), advice);
        const std::string key = keyOf(exercise, advice);
        if (auto known = recorder.reader().setting(key)) {
            known->value = value;
            recorder.update(*std::move(known));
        } else {
            recorder.insert(Setting{{}, key, value});
        }
        if (answer == AdviceAnswer::Accepted && isEasyWeek(advice.reason)) {
            markEasyWeek(recorder, today);
        }
    });
}

std::optional<NextSets> acceptedSets(LogReader& reader, const ExerciseKey& exercise,
                                     const Session& lastDone) {
    for (const std::string_view key : {easyWeekKey, nextStepKey}) {
        const auto stored = readAnswer(reader, std::string(key) + exercise.text);
        const bool holds = stored && stored->answer == AdviceAnswer::Accepted &&
                           stored->session == lastDone.uuid.text && !hurtSince(reader, exercise, lastDone);
        if (holds) {
            return stored->next;
        }
    }
    return std::nullopt;
}

} // namespace dorsal
