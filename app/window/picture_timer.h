// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dorsal {

class Catalogue;
class MainWindow;

/// Puts the guided timer into the middle of the coach's sample session, for a picture: 0:47 left of the first
/// side of the tennis ball. It logs nothing.
void showPictureTimer(MainWindow& window, const Catalogue& catalogue);

} // namespace dorsal
