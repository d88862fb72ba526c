// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/navigation.h"
#include "core/timer/hold_plan.h"

#include <vector>

namespace dorsal {

/// Goes nowhere and keeps where a page wanted to send the person.
class RecordingNavigation final : public Navigation {
public:
    std::vector<PageName> pages;
    std::vector<Id<Session>> opened;
    std::vector<Id<Session>> inHistory;
    std::vector<ExerciseKey> exercises;
    int emptyStarts = 0;
    std::vector<QString> plansStarted;
    std::vector<std::string> plansShown;
    std::vector<Id<Session>> repeated;
    int pastSessions = 0;
    std::vector<ExerciseKey> added;
    std::vector<HoldPlan> timers;
    int guidedSessions = 0;
    std::vector<ExerciseKey> guided;
    std::vector<std::string> breaks;
    int imports = 0;
    int demos = 0;

    void showPage(PageName page) override { pages.push_back(page); }
    void openSession(Id<Session> session) override { opened.push_back(session); }
    void showInHistory(Id<Session> session) override { inHistory.push_back(session); }
    void showExercise(const ExerciseKey& exercise) override { exercises.push_back(exercise); }
    void showPlan(const std::string& planKey) override { plansShown.push_back(planKey); }
    void startEmpty() override { ++emptyStarts; }
    void startPlan(const QString& planKey) override { plansStarted.push_back(planKey); }
    void startLike(Id<Session> past) override { repeated.push_back(past); }
    void logPastSession() override { ++pastSessions; }
    void addToSession(const ExerciseKey& exercise) override { added.push_back(exercise); }
    void startTimer(const HoldPlan& plan) override { timers.push_back(plan); }
    void guideSession() override { ++guidedSessions; }
    void guideExercise(const ExerciseKey& exercise) override { guided.push_back(exercise); }
    void startBreak(const std::string& key) override { breaks.push_back(key); }
    void importHistory() override { ++imports; }
    void openDemo() override { ++demos; }
};

} // namespace dorsal
