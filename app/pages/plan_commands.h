// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/own_plan.h"
#include "core/training/plan_edits.h"

#include <QObject>

#include <functional>

class QMenu;

namespace dorsal {

struct SessionCard;
class Clock;
class LogCatalogue;
class Logbook;
class OperationRunner;
class PlanLibrary;
class Prompts;

/// Everything that can be done to a plan as a whole.
class PlanCommands final : public QObject {
    Q_OBJECT
public:
    PlanCommands(Logbook& logbook, const LogCatalogue& catalogue, PlanLibrary& library,
                 OperationRunner& runner, Prompts& prompts, QObject* parent = nullptr);

    void makeNew();
    void duplicate(const Plan& plan);
    /// Changes the items of an own plan, as one step.
    void edit(const OwnPlan& plan, const std::function<void(PlanItems&)>& change);
    void rename(const OwnPlan& plan);
    void writeNotes(const OwnPlan& plan);
    void remove(const OwnPlan& plan);
    /// The menu of everything that is rare: name, folder, days, archive, order, delete.
    void fillMenu(QMenu& menu, const OwnPlan& plan);
    /// The menu of ways to give a plan away, and to take one in.
    void fillShareMenu(QMenu& menu, const Plan& plan);
    void openFile(const QString& path);

signals:
    /// A plan that is to be shown, by its key.
    void made(const QString& planKey);

private:
    void moveToFolder(const OwnPlan& plan, const QString& folder);
    void renameFolderOf(const OwnPlan& plan);
    void moveBeside(const OwnPlan& plan, int step);
    void addDays(QMenu& menu, const OwnPlan& plan);
    void addFolders(QMenu& menu, const OwnPlan& plan);
    void saveAsFile(const Plan& plan);
    void saveCard(const Plan& plan);
    void printCard(const Plan& plan);
    [[nodiscard]] SessionCard cardOf(const Plan& plan);
    void write(const QString& path, const QByteArray& bytes);
    void show(Id<OwnPlan> plan);

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    PlanLibrary& library_;
    OperationRunner& runner_;
    Prompts& prompts_;
    bool withCautions_ = false; ///< cards tell what the profile says
};

} // namespace dorsal
