// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/navigation.h"

#include <QCoreApplication>

class QAction;
class QMenu;

namespace dorsal {

class MainWindow;
class UndoActions;

/// The menu bar: every command of the window has its entry and its key here.
class WindowMenus {
    Q_DECLARE_TR_FUNCTIONS(dorsal::WindowMenus)
public:
    WindowMenus(MainWindow& window, const UndoActions& undo);

    /// Offers what can be done on the page.
    void follow(PageName page);

private:
    void addFile();
    void addEdit(const UndoActions& undo);
    void addSession();
    void addView();
    void addHelp();
    void fillRecent(QMenu& menu);

    MainWindow& window_;
    QAction* print_ = nullptr;
};

} // namespace dorsal
