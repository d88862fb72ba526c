// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/import_history.h"

#include "core/logbook/import_plan.h"

#include <algorithm>
#include <unordered_map>

namespace dorsal {

namespace {

/// Sets written between two looks at the progress.
constexpr std::size_t setsAtOnce = 8192;

/// Writes a plan's rows, table after table.
class ImportWriter {
public:
    ImportWriter(Recorder& recorder, const ImportRequest& request, const ImportPlan& plan,
                 const ImportProgress& progress)
        : recorder_(recorder), request_(request), plan_(plan), progress_(progress) {}

    void write() {
        rememberAnswers();
        makeExercises();
        writeSessions();
        writeItems();
        writeSets();
    }

private:
    void rememberAnswers() {
        std::unordered_map<std::string, Id<NameMapping>> known;
        for (const NameMapping& mapping : recorder_.reader().nameMappings()) {
            known.emplace(mapping.name, mapping.id);
        }
        for (NameMapping mapping : request_.confirmed) {
            if (const auto old = known.find(mapping.name); old != known.end()) {
                mapping.id = old->second;
                recorder_.update(std::move(mapping));
            } else {
                mapping.id = {};
                std::string name = mapping.name;
                known.emplace(std::move(name), recorder_.insert(std::move(mapping)));
            }
        }
    }

    /// Rows for the exercises that the sessions use, and own exercises for those that nobody knows.
    void makeExercises() {
        const std::vector<bool> used = usedNames();
        std::vector<NamedExercise> wanted(request_.names.size());
        std::vector<OwnExercise> own;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const NameTarget& target = request_.names[i];
            if (target.exercise) {
                wanted[i] = *target.exercise;
            } else if (used[i]) {
                NamedExercise& made = wanted[target.sameAs];
                if (made.key.text.empty()) {
                    own.push_back(ownExercise(target.sameAs));
                    made = {ExerciseKey{own.back().uuid.text}, own.back().name};
                }
                wanted[i] = made;
            }
        }
        recorder_.insertAll(own);
        insertExerciseRows(wanted, used);
    }

    [[nodiscard]] std::vector<bool> usedNames() const {
        std::vector<bool> used(request_.names.size(), false);
        for (const ImportedSession& session : plan_.added) {
            for (const ImportedItem& item : session.items) {
                used[item.exercise] = true;
            }
        }
        return used;
    }

    [[nodiscard]] OwnExercise ownExercise(std::size_t name) const {
        OwnExercise own;
        own.uuid = recorder_.newUuid();
        const std::string& written = request_.history.exercises[name].name;
        const std::size_t begin = written.find_first_not_of(' ');
        own.name = written.substr(begin, written.find_last_not_of(' ') - begin + 1);
        own.measure = inferredMeasure(request_.history, request_.names, name);
        own.balance = request_.names[name].countsAs;
        return own;
    }

    void insertExerciseRows(const std::vector<NamedExercise>& wanted, const std::vector<bool>& used) {
        std::unordered_map<ExerciseKey, Id<LoggedExercise>> ids;
        for (const LoggedExercise& row : recorder_.reader().exercises()) {
            ids.emplace(row.key, row.id);
        }
        std::vector<LoggedExercise> rows;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (used[i] && ids.emplace(wanted[i].key, Id<LoggedExercise>()).second) {
                rows.push_back({{}, wanted[i].key, wanted[i].name, std::nullopt});
            }
        }
        recorder_.insertAll(rows);
        for (const LoggedExercise& row : rows) {
            ids[row.key] = row.id;
        }
        exerciseIds_.resize(wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (used[i]) {
                exerciseIds_[i] = ids.at(wanted[i].key);
            }
        }
    }

    void writeSessions() {
        std::vector<Session> rows;
        rows.reserve(plan_.added.size());
        for (const ImportedSession& session : plan_.added) {
            Session& row = rows.emplace_back();
            row.uuid = recorder_.newUuid();
            row.start = session.start;
            row.finishedAt = session.end.value_or(session.start);
            row.title = session.title;
            row.notes = session.notes;
            row.source = request_.history.format;
        }
        recorder_.insertAll(rows);
        sessionIds_.reserve(rows.size());
        std::ranges::transform(rows, std::back_inserter(sessionIds_), &Session::id);
    }

    void writeItems() {
        std::vector<SessionItem> rows;
        for (std::size_t i = 0; i < plan_.added.size(); ++i) {
            int position = 0;
            for (const ImportedItem& item : plan_.added[i].items) {
                SessionItem& row = rows.emplace_back();
                row.session = sessionIds_[i];
                row.position = position++;
                row.exercise = exerciseIds_[item.exercise];
                row.nameAsImported = request_.history.exercises[item.exercise].name;
                row.superset = item.superset;
                row.note = item.note;
            }
        }
        recorder_.insertAll(rows);
        itemIds_.reserve(rows.size());
        std::ranges::transform(rows, std::back_inserter(itemIds_), &SessionItem::id);
    }

    void writeSets() {
        for (const ImportedSession& session : plan_.added) {
            for (const ImportedItem& item : session.items) {
                total_ += static_cast<std::int64_t>(item.sets.size());
            }
        }
        tellProgress();
        std::size_t next = 0;
        for (const ImportedSession& session : plan_.added) {
            for (const ImportedItem& item : session.items) {
                collect(item, itemIds_[next++]);
                if (waiting_.size() >= setsAtOnce) {
                    flush();
                }
            }
        }
        flush();
    }

    void collect(const ImportedItem& item, Id<SessionItem> id) {
        int position = 0;
        for (const ImportedSet& set : item.sets) {
            LoggedSet& row = waiting_.emplace_back();
            row.item = id;
            row.position = position++;
            row.kind = set.kind;
            row.reps = set.reps;
            row.load = set.load;
            row.help = set.help;
            row.held = set.held;
            row.distance = set.distance;
            row.rir = set.rir;
        }
    }

    void flush() {
        recorder_.insertAll(waiting_);
        written_ += static_cast<std::int64_t>(waiting_.size());
        waiting_.clear();
        tellProgress();
    }

    void tellProgress() const {
        if (progress_) {
            progress_(written_, total_);
        }
    }

    Recorder& recorder_;
    const ImportRequest& request_;
    const ImportPlan& plan_;
    const ImportProgress& progress_;
    std::vector<Id<LoggedExercise>> exerciseIds_;
    std::vector<Id<Session>> sessionIds_;
    std::vector<Id<SessionItem>> itemIds_;
    std::vector<LoggedSet> waiting_;
    std::int64_t written_ = 0;
    std::int64_t total_ = 0;
};

} // namespace

ImportOutcome previewImport(LogReader& reader, const ImportRequest& request) {
    return planImport(reader, request).outcome;
}

ImportOutcome importHistory(Logbook& logbook, const ImportRequest& request, const ImportProgress& progress) {
    ImportOutcome outcome;
    logbook.transact(Operation::ImportHistory, [&](Recorder& recorder) {
        const ImportPlan plan = planImport(recorder.reader(), request);
        outcome = plan.outcome;
        if (plan.added.empty() && request.confirmed.empty()) {
            return;
        }
        ImportWriter(recorder, request, plan, progress).write();
    });
    return outcome;
}

} // namespace dorsal
