// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/plan_hints.h"
#include "core/training/own_plan.h"
#include "core/training/plan_edits.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;

namespace dorsal {

class AdditionGate;
class Card;
class Clock;
class ExercisePicker;
class LogCatalogue;
class LogSignals;
class Logbook;
class Navigation;
class OperationRunner;
class PageHeader;
class PlanCommands;
class PlanItemFields;
class PlanItemsDelegate;
class PlanItemsModel;
class PlanItemsView;
class PlanLibrary;
class PlanReadingPanel;
class Prompts;
class UnknownExerciseBar;
struct ChangeSummary;
struct PlanChoiceRow;

/// Plans are made and changed here; beside each stands what it gives and asks for.
class BuilderPage final : public QWidget {
    Q_OBJECT
public:
    BuilderPage(Logbook& logbook, LogSignals& changes, const LogCatalogue& catalogue, const Clock& clock,
                Navigation& navigation, OperationRunner& runner, Prompts& prompts, QWidget* parent = nullptr);
    ~BuilderPage() override;

    /// Shows a plan by its key.
    void showPlan(const std::string& planKey);
    /// Takes a plan file in and shows it.
    void openFile(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildParts();
    void buildHeader();
    [[nodiscard]] Card* buildLibrary();
    /// In place of the library where the page is narrow.
    [[nodiscard]] QWidget* buildNarrowLine();
    [[nodiscard]] Card* buildPlan();
    void connectLibrary();
    void connectItems();
    void connectReading();

    void hear(const ChangeSummary& summary);
    void reload();
    void pickFromLibrary();
    void refresh();
    void refreshFields();
    void refreshReading();
    void refreshUnknown();
    void fillCombo();
    void arrange();

    /// The own plan that is shown; null for a built-in one, which is first to be made one's own.
    [[nodiscard]] const OwnPlan* own() const;
    void edit(const std::function<void(PlanItems&)>& change, std::optional<std::size_t> selectAfter = {});
    void move(PlanMove direction);
    void removeSelected();
    void add(const QString& typed);
    void addPicked(const ExerciseKey& key);
    void addChoiceTo(std::size_t item);
    void replaceItem(std::size_t item);
    void useFamily(std::size_t item);
    void pinChoice();
    /// The line of a choice that is selected; null for any other.
    [[nodiscard]] const PlanChoiceRow* selectedChoice() const;
    /// What was typed into the fields of the selected line.
    void takeFields(const PlanItem& changed);
    void remedy(const PlanHint& hint);
    void silence(CoachRule rule);
    /// The unknown exercise is one that the catalogue has.
    void mapUnknown();
    /// It becomes one of the person's own.
    void makeUnknownOwn();
    void openPicker(const QString& title, std::function<void(const ExerciseKey&)> then,
                    const QString& typed = {});

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    Navigation& navigation_;
    OperationRunner& runner_;
    Prompts& prompts_;
    std::unique_ptr<AdditionGate> gate_;

    PlanLibrary* library_;
    PlanCommands* commands_;
    PlanItemsModel* items_;
    PlanItemsDelegate* delegate_;
    PlanItemFields* fields_;
    PlanItemsView* view_;
    PlanReadingPanel* reading_;
    ExercisePicker* picker_;
    std::function<void(const ExerciseKey&)> picked_;

    PageHeader* header_ = nullptr;
    QPushButton* start_ = nullptr;
    QPushButton* duplicate_ = nullptr;
    QPushButton* share_ = nullptr;
    QPushButton* archive_ = nullptr;
    QPushButton* more_ = nullptr;
    QLineEdit* search_ = nullptr;
    QListView* list_ = nullptr;
    QWidget* narrow_ = nullptr;
    QComboBox* combo_ = nullptr;
    QPushButton* line_ = nullptr; ///< what the plan gives in a line; opens the rest
    QScrollArea* readingArea_ = nullptr;
    QLabel* readOnly_ = nullptr;
    UnknownExerciseBar* unknown_ = nullptr;
    Card* libraryCard_ = nullptr;
    Card* planCard_ = nullptr;
    std::string shown_; ///< key of the plan
    bool stale_ = true;
    bool isNarrow_ = false;
    bool readsInPlace_ = false; ///< where it is narrow: the reading stands in the place of the plan
};

} // namespace dorsal
