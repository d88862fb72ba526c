// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/importer.h"
#include "core/logbook/import_history.h"
#include "core/stats/imported_facts.h"
#include "core/stats/unit_clue.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// A name of the file that neither the catalogue nor an earlier answer knows.
struct UnknownName {
    std::size_t group = 0; ///< NameTarget::sameAs of it and of its other spellings
    std::string name;
    std::int64_t sets = 0;
    Measure measure{}; ///< by what its sets have
    /// What it may mean, the likeliest first; never taken without a person's word.
    std::vector<ExerciseKey> guesses;
};

/// A file of another app, read for the import: all that is shown before anything is written. Made in a worker
/// and never changed afterwards.
struct ImportReading {
    std::filesystem::path path;
    ImportedHistory history;
    std::optional<UnitClue> unitClue; ///< only while the unit is an open question
    ImportedFacts facts;
    ImportedFacts factsWithoutCopies; ///< empty when the file holds no copies

    // Compared with the log by compareWithLog().
    std::vector<NameTarget> names;
    std::vector<UnknownName> unknown; ///< those with the most sets first
    ImportOutcome outcome;
    ImportOutcome outcomeWithoutCopies;

    [[nodiscard]] bool isUnitOpen() const { return !history.report.questions.empty(); }
};

/// Reads the file. Throws as readHistory() does.
[[nodiscard]] ImportReading readForImport(const std::filesystem::path& path, const ImportOptions& options);
/// What of it the log has already, and which names are known. Throws ProblemError when the log refuses.
void compareWithLog(ImportReading& reading, LogReader& reader, const Catalogue& catalogue);

} // namespace dorsal
