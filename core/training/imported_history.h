// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/problem.h"
#include "core/units/day.h"
#include "core/units/distance.h"
#include "core/units/load.h"
#include "core/units/load_unit.h"
#include "core/units/reps.h"
#include "core/units/rir.h"
#include "core/units/set_kind.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dorsal {

/// A set as another app's file has it; any number may be missing.
struct ImportedSet {
    SetKind kind = SetKind::Working;
    std::optional<Reps> reps;
    std::optional<Load> load;
    std::optional<Load> help; ///< of an exercise that the file calls assisted
    std::optional<std::chrono::seconds> held;
    std::optional<Distance> distance;
    std::optional<Rir> rir;
    friend bool operator==(const ImportedSet&, const ImportedSet&) = default;
};

/// An exercise within a session; done twice in one session it stands there twice.
struct ImportedItem {
    std::size_t exercise = 0; ///< index into ImportedHistory::exercises
    std::optional<int> superset;
    std::string note;
    std::vector<ImportedSet> sets;
    friend bool operator==(const ImportedItem&, const ImportedItem&) = default;
};

struct ImportedSession {
    LocalTime start{};
    std::optional<LocalTime> end;
    std::string title;
    std::string notes;
    std::vector<ImportedItem> items;
    friend bool operator==(const ImportedSession&, const ImportedSession&) = default;
};

/// A name as the file writes it, and how many sets it has there.
struct ImportedExercise {
    std::string name;
    std::int64_t sets = 0;
    friend bool operator==(const ImportedExercise&, const ImportedExercise&) = default;
};

/// What a file leaves open and only its owner knows.
enum class ImportQuestion {
    LoadUnit, ///< kg or lb
};

/// Rows of one kind, told together.
struct RowTally {
    ProblemKind reason{};
    std::int64_t count = 0;
    std::int64_t firstRow = 0;  ///< counts data records from 1
    std::int64_t firstLine = 0; ///< counts the file's lines from 1
    std::string value;          ///< the first one's cell that is at fault, where one is
    std::string column;         ///< that cell's name in the header
    friend bool operator==(const RowTally&, const RowTally&) = default;
};

/// What was found in a file.
struct ImportReport {
    std::int64_t rows = 0; ///< data records, whatever they hold
    std::int64_t sets = 0;
    std::int64_t warmupSets = 0;
    std::optional<Day> first;
    std::optional<Day> last;
    double reps = 0;
    /// Sum of weight in kg x reps as the file writes them, assistance included: a checksum, not a volume.
    double tonnageKg = 0;
    /// Sessions that the file holds twice whole under one start and title.
    std::int64_t doubledSessions = 0;
    std::vector<RowTally> skipped; ///< not sets, or not readable
    std::vector<RowTally> noticed; ///< read, but with something odd about them
    std::vector<ImportQuestion> questions;
    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

/// Another app's file as plain values. Sessions are in order of their start.
struct ImportedHistory {
    std::string format;           ///< permanent name of the importer: "strong", "hevy"
    std::optional<LoadUnit> unit; ///< of the file, or as answered
    std::vector<ImportedExercise> exercises;
    std::vector<ImportedSession> sessions;
    ImportReport report;
    friend bool operator==(const ImportedHistory&, const ImportedHistory&) = default;
};

/// True when the second half of the session repeats the first, as some exporters write it; one exercise done
/// twice is no copy.
[[nodiscard]] bool isDoubled(const ImportedSession& session);
/// The session without its second half; only for a session that is doubled.
[[nodiscard]] ImportedSession firstHalf(const ImportedSession& session);
/// The sessions with every copy left out: second halves, and a session that equals the one before it.
[[nodiscard]] std::vector<ImportedSession> withoutCopies(std::span<const ImportedSession> sessions);

} // namespace dorsal
