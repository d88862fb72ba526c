// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/log_settings.h"
#include "tests/support/log_contents.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

#include <memory>
#include <random>

namespace dorsal {

namespace {

/// Does one random thing after the other to a log.
class RandomUser {
    Logbook& book() { return log_.logbook(); }
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random_); }
    template <class Values>
    typename Values::value_type pick(const Values& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

public:
    RandomUser(MemoryLog& log, unsigned seed) : log_(log), random_(seed) {}

    void act() {
        switch (below(27)) {
        case 0:
            startSession(book(), randomStart());
            break;
        case 1:
            editSomeSession();
            break;
        case 2:
            withSession([&](const Session& row) { finishSession(book(), row.id, at(below(24))); });
            break;
        case 3:
            withSession([&](const Session& row) { reopenSession(book(), row.id); });
            break;
        case 4:
            withSession([&](const Session& row) { deleteSessions(book(), {row.id}); });
            break;
        case 5:
            withSession([&](const Session& row) { duplicateSession(book(), row.id, at(below(24))); });
            break;
        case 6:
        case 7:
            withSession([&](const Session& row) {
                addExercise(book(), row.id, randomExercise(), pick(EnumValues<Slot>::all));
            });
            break;
        case 8:
            writeLogSettings(book(), randomSettings());
            break;
        case 9:
            importSomething();
            break;
        case 10:
        case 11:
        case 12:
        case 13:
        case 14:
        case 15:
            changeSomethingOfTheirOwn();
            break;
        default:
            actOnItem();
            break;
        }
    }

private:
    /// Makes, changes or removes a row that stands by itself.
    void changeSomethingOfTheirOwn() {
        switch (below(7)) {
        case 0:
            changeOwnRow<Band>(Band{{}, numberedUuid(++uuid_), "red", 1 + below(5), below(2) == 0});
            break;
        case 1:
            changeOwnRow<OwnExercise>(OwnExercise{{},
                                                  numberedUuid(++uuid_),
                                                  randomText("own"),
                                                  Measure::Time,
                                                  below(2) == 0,
                                                  BalanceOverride::Chest});
            break;
        case 2:
            changeOwnRow<NameMapping>(NameMapping{{}, randomText("name"), randomExercise().key});
            break;
        case 3:
            changeOwnRow<OwnPlan>(randomPlan());
            break;
        case 4:
            changeOwnRow<WeighIn>(WeighIn{{},
                                          numberedUuid(++uuid_),
                                          day(2026, 11, 1 + static_cast<unsigned>(below(20))),
                                          Load::kilograms(70 + below(20))});
            break;
        case 5:
            changeOwnRow<Annotation>(randomAnnotation());
            break;
        default:
            changeOwnRow<ExerciseOverride>(randomOverride());
            break;
        }
    }

    std::string randomText(const std::string& text) { return text + std::to_string(++text_); }
    NamedExercise randomExercise() { return named("exercise-" + std::to_string(below(6))); }

    template <class Row>
    std::optional<Row> someRow() {
        const std::vector<Row> rows = allRows<Row>(log_.store());
        return rows.empty() ? std::nullopt : std::optional<Row>(pick(rows));
    }
    template <class Work>
    void withSession(Work work) {
        if (const auto row = someRow<Session>()) {
            work(*row);
        }
    }

    StartSession randomStart() {
        StartSession start;
        start.start = at(below(24));
        start.title = randomText("title");
        for (int i = below(3); i > 0; --i) {
            StartItem item;
            item.slot = pick(EnumValues<Slot>::all);
            item.planned = PlanItem{
                Slot::Main, {randomExercise().key}, ChooseBy::Family, {PlannedSet{}}, randomText("note")};
            if (below(2) == 0) {
                item.exercise = randomExercise().key;
            }
            start.items.push_back(std::move(item));
        }
        return start;
    }

    void editSomeSession() {
        withSession([&](Session row) {
            row.title = randomText("title");
            row.notes = randomText("notes");
            row.utcOffset = std::chrono::minutes(below(120));
            editSession(book(), row);
        });
    }

    LogSettings randomSettings() {
        LogSettings settings;
        settings.unit = pick(EnumValues<LoadUnit>::all);
        settings.weekStart = pick(EnumValues<WeekStart>::all);
        settings.defaultRest = std::chrono::seconds(below(300));
        return settings;
    }

    /// Sessions, items and sets in blocks, as an import writes them.
    void importSomething() {
        book().transact(Operation::ImportHistory, [&](Recorder& recorder) {
            const Id<LoggedExercise> exercise = exerciseRow(recorder, randomExercise().key, "imported");
            std::vector<Session> sessions{aSession(at(6), ++uuid_), aSession(at(7), ++uuid_)};
            recorder.insertAll(sessions);
            std::vector<SessionItem> items{anItem(sessions[0].id, exercise),
                                           anItem(sessions[1].id, exercise)};
            recorder.insertAll(items);
            std::vector<LoggedSet> sets;
            for (int i = below(150); i > 0; --i) {
                sets.push_back(randomSet(pick(items).id));
            }
            recorder.insertAll(sets);
        });
    }

    OwnPlan randomPlan() {
        OwnPlan plan;
        plan.uuid = numberedUuid(++uuid_);
        plan.name = randomText("plan");
        plan.weekdays = Weekdays::fromBits(below(128));
        plan.archived = below(2) == 0;
        plan.position = below(9);
        PlannedSet set;
        set.load = LoadHint(ShareOfMax{50 + below(50)});
        set.tempo = {{"up", std::chrono::seconds(below(5))}};
        plan.items = {
            PlanItem{Slot::Main, {randomExercise().key}, ChooseBy::Freely, {set, set}, "", below(3)}};
        return plan;
    }

    ExerciseOverride randomOverride() {
        ExerciseOverride row;
        row.uuid = numberedUuid(++uuid_);
        row.key = ExerciseKey{randomText("key")};
        row.balance = pick(EnumValues<BalanceOverride>::all);
        row.muscles = {{Muscle::Lats, 1 + below(2)}};
        row.unit = pick(EnumValues<LoadUnit>::all);
        return row;
    }

    Annotation randomAnnotation() {
        const Day first = day(2026, 11, 1 + static_cast<unsigned>(below(20)));
        return {{},
                numberedUuid(++uuid_),
                pick(EnumValues<AnnotationKind>::all),
                first,
                first + std::chrono::days(below(9)),
                randomText("note")};
    }

    template <class Row>
    void changeOwnRow(Row fresh) {
        book().transact(Operation::ChangeOwnExercise, [&](Recorder& recorder) {
            const std::optional<Row> known = someRow<Row>();
            const int choice = below(3);
            if (!known || choice == 0) {
                recorder.insert(std::move(fresh));
            } else if (choice == 1) {
                Row changed = std::move(fresh);
                changed.id = known->id;
                recorder.update(std::move(changed));
            } else if (!std::is_same_v<Row, Band>) { // sets may refer to a band
                recorder.remove(known->id);
            }
        });
    }

    LoggedSet randomSet(Id<SessionItem> item) {
        LoggedSet set = aSet(item, below(20));
        set.kind = pick(EnumValues<SetKind>::all);
        set.side = pick(EnumValues<Side>::all);
        set.load = below(2) == 0 ? std::nullopt : Load::tryKilograms(below(1000) / 4.0);
        set.held = below(2) == 0 ? std::nullopt : std::optional(std::chrono::seconds(below(90)));
        set.distance = below(2) == 0 ? std::nullopt : Distance::tryMetres(below(50));
        set.rir = below(2) == 0 ? std::nullopt : Rir::from(below(10) / 2.0);
        set.pain = below(5) == 0;
        set.note = below(5) == 0 ? randomText("felt “good” – ") : std::string();
        if (const auto band = someRow<Band>(); band && below(3) == 0) {
            set.band = band->id;
        }
        return set;
    }

    void actOnItem() {
        const auto item = someRow<SessionItem>();
        if (!item) {
            startSession(book(), randomStart());
            return;
        }
        switch (below(8)) {
        case 0:
            chooseExercise(book(), item->id, randomExercise());
            break;
        case 1:
            replaceExercise(book(), item->id, randomExercise());
            break;
        case 2:
            removeItem(book(), item->id);
            break;
        case 3:
            moveItem(book(), item->id, below(2) == 0 ? MoveDirection::Up : MoveDirection::Down);
            break;
        case 4:
            skipItem(book(), item->id,
                     below(2) == 0 ? std::nullopt : std::optional(pick(EnumValues<SkipReason>::all)));
            break;
        case 5:
            setItemNote(book(), item->id, randomText("note"));
            break;
        case 6:
            logSet(book(), randomSet(item->id));
            break;
        default:
            actOnSet();
            break;
        }
    }

    void actOnSet() {
        const auto set = someRow<LoggedSet>();
        if (!set) {
            return;
        }
        if (below(2) == 0) {
            removeSet(book(), set->id);
            return;
        }
        LoggedSet changed = randomSet(set->item);
        changed.id = set->id;
        changeSet(book(), changed);
    }

    MemoryLog& log_;
    std::mt19937 random_;
    int uuid_ = 0;
    int text_ = 0;
};

/// What the log held before the first step and after each.
std::vector<LogContents> liveWith(MemoryLog& log, unsigned seed, int actions) {
    std::vector<LogContents> states{contentsOf(log.store())};
    // Listeners live as long as the logbook, which is longer than this.
    const auto steps = std::make_shared<int>(0);
    log.logbook().subscribe([steps](const ChangeSummary&) { ++*steps; });
    RandomUser user(log, seed);
    for (int i = 0; i < actions; ++i) {
        const int before = *steps;
        user.act();
        if (*steps != before) {
            states.push_back(contentsOf(log.store()));
        }
    }
    return states;
}

void undoThrough(MemoryLog& log, const std::vector<LogContents>& states) {
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        log.logbook().undo();
        ASSERT_EQ(contentsOf(log.store()), states[i - 1]) << "after taking back step " << i;
    }
    ASSERT_FALSE(log.logbook().undoable());
}

void redoThrough(MemoryLog& log, const std::vector<LogContents>& states) {
    for (std::size_t i = 1; i < states.size(); ++i) {
        log.logbook().redo();
        ASSERT_EQ(contentsOf(log.store()), states[i]) << "after redoing step " << i;
    }
    ASSERT_FALSE(log.logbook().redoable());
}

} // namespace

class UndoProperty : public testing::TestWithParam<unsigned> {};

TEST_P(UndoProperty, undoAndRedoGiveEveryStateOfTheLogBack) {
    MemoryLog log;
    const std::vector<LogContents> states = liveWith(log, GetParam(), 120);
    ASSERT_GT(states.size(), 60U);
    undoThrough(log, states);
    redoThrough(log, states);
    undoThrough(log, states);
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoProperty, testing::Range(1U, 13U));

} // namespace dorsal
