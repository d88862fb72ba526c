// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_export.h"

#include <QToolButton>

namespace dorsal {

/// The ways out of the program for what a view shows: files, clipboard, printer.
class ExportButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ExportButton(QWidget* parent = nullptr);

    [[nodiscard]] PictureGround pictureGround() const;
    /// Lets the keys of the menu work everywhere in the window while `view` is seen.
    void giveKeysTo(QWidget& view);

signals:
    void pictureToSave();
    void pictureToCopy();
    void numbersToSave();
    void numbersToCopy();
    void printWanted();

private:
    QAction* darkGround_;
};

} // namespace dorsal
