// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/import_draft.h"
#include "app/ports/job.h"
#include "app/ports/log_opener.h"

#include <QObject>

namespace dorsal {

class Clock;
class LogCatalogue;

/// The log that a history is imported into.
struct ImportDesk {
    LogPlace place;
    LogOpener& opener;
    Logbook& logbook;
    const LogCatalogue& catalogue;
    const Clock& clock;
};

/// Reads a file and writes it into the log, in a worker with a connection of its own; what it wrote becomes
/// one step of the log's own history. A log in memory has one connection only and is written at once.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    explicit ImportRun(ImportDesk desk, QObject* parent = nullptr);

    // Each ends in one of the signals below. One at a time.
    void read(const std::filesystem::path& file, std::optional<LoadUnit> unit);
    void write(const ImportDraft& draft);
    /// Ends what is going on; what was written by then is rolled back.
    void cancel() { job_.cancel(); }
    [[nodiscard]] bool isRunning() const { return job_.isRunning(); }

signals:
    void readingDone(const std::shared_ptr<const dorsal::ImportReading>& reading);
    void written(const dorsal::ImportOutcome& outcome);
    /// `sentence` says what failed, where, and what to do. The log is as it was.
    void failed(const QString& sentence);
    void cancelled();

    void progressed(qint64 done, qint64 total);
    /// Another program is writing to the log; this goes on when that is done.
    void waiting();

private:
    void tell(const std::exception_ptr& error);
    void writeHere(const ImportRequest& request);

    ImportDesk desk_;
    Job job_; ///< last: its worker has ended before anything else goes
};

} // namespace dorsal
