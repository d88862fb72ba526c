// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_menus.h"

#include "app/dialogs/help_dialogs.h"
#include "app/window/copy_from_focus.h"
#include "app/window/main_window.h"
#include "app/window/page_list.h"
#include "app/window/undo_actions.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace dorsal {

WindowMenus::WindowMenus(MainWindow& window, const UndoActions& undo) : window_(window) {
    addFile();
    addEdit(undo);
    addSession();
    addView();
    addHelp();
    // The running timer hides the menus; their keys work all the same.
    for (const QAction* menu : window_.menuBar()->actions()) {
        window_.addActions(menu->menu()->actions());
    }
}

void WindowMenus::addFile() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New log…"), &window_, &MainWindow::newLog);
    menu->addAction(tr("&Open…"), QKeySequence::Open, &window_, &MainWindow::openLog);
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, recent, [this, recent] { fillRecent(*recent); });
    menu->addSeparator();
    menu->addAction(tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), &window_, &MainWindow::importHistory);
    menu->addAction(tr("Save a &copy…"), &window_, &MainWindow::copyLog);
    menu->addSeparator();
    print_ = menu->addAction(tr("&Print the chart…"), QKeySequence::Print, &window_, &MainWindow::print);
    menu->addAction(tr("&Weekly report…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &window_,
                    &MainWindow::showWeeklyReport);
    menu->addSeparator();
    menu->addAction(tr("&Demo"), &window_, &MainWindow::openDemo);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &window_, &QWidget::close);
}

void WindowMenus::follow(PageName page) {
    print_->setEnabled(page == PageName::Progress);
}

void WindowMenus::fillRecent(QMenu& menu) {
    menu.clear();
    const QStringList logs = window_.recentLogs();
    for (const QString& path : logs) {
        QAction* action =
            menu.addAction(QFileInfo(path).fileName(), &window_, [this, path] { window_.openRecent(path); });
        action->setToolTip(path);
    }
    if (logs.isEmpty()) {
        menu.addAction(tr("No log was open before"))->setEnabled(false);
    }
    menu.setToolTipsVisible(true);
}

void WindowMenus::addEdit(const UndoActions& undo) {
    QMenu* menu = window_.menuBar()->addMenu(tr("&Edit"));
    menu->addAction(undo.undo());
    menu->addAction(undo.redo());
    menu->addSeparator();
    QAction* copy = menu->addAction(tr("&Copy"), QKeySequence::Copy);
    QObject::connect(copy, &QAction::triggered, &window_, [copy] {
        // What has the keyboard may be sent the same key: it must not come back here.
        copy->setEnabled(false);
        copyFromFocus();
        copy->setEnabled(true);
    });
    menu->addSeparator();
    menu->addAction(tr("Pro&file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &window_,
                    &MainWindow::showProfile);
    QAction* preferences = menu->addAction(tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                                           &window_, &MainWindow::showPreferences);
    preferences->setMenuRole(QAction::PreferencesRole);
}

void WindowMenus::addSession() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&Session"));
    menu->addAction(tr("Start an &empty session"), QKeySequence(Qt::CTRL | Qt::Key_N), &window_,
                    &MainWindow::startEmpty);
    menu->addAction(tr("Start the &coach’s sample session"), &window_,
                    [this] { window_.startPlan(QStringLiteral("coach-sample-session")); });
    menu->addAction(tr("&Log a past session…"), &window_, &MainWindow::logPastSession);
    menu->addSeparator();
    QAction* early =
        menu->addAction(tr("Finish ea&rly: no time for the rest"), &window_, &MainWindow::finishSessionEarly);
    QAction* finish = menu->addAction(tr("&Finish the session…"), &window_, &MainWindow::finishSession);
    QObject::connect(menu, &QMenu::aboutToShow, &window_, [this, early, finish] {
        for (QAction* action : {early, finish}) {
            action->setEnabled(window_.hasOpenSession());
        }
    });
}

void WindowMenus::addView() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&View"));
    for (const PageEntry& entry : pageEntries()) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(entry.name));
        menu->addAction(pageWord(entry.name), QKeySequence(Qt::CTRL | key), &window_,
                        [this, page = entry.name] { window_.showPage(page); });
    }
    menu->addSeparator();
    QAction* full = menu->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), &window_, [this] {
        window_.setWindowState(window_.windowState() ^ Qt::WindowFullScreen);
    });
    full->setCheckable(true);
    QObject::connect(menu, &QMenu::aboutToShow, full,
                     [this, full] { full->setChecked(window_.isFullScreen()); });
}

void WindowMenus::addHelp() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), &window_,
                    [this] { showKeys(window_); });
    menu->addAction(tr("How sets are &counted"), &window_, [this] { showHowSetsCount(window_); });
    menu->addAction(tr("&Safety"), &window_, [this] { showSafety(window_); });
    menu->addSeparator();
    menu->addAction(tr("&About Dorsal"), &window_, [this] { showAbout(window_, window_.logDescription()); });
}

} // namespace dorsal
