// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/training/catalogue.h"

#include <string>
#include <vector>

namespace dorsal {

/// Makes a plan as the last of all; id, UUID and position are given here.
Id<OwnPlan> makePlan(Logbook& logbook, OwnPlan plan);
/// Changes a plan to what is given, in one step.
void editPlan(Logbook& logbook, const OwnPlan& plan);
/// A copy of any plan, built-in ones too, as the last of all under another name.
Id<OwnPlan> duplicatePlan(Logbook& logbook, const Plan& plan, const std::string& name,
                          const std::string& folder);
enum class Archive { PutAway, TakeOut };
void archivePlan(Logbook& logbook, Id<OwnPlan> plan, Archive what);
/// Sessions that were done from it stay as they are.
void deletePlan(Logbook& logbook, Id<OwnPlan> plan);
/// Puts the plan into the folder, before another plan or (no id) at the end.
void movePlan(Logbook& logbook, Id<OwnPlan> plan, const std::string& folder, Id<OwnPlan> before);
/// Every plan of the folder, archived ones too, stands in `to` then: a name that is in use joins the two.
void renameFolder(Logbook& logbook, const std::string& from, const std::string& to);

/// What importing a plan came to.
enum class PlanImport { Added, Present, Differs };
/// Adds a plan that came from elsewhere, with its UUID. Nothing happens when the log has it already; a plan
/// of this UUID with other content is left alone and told as Differs. Built-in plans are in every log.
PlanImport importPlan(Logbook& logbook, const Catalogue& catalogue, const Plan& plan);
/// Adds it as a plan of its own, whatever the log has.
Id<OwnPlan> importPlanAsCopy(Logbook& logbook, const Plan& plan);

} // namespace dorsal
