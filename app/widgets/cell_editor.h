// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>

class QLabel;

namespace dorsal {

/// The field in which a number of a set is typed. What cannot be meant stays in it, with a sentence below.
class CellEditor final : public QLineEdit {
    Q_OBJECT
public:
    explicit CellEditor(const QModelIndex& cell, QWidget* parent = nullptr);
    ~CellEditor() override;

    [[nodiscard]] const QPersistentModelIndex& cell() const { return cell_; }
    /// Shows the sentence below the field until the text changes.
    void complain(const QString& sentence);
    [[nodiscard]] QString complaint() const;
    /// The text was taken over from the model once; later reads must not undo what is typed.
    void fillOnce(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void forget();
    void placeComplaint();

    QPersistentModelIndex cell_;
    QPointer<QLabel> complaint_;
    bool filled_ = false;
};

} // namespace dorsal
