// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/open_log.h"

#include <QCoreApplication>
#include <QStringList>

namespace dorsal {

class Preferences;

/// Which log is open: asks for another, opens it, tells why that is not possible. A log that cannot be used
/// is never touched.
class LogFiles {
    Q_DECLARE_TR_FUNCTIONS(dorsal::LogFiles)
public:
    LogFiles(LogOpener& opener, const Catalogue& builtIn, const Clock& clock, Prompts& prompts,
             Preferences& preferences);

    /// At the start of the program: when the log cannot be used, asks what to open in its place until one
    /// is open. Null when the answer is to quit.
    [[nodiscard]] std::unique_ptr<OpenLog> openFirst(const LogPlace& place);

    /// Says why the log cannot be used, and asks as openFirst() does.
    [[nodiscard]] std::unique_ptr<OpenLog> openInstead(const QString& why);

    // Null when cancelled or not possible, which is told by then.
    [[nodiscard]] std::unique_ptr<OpenLog> makeNew();
    [[nodiscard]] std::unique_ptr<OpenLog> chooseAndOpen();
    [[nodiscard]] std::unique_ptr<OpenLog> openRecent(const QString& path);
    [[nodiscard]] std::unique_ptr<OpenLog> openDemo();
    /// The log that was open before the demo; the usual one where the program began with the demo.
    [[nodiscard]] std::unique_ptr<OpenLog> openOwn();

    [[nodiscard]] QStringList recentLogs() const;
    /// The log at the place is the one that is open now.
    void remember(const LogPlace& place);

private:
    [[nodiscard]] std::unique_ptr<OpenLog> open(const LogPlace& place);
    [[nodiscard]] std::unique_ptr<OpenLog> openOrTell(const LogPlace& place);

    LogOpener& opener_;
    const Catalogue& builtIn_;
    const Clock& clock_;
    Prompts& prompts_;
    Preferences& preferences_;
    LogPlace own_;
};

} // namespace dorsal
