// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

namespace dorsal {

class CellEditor;
class SessionGridModel;
class SessionGridView;

/// Paints the cells of the Session page as cards and opens the fields in them.
class SessionGridDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    SessionGridDelegate(SessionGridView& view, const SessionGridModel& model);

    /// The field that was opened last; null when it is closed.
    [[nodiscard]] CellEditor* editor() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// A key that ends the editing was pressed in the field.
    void finishAsked(dorsal::CellEditor* editor, int key) const;
    /// The field lost the focus to another one of the window.
    void leftBehind(dorsal::CellEditor* editor) const;

protected:
    [[nodiscard]] bool eventFilter(QObject* object, QEvent* event) override;

private:
    SessionGridView& view_;
    const SessionGridModel& model_;
    mutable QPointer<CellEditor> editor_;
};

} // namespace dorsal
