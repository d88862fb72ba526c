// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/family_series.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

class RowFamily : public testing::Test {
protected:
    RowFamily() {
        for (const char* key : {"barbell", "cable", "bench"}) {
            Exercise exercise;
            exercise.key = {key};
            exercise.name = key;
            exercise.family = exercise.key.text == "bench" ? "press" : "row";
            exercise.measure = Measure::RepsLoad;
            exercise.loadConvention = LoadConvention::Total;
            known_.push_back(exercise);
        }
    }

    void add(std::int64_t session, std::int64_t exercise, Load load, int reps) {
        SetFact fact;
        fact.session = Id<Session>(session);
        fact.exercise = Id<LoggedExercise>(exercise);
        fact.start = LocalTime(std::chrono::days(session));
        fact.kind = SetKind::Working;
        fact.slot = Slot::Main;
        fact.load = load;
        fact.reps = Reps(reps);
        facts_.push_back(fact);
    }

    [[nodiscard]] std::vector<std::optional<double>> values(ProgressMetric metric) const {
        const Catalogue catalogue(known_, {}, {}, [](std::string_view name) { return std::string(name); });
        const std::vector<LoggedExercise> rows{logged(1, "barbell"), logged(2, "cable"), logged(3, "bench")};
        const ExerciseDirectory directory(catalogue, rows);
        std::vector<std::optional<double>> values;
        for (const SeriesPoint& point : familySeries(facts_, directory, "row", metric, {}).points) {
            values.push_back(point.value);
        }
        return values;
    }

private:
    static LoggedExercise logged(std::int64_t id, const char* key) {
        LoggedExercise row;
        row.id = Id<LoggedExercise>(id);
        row.key = {key};
        return row;
    }

    std::vector<Exercise> known_;
    std::vector<SetFact> facts_;
};

TEST_F(RowFamily, takesTheBestOfItsVersionsAndAddsTheirVolume) {
    add(1, 1, Load::kilograms(40), 10);
    add(1, 2, Load::kilograms(50), 8);
    add(1, 3, Load::kilograms(100), 5);
    add(2, 2, Load::kilograms(55), 8);
    using Values = std::vector<std::optional<double>>;
    EXPECT_EQ(values(ProgressMetric::TopSet), (Values{50, 55}));
    EXPECT_EQ(values(ProgressMetric::Volume), (Values{800, 440}));
}

} // namespace
} // namespace dorsal
