// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/builder_page.h"

#include "app/models/log_catalogue.h"
#include "app/models/plan_items_model.h"
#include "app/models/plan_library.h"
#include "app/models/week_tallies.h"
#include "app/pages/addition_gate.h"
#include "app/pages/plan_commands.h"
#include "app/ports/clock.h"
#include "app/ports/log_signals.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/page_header.h"
#include "app/widgets/plan_item_fields.h"
#include "app/widgets/plan_items_delegate.h"
#include "app/widgets/plan_items_view.h"
#include "app/widgets/plan_reading_panel.h"
#include "app/widgets/unknown_exercise_bar.h"
#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "core/logbook/hint_settings.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/plan_exercises.h"
#include "core/logbook/start_plan.h"
#include "core/stats/balance.h"
#include "core/training/choice_sets.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>

namespace dorsal {

namespace {

/// What the week that holds `today` stands at.
Tally tallyOfWeek(LogReader& reader, const ExerciseDirectory& exercises, Day today, WeekStart weekStart) {
    BalanceOptions options;
    options.weekStart = weekStart;
    const Day from = firstDayOfWeek(today, weekStart);
    return balanceOf(reader.setFacts({from, from + std::chrono::days(6)}), exercises, options);
}

QString hintCount(int hints) {
    return hints == 1 ? BuilderPage::tr("1 hint") : BuilderPage::tr("%1 hints").arg(hints);
}

} // namespace

void BuilderPage::hear(const ChangeSummary& summary) {
    if (!isVisible()) {
        stale_ = true;
        return;
    }
    library_->hear(summary);
    fillCombo();
    refresh();
}

void BuilderPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) {
        reload();
    }
    arrange();
}

void BuilderPage::reload() {
    stale_ = false;
    library_->reload();
    fillCombo();
    refresh();
}

void BuilderPage::fillCombo() {
    const QSignalBlocker quiet(combo_);
    combo_->clear();
    const int rows = isNarrow_ ? library_->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        if (const PlanRow* plan = library_->planAt(library_->index(row))) {
            combo_->addItem(plan->name, QString::fromStdString(plan->key));
        }
    }
    combo_->setCurrentIndex(combo_->findData(QString::fromStdString(shown_)));
    const int archived = library_->archivedCount();
    const bool inArchive = library_->shelf() == PlanLibrary::Shelf::Archive;
    archive_->setText(inArchive ? tr("Back to the plans") : tr("Archive (%1)").arg(archived));
    archive_->setVisible(archived > 0 || inArchive);
}

const OwnPlan* BuilderPage::own() const {
    return library_->own(shown_);
}

void BuilderPage::showPlan(const std::string& planKey) {
    if (stale_) {
        reload();
    }
    const OwnPlan* plan = library_->own(planKey);
    library_->setShelf(plan != nullptr && plan->archived ? PlanLibrary::Shelf::Archive
                                                         : PlanLibrary::Shelf::InUse);
    shown_ = planKey;
    fillCombo();
    refresh();
}

void BuilderPage::pickFromLibrary() {
    const PlanRow* plan = library_->planAt(list_->currentIndex());
    if (plan != nullptr && plan->key != shown_) {
        shown_ = plan->key;
        refresh();
    }
}

void BuilderPage::refresh() {
    auto plan = library_->plan(shown_);
    if (!plan) {
        const PlanRow* first = library_->planAt(library_->first());
        shown_ = first == nullptr ? std::string() : first->key;
        plan = library_->plan(shown_);
    }
    const QModelIndex index = library_->indexOf(shown_);
    if (list_->currentIndex() != index) {
        const QSignalBlocker quiet(list_->selectionModel());
        list_->setCurrentIndex(index);
        list_->scrollTo(index);
        list_->viewport()->update();
    }
    combo_->setCurrentIndex(combo_->findData(QString::fromStdString(shown_)));
    const bool isOwn = own() != nullptr;
    const LogSettings settings = readLogSettings(logbook_.reader());
    delegate_->setFormat(Format(settings.unit));
    items_->show(plan.value_or(Plan()), isOwn ? PlanItemsModel::Use::Edit : PlanItemsModel::Use::Read,
                 lastDoneIn(logbook_.reader()), settings.defaultRest);
    const QString name = plan ? QString::fromStdString(plan->name) : QString();
    header_->setSubtitle(name);
    planCard_->setTitle(name.isEmpty() ? tr("No plan") : name);
    // A title brings the usual margins back, but lines reach from border to border.
    planCard_->setBodyMargins(1, 0, 1, spacing::rowGap);
    planCard_->setSubtitle(isOwn && !own()->weekdays.isEmpty() ? weekdaysText(own()->weekdays) : QString());
    for (QPushButton* button : {start_, duplicate_, share_}) {
        button->setEnabled(plan.has_value());
    }
    duplicate_->setText(isOwn ? tr("Duplicate") : tr("Make it mine"));
    more_->setVisible(isOwn);
    readOnly_->setVisible(!isOwn && plan);
    refreshUnknown();
    refreshFields();
    refreshReading();
}

void BuilderPage::refreshUnknown() {
    const Catalogue& catalogue = catalogue_.catalogue();
    const auto unknown = own() == nullptr ? std::vector<UnknownExercise>()
                                          : unknownExercises(own()->items, library_->ownPlans(), catalogue);
    unknown_->setVisible(!unknown.empty());
    if (!unknown.empty()) {
        unknown_->display(unknown[0].key, unknown[0].places, static_cast<int>(unknown.size()) - 1);
    }
}

void BuilderPage::refreshFields() {
    if (const auto at = view_->selectedItem(); at && *at < items_->plan().items.size()) {
        const PlanItem& item = items_->plan().items[*at];
        const Format format(readLogSettings(logbook_.reader()).unit);
        if (const PlanChoiceRow* choice = selectedChoice()) {
            fields_->showChoice(onlyChoice(item, choice->exercise),
                                catalogue_.catalogue().find(choice->exercise), format);
            return;
        }
        const PlanItemRow* row = items_->itemAt(items_->indexOfItem(*at));
        fields_->show(item,
                      catalogue_.catalogue().find(row && row->today ? *row->today : item.choices.front()),
                      format);
    }
}

void BuilderPage::refreshReading() {
    const LogSettings settings = readLogSettings(logbook_.reader());
    const Catalogue& catalogue = catalogue_.catalogue();
    const Profile& profile = catalogue_.profile();
    const Day today = dayOf(clock_.local());
    const Plan chosen = asChosen(items_->plan(), profile, catalogue, lastDoneIn(logbook_.reader()));
    const PlanReading reading = readPlan(chosen, catalogue, profile, {}, settings.defaultRest);
    const Format format(settings.unit);
    const Tally week = tallyOfWeek(logbook_.reader(), catalogue_.directory(), today, settings.weekStart);
    const std::set<CoachRule> silenced = silencedRules(logbook_.reader());
    const std::vector<PlanHint> hints =
        planHints({chosen, catalogue, profile, reading.outlook.planned, today, silenced});
    reading_->showReading(reading, week, format);
    reading_->showHints(hints, catalogue, static_cast<int>(silenced.size()));
    const Tally& planned = reading.outlook.planned;
    line_->setText(tr("%1 · %2 · about %3 · %4", "balance, status, time, hints")
                       .arg(format.tally(planned), word(balanceStatus(planned)),
                            planLength(reading.outlook.length, format),
                            hintCount(static_cast<int>(hints.size()))));
}

} // namespace dorsal
