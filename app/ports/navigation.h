// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QString>

#include <string>

namespace dorsal {

struct HoldPlan;

/// The pages of the window, numbered as their keys.
enum class PageName {
    Today = 1,
    Session = 2,
    Builder = 3,
    Timer = 4,
    History = 5,
    Progress = 6,
    Exercises = 7
};

/// Where a page can send the person; implemented by the window.
class Navigation {
public:
    Navigation() = default;
    Navigation(const Navigation&) = delete;
    Navigation& operator=(const Navigation&) = delete;
    virtual ~Navigation() = default;

    virtual void showPage(PageName page) = 0;
    /// Shows a session, open or past, in the Session page.
    virtual void openSession(Id<Session> session) = 0;
    /// Shows a session in History.
    virtual void showInHistory(Id<Session> session) = 0;
    virtual void showExercise(const ExerciseKey& exercise) = 0;
    /// Shows a plan in the Builder, by its key.
    virtual void showPlan(const std::string& planKey) = 0;

    /// Starts a session now and opens it; when one is open already, asks what to do with that first.
    virtual void startEmpty() = 0;
    virtual void startPlan(const QString& planKey) = 0;
    virtual void startLike(Id<Session> past) = 0;
    /// Asks for date and time, makes a finished session then, and opens it.
    virtual void logPastSession() = 0;
    /// Adds the exercise to the open session (starting one when there is none) and opens it.
    virtual void addToSession(const ExerciseKey& exercise) = 0;

    /// Guides through the plan in the Timer page; a timer that runs already is asked about first.
    virtual void startTimer(const HoldPlan& plan) = 0;
    /// Guides through what is left of the open session.
    virtual void guideSession() = 0;
    /// Adds the exercise to the open session and guides its sets.
    virtual void guideExercise(const ExerciseKey& exercise) = 0;

    /// Begins a break from the desk, by its key (empty: the one whose turn it is), and guides through it.
    virtual void startBreak(const std::string& key) = 0;

    virtual void importHistory() = 0;
    virtual void openDemo() = 0;
};

} // namespace dorsal
