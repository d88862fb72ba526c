// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace dorsal {

class OpenLog;

/// Undo and Redo of the open log; their words name the step. A field in which something was typed takes back
/// its own text first.
class UndoActions final : public QObject {
    Q_OBJECT
public:
    explicit UndoActions(QObject* parent = nullptr);
    ~UndoActions() override;
    UndoActions(const UndoActions&) = delete;
    UndoActions& operator=(const UndoActions&) = delete;

    /// The log whose steps are taken back from now on; null for none.
    void use(OpenLog* log);
    [[nodiscard]] QAction* undo() const { return undo_; }
    [[nodiscard]] QAction* redo() const { return redo_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    OpenLog* log_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
};

} // namespace dorsal
