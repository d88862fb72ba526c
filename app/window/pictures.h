// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/arguments.h"
#include "app/window/main_window.h"

namespace dorsal {

/// Draws the window with each of its pages into PAGE-THEME-SCALEx.png, flat in the folder, 1280 x 800 points.
/// The Timer page runs in the middle of a hold.
/// Makes the folder. Throws ProblemError when a file cannot be written.
void drawPictures(const PictureArguments& pictures, MainWindow& window, const Catalogue& builtIn,
                  const std::function<void(ThemeChoice)>& chooseTheme);

} // namespace dorsal
