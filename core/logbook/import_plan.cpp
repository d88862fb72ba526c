// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/import_plan.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace dorsal {

namespace {

std::string sessionKey(LocalTime start, const std::string& title) {
    return std::to_string(start.time_since_epoch().count()) + '\n' + title;
}

/// Nothing when the set holds what no file of another app can hold.
std::optional<ImportedSet> asImported(const LoggedSet& set) {
    if (set.side != Side::Both || set.band || set.target || set.perRep || set.pain || !set.note.empty()) {
        return std::nullopt;
    }
    return ImportedSet{set.kind, set.reps, set.load, set.help, set.held, set.distance, set.rir};
}

bool sameSets(const std::vector<ImportedSet>& imported, std::span<const LoggedSet> logged) {
    return std::ranges::equal(imported, logged, [](const ImportedSet& one, const LoggedSet& other) {
        return asImported(other) == one;
    });
}

/// The sessions of the log that the history may hold as well.
class LoggedSessions {
public:
    LoggedSessions(LogReader& reader, const ImportedHistory& history) : reader_(reader), history_(history) {
        for (Session& session : reader.sessions({history.report.first, history.report.last})) {
            std::string key = sessionKey(session.start, session.title);
            byKey_[std::move(key)].push_back(std::move(session));
        }
    }

    enum class Match { None, Same, Other };

    /// Takes the session that fits best out of the log's, so that two equal ones in a file need two there.
    [[nodiscard]] Match take(const ImportedSession& session) {
        const auto found = byKey_.find(sessionKey(session.start, session.title));
        if (found == byKey_.end() || found->second.empty()) {
            return Match::None;
        }
        std::vector<Session>& candidates = found->second;
        const auto same = std::ranges::find_if(
            candidates, [&](const Session& logged) { return sameContent(session, logged); });
        const Match match = same != candidates.end() ? Match::Same : Match::Other;
        candidates.erase(same != candidates.end() ? same : candidates.begin());
        return match;
    }

private:
    [[nodiscard]] bool sameContent(const ImportedSession& session, const Session& logged) {
        if (session.notes != logged.notes || session.end.value_or(session.start) != logged.finishedAt) {
            return false;
        }
        const std::vector<SessionItem> items = reader_.items(logged.id);
        const std::vector<LoggedSet> sets = reader_.sets(logged.id);
        return sameItems(session.items, items, sets) ||
               (isDoubled(session) && sameItems(firstHalf(session).items, items, sets));
    }

    [[nodiscard]] bool sameItems(const std::vector<ImportedItem>& imported,
                                 const std::vector<SessionItem>& items,
                                 const std::vector<LoggedSet>& sets) const {
        return std::ranges::equal(imported, items, [&](const ImportedItem& one, const SessionItem& other) {
            if (history_.exercises[one.exercise].name != other.nameAsImported || one.note != other.note ||
                one.superset != other.superset || other.skipped) {
                return false;
            }
            const auto own = std::ranges::equal_range(sets, 0, {}, [&](const LoggedSet& set) {
                return set.item == other.id ? 0 : (set.item < other.id ? -1 : 1);
            });
            return sameSets(one.sets, std::span(own.begin(), own.end()));
        });
    }

    LogReader& reader_;
    const ImportedHistory& history_;
    std::unordered_map<std::string, std::vector<Session>> byKey_;
};

} // namespace

ImportPlan planImport(LogReader& reader, const ImportRequest& request) {
    ImportPlan plan;
    LoggedSessions logged(reader, request.history);
    const ImportedSession* previous = nullptr;
    for (const ImportedSession& session : request.history.sessions) {
        const bool copy = previous != nullptr && *previous == session;
        previous = &session;
        switch (logged.take(session)) {
        case LoggedSessions::Match::Same:
            ++plan.outcome.present;
            continue;
        case LoggedSessions::Match::Other:
            ++plan.outcome.changed;
            continue;
        case LoggedSessions::Match::None:
            break;
        }
        if (request.doubled == DoubledSessions::Keep) {
            plan.added.push_back(session);
        } else if (!copy) {
            plan.added.push_back(isDoubled(session) ? firstHalf(session) : session);
        }
    }
    plan.outcome.added = static_cast<std::int64_t>(plan.added.size());
    return plan;
}

} // namespace dorsal
