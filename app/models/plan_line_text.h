// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/plan_items_model.h"

#include <QCoreApplication>
#include <QString>

namespace dorsal {

class LogCatalogue;

/// What the lines of a plan say beside their numbers.
class PlanLineText final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::PlanLineText)
public:
    explicit PlanLineText(const LogCatalogue& catalogue) : catalogue_(catalogue) {}

    /// The exercise, or what is to be chosen.
    [[nodiscard]] QString name(const PlanItemRow& row) const;
    /// How it is chosen, what speaks against it, how it is done; empty when there is nothing to say.
    [[nodiscard]] QString below(const PlanItemRow& row) const;
    /// What speaks against the choice.
    [[nodiscard]] QString below(const PlanChoiceRow& row) const;
    /// How strict is what below() says against the exercise; Ok when it says nothing.
    [[nodiscard]] CautionAction caution(const PlanItemRow& row) const;
    [[nodiscard]] CautionAction caution(const PlanChoiceRow& row) const;
    /// The exercise whose numbers stand in the line; null when it is not known.
    [[nodiscard]] const Exercise* exercise(const PlanItemRow& row) const;
    /// The sets whose numbers stand in the line.
    [[nodiscard]] static const std::vector<PlannedSet>& sets(const PlanItemRow& row);
    /// True when only the lines of the choices can say how much is done.
    [[nodiscard]] static bool saysSetsBelow(const PlanItem& item);
    /// True when each choice of the item has a line of its own.
    [[nodiscard]] static bool isListed(const PlanItem& item);

private:
    [[nodiscard]] QString choosing(const PlanItemRow& row) const;
    [[nodiscard]] QString cautionNote(const Exercise& exercise) const;

    const LogCatalogue& catalogue_;
};

} // namespace dorsal
