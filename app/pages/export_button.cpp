// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/export_button.h"

#include "app/theme/icons.h"

#include <QAction>
#include <QMenu>

namespace dorsal {

ExportButton::ExportButton(QWidget* parent) : QToolButton(parent) {
    setText(tr("Export"));
    setIcon(dorsal::icon(IconName::Export));
    setToolTip(tr("Export"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    menu->addAction(tr("&Picture (PNG, SVG, PDF)…"), QKeySequence(Qt::CTRL | Qt::Key_S), this,
                    &ExportButton::pictureToSave);
    menu->addAction(tr("N&umbers (CSV)…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this,
                    &ExportButton::numbersToSave);
    menu->addSeparator();
    menu->addAction(tr("Copy p&icture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                    &ExportButton::pictureToCopy);
    menu->addAction(tr("Copy &numbers as CSV"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this,
                    &ExportButton::numbersToCopy);
    menu->addSeparator();
    // Its key belongs to the window's File menu.
    menu->addAction(tr("P&rint…"), this, &ExportButton::printWanted);
    menu->addSeparator();
    darkGround_ = menu->addAction(tr("Pictures on &dark ground"));
    darkGround_->setCheckable(true);
    setMenu(menu);
}

PictureGround ExportButton::pictureGround() const {
    return darkGround_->isChecked() ? PictureGround::Dark : PictureGround::Light;
}

void ExportButton::giveKeysTo(QWidget& view) {
    view.addActions(menu()->actions());
}

} // namespace dorsal
