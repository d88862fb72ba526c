// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <cstddef>
#include <optional>

namespace dorsal {

class PlanItemFields;
class PlanItemsDelegate;
class PlanItemsModel;

/// The lines of a plan: arrows walk, Enter opens the fields, Alt with an arrow moves, typing adds.
class PlanItemsView final : public QListView {
    Q_OBJECT
public:
    PlanItemsView(PlanItemsModel& model, PlanItemsDelegate& delegate, PlanItemFields& fields,
                  QWidget* parent = nullptr);

    /// Selects the item at that place and opens its fields.
    void select(std::size_t item);
    /// The place of the item that is selected, itself or by one of its choices.
    [[nodiscard]] std::optional<std::size_t> selectedItem() const;
    /// Where something that belongs to the selected line can open (global).
    [[nodiscard]] QPoint placeBelowSelection() const;

signals:
    void lineWidthChanged(int width);
    void selectionMoved();
    /// Alt+Up (true) or Alt+Down.
    void moveWanted(bool up);
    void removalWanted();
    /// Something is to be added; `typed` is what was typed already.
    void additionWanted(const QString& typed);
    /// Enter on one of several choices.
    void choicePicked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openFields();
    void placeFields();

    PlanItemsModel& model_;
    PlanItemsDelegate& delegate_;
    PlanItemFields& fields_;
};

} // namespace dorsal
