// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/job.h"
#include "app/ports/log_opener.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace dorsal {

class CopyLogDialog;
class Prompts;

/// Saves a copy of the log that is open, in a worker; the person says whether the profile goes with it.
class LogCopying final : public QObject {
    Q_OBJECT
public:
    LogCopying(LogOpener& opener, Prompts& prompts, QWidget& window);

    /// Asks what is to be in the copy, and where it goes.
    void choose(const LogPlace& log);

signals:
    /// The copy is there, under that name.
    void copied(const QString& file, dorsal::CopiedProfile profile);

private:
    void copy(const std::filesystem::path& log, CopiedProfile profile);

    LogOpener& opener_;
    Prompts& prompts_;
    QWidget& window_;
    QPointer<CopyLogDialog> dialog_;
    Job job_; ///< last: its worker has ended before anything else goes
};

} // namespace dorsal
