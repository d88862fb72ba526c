// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/today_model.h"

#include "app/models/today_open_session.h"
#include "core/logbook/start_plan.h"
#include "core/stats/break_time.h"
#include "core/training/plan_due.h"

#include <algorithm>
#include <unordered_map>

namespace dorsal {
namespace {

using std::chrono::days;

constexpr days readSpan{7 * RecentWeeks::count};
/// As many as stand beside the balance without making the page longer; plans that are due come all the same.
constexpr std::size_t offersShown = 5;
constexpr std::size_t sessionsListed = 5;
constexpr std::size_t ownPlansOffered = 3;
/// The others are in the Builder.
constexpr std::size_t templatesOffered = 3;

/// What is read of the log, and the context of every question about it.
struct TodayReading {
    LogReader& reader;
    const Catalogue& catalogue;
    const ExerciseDirectory& directory;
    const Profile& profile;
    Day today;
    BalanceOptions options;
    std::vector<Session> sessions; ///< by start
    std::vector<SetFact> facts;    ///< by start
    std::vector<OwnPlan> plans;    ///< by position
    LastDone lastDone;             ///< as far back as `facts` reach
};

/// Of the sets that are read anyway: the whole history would cost the first frame.
LastDone lastDoneOf(std::span<const SetFact> facts, const ExerciseDirectory& directory) {
    std::unordered_map<ExerciseKey, Day> last;
    for (const SetFact& fact : facts) {
        if (const Exercise* exercise = directory.find(fact.exercise)) {
            last[exercise->key] = dayOf(fact.start);
        }
    }
    return [last = std::move(last)](const ExerciseKey& key) {
        const auto found = last.find(key);
        return found == last.end() ? std::nullopt : std::optional(found->second);
    };
}

Day firstDayRead(LogReader& reader, const BalanceOptions& options, Day today) {
    const Day firstWeek = firstDayOfWeek(today, options.weekStart) - days(7 * (RecentWeeks::count - 1));
    const auto logged = reader.days();
    return logged && logged->to ? std::min(firstWeek, *logged->to - readSpan) : firstWeek;
}

RecentWeeks recentWeeks(const TodayReading& log) {
    RecentWeeks recent;
    const Day from = firstDayOfWeek(log.today, log.options.weekStart) - days(7 * (RecentWeeks::count - 1));
    std::vector<SetFact> facts;
    std::ranges::copy_if(log.facts, std::back_inserter(facts),
                         [from](const SetFact& fact) { return dayOf(fact.start) >= from; });
    recent.weeks = weeklyBalance(facts, log.directory, log.options, from, log.today, log.today);
    recent.lastFour = rollingBalance(recent.weeks);
    return recent;
}

Tally tallyOf(const TodayReading& log, Id<Session> session) {
    std::vector<SetFact> own;
    std::ranges::copy_if(log.facts, std::back_inserter(own),
                         [session](const SetFact& fact) { return fact.session == session; });
    return balanceOf(own, log.directory, log.options);
}

bool hasSets(const TodayReading& log, Id<Session> session) {
    return std::ranges::find(log.facts, session, &SetFact::session) != log.facts.end();
}

/// Takes the sessions that are nothing but a break from the desk out of what is trained; how long they were
/// in this week.
std::chrono::minutes takeOutBreaks(TodayReading& log) {
    std::chrono::minutes thisWeek{};
    const Day from = firstDayOfWeek(log.today, log.options.weekStart);
    for (auto begin = log.facts.begin(); begin != log.facts.end();) {
        auto end = std::find_if(begin, log.facts.end(),
                                [&](const SetFact& fact) { return fact.session != begin->session; });
        if (dayOf(begin->start) >= from) {
            thisWeek += breakMinutes({begin, end});
        }
        if (isBreak({begin, end})) {
            std::erase_if(log.sessions, [&](const Session& one) { return one.id == begin->session; });
            end = log.facts.erase(begin, end);
        }
        begin = end;
    }
    return thisWeek;
}

std::vector<RecentSession> recentSessions(const TodayReading& log) {
    std::vector<RecentSession> recent;
    for (auto session = log.sessions.rbegin();
         session != log.sessions.rend() && recent.size() < sessionsListed; ++session) {
        recent.push_back({*session, tallyOf(log, session->id)});
    }
    return recent;
}

StartOffer planOffer(const TodayReading& log, const Plan& plan, std::chrono::seconds rest) {
    const Plan chosen = asChosen(plan, log.profile, log.catalogue, log.lastDone);
    const PlanOutlook outlook = planOutlook(chosen, log.catalogue, log.options, rest);
    StartOffer offer;
    offer.plan = plan.key;
    offer.name = plan.name;
    offer.worth = outlook.planned;
    offer.length = outlook.length;
    for (const Session& session : log.sessions) {
        if (session.plan != plan.key) {
            continue;
        }
        if (session.finishedAt) {
            offer.last = dayOf(session.start);
        } else {
            offer.openNow = session.id;
        }
    }
    return offer;
}

/// True for a session that one of the plans stands for, by its key or by its name.
bool isListedPlan(const TodayReading& log, const Session& session) {
    const auto isOwn = [&](const OwnPlan& own) {
        return !own.archived && (own.uuid.text == session.plan || own.name == session.title);
    };
    return log.catalogue.findTemplate(session.plan) != nullptr || std::ranges::any_of(log.plans, isOwn);
}

/// The own plans in use: those that are due first, the longest waiting before the others.
std::vector<StartOffer> ownOffers(const TodayReading& log, std::chrono::seconds rest) {
    if (log.plans.empty()) {
        return {};
    }
    std::unordered_map<std::string, Day> use;
    for (const PlanUse& one : log.reader.planUse()) {
        use.emplace(one.plan, one.last);
    }
    const auto lastDone = [&use](const Uuid& uuid) {
        const auto found = use.find(uuid.text);
        return found == use.end() ? std::nullopt : std::optional(found->second);
    };
    std::vector<const OwnPlan*> inOrder;
    std::unordered_map<Id<OwnPlan>, Day> dueSince;
    for (const DuePlan& due : duePlans(log.plans, lastDone, log.today, log.options.weekStart)) {
        if (dueSince.emplace(due.plan, due.since).second) {
            inOrder.push_back(&*std::ranges::find(log.plans, due.plan, &OwnPlan::id));
        }
    }
    for (const OwnPlan& plan : log.plans) {
        if (!plan.archived && !dueSince.contains(plan.id)) {
            inOrder.push_back(&plan);
        }
    }
    std::vector<StartOffer> offers;
    for (const OwnPlan* plan : inOrder) {
        const auto due = dueSince.find(plan->id);
        if (offers.size() == ownPlansOffered && due == dueSince.end()) {
            break;
        }
        offers.push_back(planOffer(log, planFrom(*plan), rest));
        if (due != dueSince.end()) {
            offers.back().due = due->second;
        }
    }
    return offers;
}

/// The latest sessions that no plan in the list stands for, one a title, at most `room` of them.
std::vector<StartOffer> repeatOffers(const TodayReading& log, std::size_t room) {
    std::vector<StartOffer> offers;
    for (auto session = log.sessions.rbegin(); session != log.sessions.rend() && offers.size() < room;
         ++session) {
        const bool known = std::ranges::find(offers, session->title, &StartOffer::name) != offers.end();
        if (known || !session->finishedAt || isListedPlan(log, *session) || !hasSets(log, session->id)) {
            continue;
        }
        StartOffer offer;
        offer.past = session->id;
        offer.name = session->title;
        offer.worth = tallyOf(log, session->id);
        offer.length = std::max(std::chrono::seconds(0), *session->finishedAt - session->start);
        offer.last = dayOf(session->start);
        offers.push_back(std::move(offer));
    }
    return offers;
}

std::vector<StartOffer> startOffers(const TodayReading& log, std::chrono::seconds rest) {
    std::vector<StartOffer> offers = ownOffers(log, rest);
    const std::size_t room = offersShown - std::min(offersShown - 1, offers.size());
    const auto templates = log.catalogue.templates();
    const std::size_t templateCount = std::min({room, templatesOffered, templates.size()});
    std::ranges::move(repeatOffers(log, room - templateCount), std::back_inserter(offers));
    for (const Plan& plan : templates.first(templateCount)) {
        offers.push_back(planOffer(log, plan, rest));
    }
    return offers;
}

std::optional<LastSession> lastSession(const TodayReading& log) {
    const auto found = std::find_if(log.sessions.rbegin(), log.sessions.rend(), [&](const Session& session) {
        return session.finishedAt && hasSets(log, session.id);
    });
    if (found == log.sessions.rend()) {
        return std::nullopt;
    }
    LastSession last{*found, {}};
    const std::vector<LoggedSet> sets = log.reader.sets(found->id);
    for (const SessionItem& item : log.reader.items(found->id)) {
        if (!item.exercise) {
            continue;
        }
        LastExercise row;
        row.name = log.directory.name(*item.exercise);
        row.exercise = log.directory.find(*item.exercise);
        if (row.exercise != nullptr && item.slot == Slot::Main) {
            row.share = balanceShare(*row.exercise);
        }
        std::ranges::copy_if(sets, std::back_inserter(row.sets), [&](const LoggedSet& set) {
            return set.item == item.id && set.kind != SetKind::Warmup;
        });
        if (!row.sets.empty()) {
            last.exercises.push_back(std::move(row));
        }
    }
    return last;
}

} // namespace

TodayFacts readToday(LogReader& reader, const Catalogue& catalogue, const ExerciseDirectory& directory,
                     const Profile& profile, LocalTime now) {
    TodayFacts today;
    today.day = dayOf(now);
    today.settings = readLogSettings(reader);
    today.logIsEmpty = reader.isEmpty();
    TodayReading log{reader, catalogue, directory, profile, today.day, {}, {}, {}, reader.plans(), {}};
    log.options.weekStart = today.settings.weekStart;
    today.hasOwnPlans = std::ranges::any_of(log.plans, [](const OwnPlan& plan) { return !plan.archived; });
    const Day from = firstDayRead(reader, log.options, today.day);
    log.sessions = reader.sessions({from, {}});
    log.facts = reader.setFacts({from, {}});
    today.breaks = takeOutBreaks(log);
    log.lastDone = lastDoneOf(log.facts, directory);
    const auto logged = reader.days();
    today.hasOlderSessions = logged && logged->from && *logged->from < from;
    today.weeks = recentWeeks(log);
    today.open = readOpenSession(reader, directory, log.options, today.weeks.now());
    today.offers = startOffers(log, today.settings.defaultRest);
    today.lastTime = lastSession(log);
    today.sessions = recentSessions(log);
    today.bands = reader.bands();
    std::vector<SetFact> finished = log.facts;
    if (today.open) {
        std::erase_if(finished, [&](const SetFact& fact) { return fact.session == today.open->session.id; });
    }
    if (today.settings.showAdvice) {
        today.advice = openAdvice(reader, catalogue, directory, finished, today.settings.unit, today.day);
    }
    return today;
}

} // namespace dorsal
