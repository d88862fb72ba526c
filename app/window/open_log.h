// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/log_catalogue.h"
#include "app/ports/log_opener.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"

namespace dorsal {

/// Everything that belongs to one open log; opening another replaces it as a whole.
class OpenLog {
public:
    OpenLog(LogPlace place, std::unique_ptr<LogStore> store, const Catalogue& builtIn, Prompts& prompts,
            const Clock& clock);

    [[nodiscard]] const LogPlace& place() const { return place_; }
    [[nodiscard]] Logbook& logbook() { return logbook_; }
    [[nodiscard]] LogReader& reader() { return logbook_.reader(); }
    [[nodiscard]] const LogCatalogue& catalogue() const { return catalogue_; }
    [[nodiscard]] LogSignals& changes() { return changes_; }
    [[nodiscard]] OperationRunner& runner() { return runner_; }

private:
    LogPlace place_;
    std::unique_ptr<LogStore> store_;
    Logbook logbook_;
    LogCatalogue catalogue_;
    LogSignals changes_; // after the catalogue, so that pages hear of a change last
    OperationRunner runner_;
};

} // namespace dorsal
