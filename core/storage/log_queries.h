// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/storage/plan_items_memo.h"
#include "core/storage/set_fact_queries.h"
#include "core/storage/statement.h"

namespace dorsal {

/// The reads of a log, each one prepared statement.
class LogQueries final : public LogReader {
public:
    explicit LogQueries(const Database& database);

    [[nodiscard]] std::optional<Session> session(Id<Session> id) override;
    [[nodiscard]] std::vector<Session> sessions(const DayRange& range) override;
    [[nodiscard]] std::optional<Session> openSession() override;
    [[nodiscard]] bool isEmpty() override;
    [[nodiscard]] std::optional<DayRange> days() override;
    [[nodiscard]] std::vector<SessionItem> items(Id<Session> session) override;
    [[nodiscard]] std::vector<LoggedSet> sets(Id<Session> session) override;
    [[nodiscard]] std::vector<SessionItem> itemsIn(const DayRange& range) override;
    [[nodiscard]] std::vector<SetFact> setFacts(const DayRange& range) override;
    [[nodiscard]] std::vector<SetFact> setFactsOf(std::span<const Id<LoggedExercise>> exercises) override;
    [[nodiscard]] std::vector<PlannedItem> plannedItems(const DayRange& range) override;
    [[nodiscard]] std::vector<Day> skippedDays() override;
    [[nodiscard]] std::vector<Day> sessionDays() override;
    [[nodiscard]] std::optional<EarlierSets> lastSets(Id<LoggedExercise> exercise, LocalTime before) override;
    [[nodiscard]] std::vector<ExerciseUse> exerciseUse(std::optional<Day> since) override;
    [[nodiscard]] std::vector<ExerciseCount> exerciseCounts() override;
    [[nodiscard]] std::vector<SkippedExercise> lastSkips(SkipReason reason,
                                                         std::optional<Day> since) override;
    [[nodiscard]] std::optional<LoggedExercise> exercise(const ExerciseKey& key) override;
    [[nodiscard]] std::vector<LoggedExercise> exercises() override;
    [[nodiscard]] std::vector<OwnExercise> ownExercises() override;
    [[nodiscard]] std::vector<Band> bands() override;
    [[nodiscard]] bool isBandUsed(Id<Band> band) override;
    [[nodiscard]] std::vector<NameMapping> nameMappings() override;
    [[nodiscard]] std::vector<OwnPlan> plans() override;
    [[nodiscard]] std::optional<OwnPlan> plan(Id<OwnPlan> id) override;
    [[nodiscard]] std::vector<PlanUse> planUse() override;
    [[nodiscard]] std::vector<WeighIn> weighIns() override;
    [[nodiscard]] std::vector<ExerciseOverride> exerciseOverrides() override;
    [[nodiscard]] std::vector<Annotation> annotations() override;
    [[nodiscard]] std::vector<ImportedSpan> importedSpans() override;
    [[nodiscard]] std::vector<Setting> settings() override;
    [[nodiscard]] std::optional<Setting> setting(std::string_view key) override;

private:
    Statement session_;
    Statement sessions_;
    Statement openSession_;
    Statement anySession_;
    Statement days_;
    Statement items_;
    Statement sets_;
    Statement itemsIn_;
    SetFactQueries setFacts_;
    Statement plannedItems_;
    Statement skippedDays_;
    Statement sessionDays_;
    Statement lastSession_;
    Statement setsOfExercise_;
    Statement exerciseUse_;
    Statement exerciseCounts_;
    Statement lastSkips_;
    Statement exercise_;
    Statement exercises_;
    Statement ownExercises_;
    Statement bands_;
    Statement bandUsed_;
    Statement nameMappings_;
    Statement plans_;
    PlanItemsMemo planItems_;
    Statement plan_;
    Statement planUse_;
    Statement weighIns_;
    Statement overrides_;
    Statement annotations_;
    Statement importedSpans_;
    Statement settings_;
    Statement setting_;
};

} // namespace dorsal
