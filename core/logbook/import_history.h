// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/logbook/name_targets.h"
#include "core/training/imported_history.h"

#include <cstdint>
#include <functional>
#include <stdexcept>
#include <vector>

namespace dorsal {

/// What to do with a session that the exporter wrote twice whole.
enum class DoubledSessions { Keep, Drop };

/// A history on its way into a log.
struct ImportRequest {
    const ImportedHistory& history;
    /// One for each of history.exercises, see resolveNames().
    std::vector<NameTarget> names;
    /// Answers of the person, to be remembered in the log (folded name -> exercise).
    std::vector<NameMapping> confirmed;
    DoubledSessions doubled = DoubledSessions::Keep;
};

/// What an import adds, or would add. A session is the same when its local start and title are.
struct ImportOutcome {
    std::int64_t added = 0;
    std::int64_t present = 0; ///< in the log already, with the same content
    std::int64_t changed = 0; ///< in the log with other content; the log's version stays
    friend bool operator==(const ImportOutcome&, const ImportOutcome&) = default;
};

/// Called now and then with the sets written so far and those to be written. May throw ImportCancelled.
using ImportProgress = std::function<void(std::int64_t done, std::int64_t total)>;

/// Thrown out of the progress to give up: the log stays as it was.
class ImportCancelled : public std::runtime_error {
public:
    ImportCancelled() : std::runtime_error("the import was cancelled") {}
};

/// What importHistory() would do. Writes nothing.
[[nodiscard]] ImportOutcome previewImport(LogReader& reader, const ImportRequest& request);
/// Adds the sessions that the log does not have, with the exercises they need, in one step.
ImportOutcome importHistory(Logbook& logbook, const ImportRequest& request,
                            const ImportProgress& progress = {});

} // namespace dorsal
