// SPDX-License-Identifier: GPL-3.0-or-later
// From the Session page to the guided timer.
#include "app/models/log_catalogue.h"
#include "app/models/session_grid_model.h"
#include "app/pages/session_page.h"
#include "app/ports/navigation.h"
#include "core/timer/session_guide.h"

namespace dorsal {

GuideInput SessionPage::guideInput() const {
    const LogSettings& settings = model_->settings();
    const std::string title = model_->session() ? model_->session()->title : std::string();
    return {title,
            model_->rows(),
            model_->items(),
            catalogue_.directory(),
            settings.defaultRest,
            settings.holdTimes,
            settings.firstSide};
}

HoldPlan SessionPage::planGuide(std::optional<Id<SessionItem>> item) const {
    if (!model_->isOpen()) {
        return {};
    }
    if (!item) {
        return guideThroughSession(guideInput());
    }
    for (const GridRow& row : model_->rows()) {
        const auto* set = std::get_if<SetRow>(&row.content);
        if (row.item == *item && set != nullptr && !set->done) {
            return guideFromRow(guideInput(), *set);
        }
    }
    return {};
}

void SessionPage::guideSession() {
    navigation_.startTimer(planGuide(std::nullopt));
}

void SessionPage::guideRow(int row) {
    if (const SetRow* set = model_->setAt(row)) {
        navigation_.startTimer(guideFromRow(guideInput(), *set));
    }
}

void SessionPage::guideExercise(const ExerciseKey& exercise) {
    std::optional<Id<SessionItem>> found;
    for (const SessionItem& item : model_->items()) {
        const Exercise* known = model_->exerciseOf(item.id);
        if (known != nullptr && known->key == exercise && planGuide(item.id).hasWork()) {
            found = item.id;
        }
    }
    if (found) {
        navigation_.startTimer(planGuide(found));
    }
}

} // namespace dorsal
