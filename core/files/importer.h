// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/csv_document.h"
#include "core/training/imported_history.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dorsal {

/// What a person says about a file; what the file says itself wins.
struct ImportOptions {
    /// Name of the format, where it shall not be detected.
    std::optional<std::string> format;
    std::optional<LoadUnit> unit;
};

/// One kind of file that can be read.
struct ImportFormat {
    std::string_view name;  ///< permanent: option of the command line, source of sessions
    std::string_view title; ///< the other app's name
    bool (*recognises)(const CsvDocument&);
    ImportedHistory (*read)(const CsvDocument&, const ImportOptions&);
};

/// Every kind of file, in the order in which they are tried.
[[nodiscard]] std::span<const ImportFormat> importFormats();

/// The other app's name for ImportedHistory::format; `name` itself when it is none of ours.
[[nodiscard]] std::string_view formatTitle(std::string_view name);

/// Reads a file of any known kind. Throws ProblemError: FileMissing, FileIsFolder, FileUnreadable,
/// FileTooLarge, FileEmpty, FileNotText, LineTooLong, UnknownHeader, FileWithoutSets. An open question stands
/// in the report; loads are worth nothing until it is answered.
[[nodiscard]] ImportedHistory readHistory(const std::filesystem::path& path, const ImportOptions& options);
/// The same for a document that is already open.
[[nodiscard]] ImportedHistory readHistory(const CsvDocument& document, const ImportOptions& options);

} // namespace dorsal
