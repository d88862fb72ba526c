// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace dorsal {

/// Each shows its text over the window and returns at once.
void showKeys(QWidget& window);
void showHowSetsCount(QWidget& window);
void showSafety(QWidget& window);
/// `log` says where the open log lies.
void showAbout(QWidget& window, const QString& log);

/// The safety texts, the most urgent last: what Dorsal is not, whom to ask first, when to get help at once.
[[nodiscard]] QString safetyNoAdvice();
[[nodiscard]] QString safetyAskFirst();
[[nodiscard]] QString safetyGetHelp();

} // namespace dorsal
