// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/history_builder.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr int noNumber = -1;
constexpr std::size_t usualSets = 4;

} // namespace

void HistoryBuilder::beginRow(const CsvRecord& record) {
    ++history_.report.rows;
    line_ = record.line;
}

void HistoryBuilder::tally(std::vector<RowTally>& tallies, const RowFault& fault) const {
    const auto found = std::ranges::find(tallies, fault.kind, &RowTally::reason);
    if (found != tallies.end()) {
        ++found->count;
        return;
    }
    tallies.push_back({fault.kind, 1, history_.report.rows, line_, std::string(fault.value),
                       fault.place < header_.size() ? header_[fault.place] : std::string()});
}

void HistoryBuilder::skip(const RowFault& fault) {
    tally(history_.report.skipped, fault);
}

void HistoryBuilder::notice(ProblemKind reason) {
    tally(history_.report.noticed, {reason});
}

ImportedSession* HistoryBuilder::find(std::string_view key) {
    if (history_.sessions.empty()) {
        return nullptr;
    }
    if (key != lastKey_) {
        const auto found = sessions_.find(key);
        if (found == sessions_.end()) {
            return nullptr;
        }
        current_ = found->second;
        lastKey_ = key;
    }
    return &history_.sessions[current_];
}

ImportedSession& HistoryBuilder::begin(std::string_view key, ImportedSession session) {
    current_ = history_.sessions.size();
    sessions_.emplace(key, current_);
    lastKey_ = key;
    lastNumbers_.emplace_back();
    return history_.sessions.emplace_back(std::move(session));
}

std::size_t HistoryBuilder::exercise(std::string_view name) {
    if (name == lastName_ && !history_.exercises.empty()) {
        return lastExercise_;
    }
    const auto found = exercises_.find(name);
    if (found != exercises_.end()) {
        lastExercise_ = found->second;
    } else {
        lastExercise_ = history_.exercises.size();
        exercises_.emplace(name, lastExercise_);
        history_.exercises.push_back({std::string(name), 0});
    }
    lastName_ = name;
    return lastExercise_;
}

bool HistoryBuilder::continues(std::size_t item, std::size_t exercise, std::optional<int> number) const {
    return history_.sessions[current_].items[item].exercise == exercise &&
           (!number || *number > lastNumbers_[current_][item]);
}

std::size_t HistoryBuilder::newItem(std::size_t exercise, const ImportedRow& row) {
    ImportedSession& session = history_.sessions[current_];
    ImportedItem& item = session.items.emplace_back();
    item.exercise = exercise;
    item.superset = row.superset;
    item.sets.reserve(usualSets);
    lastNumbers_[current_].push_back(noNumber);
    return session.items.size() - 1;
}

/// Warm-ups carry no number in some files: those before a restart belong to what follows.
void HistoryBuilder::moveTrailingWarmups(ImportedItem& from, ImportedItem& to) {
    const auto behind = std::find_if(from.sets.rbegin(), from.sets.rend(), [](const ImportedSet& set) {
                            return set.kind != SetKind::Warmup;
                        }).base();
    if (behind != from.sets.begin()) {
        to.sets.assign(behind, from.sets.end());
        from.sets.erase(behind, from.sets.end());
    }
}

std::size_t HistoryBuilder::itemFor(std::size_t exercise, const ImportedRow& row) {
    ImportedSession& session = history_.sessions[current_];
    if (session.items.empty()) {
        return newItem(exercise, row);
    }
    const std::size_t last = session.items.size() - 1;
    if (continues(last, exercise, row.number)) {
        return last;
    }
    if (session.items[last].exercise == exercise) {
        const std::size_t added = newItem(exercise, row);
        moveTrailingWarmups(session.items[last], session.items[added]);
        return added;
    }
    // Members of a superset may alternate row by row.
    for (std::size_t item = last; row.number && item-- > 0;) {
        if (session.items[item].exercise == exercise) {
            return continues(item, exercise, row.number) ? item : newItem(exercise, row);
        }
    }
    return newItem(exercise, row);
}

void HistoryBuilder::add(const ImportedRow& row) {
    const std::size_t exerciseIndex = exercise(row.exercise);
    ++history_.exercises[exerciseIndex].sets;
    const std::size_t index = itemFor(exerciseIndex, row);
    ImportedItem& item = history_.sessions[current_].items[index];
    if (row.number) {
        lastNumbers_[current_][index] = *row.number;
    }
    if (item.note.empty()) {
        item.note = row.itemNote;
    }
    item.sets.push_back(row.set);
    ImportReport& report = history_.report;
    ++report.sets;
    report.warmupSets += row.set.kind == SetKind::Warmup ? 1 : 0;
    report.reps += row.reps;
    report.tonnageKg += row.weightKg * row.reps;
}

void HistoryBuilder::ask(ImportQuestion question) {
    auto& questions = history_.report.questions;
    if (std::ranges::find(questions, question) == questions.end()) {
        questions.push_back(question);
    }
}

ImportedHistory HistoryBuilder::finish(std::string_view format, std::optional<LoadUnit> unit) {
    ImportedHistory history = std::move(history_);
    history.format = format;
    history.unit = unit;
    std::erase_if(history.sessions, [](const ImportedSession& session) { return session.items.empty(); });
    std::ranges::stable_sort(history.sessions, {}, &ImportedSession::start);
    for (std::size_t i = 0; i < history.sessions.size(); ++i) {
        const ImportedSession& session = history.sessions[i];
        const bool copy = i > 0 && session == history.sessions[i - 1];
        history.report.doubledSessions += copy || isDoubled(session) ? 1 : 0;
    }
    if (!history.sessions.empty()) {
        history.report.first = dayOf(history.sessions.front().start);
        history.report.last = dayOf(history.sessions.back().start);
    }
    return history;
}

} // namespace dorsal
