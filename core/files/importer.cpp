// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/importer.h"

#include "core/files/hevy_importer.h"
#include "core/files/strong_importer.h"

#include <algorithm>
#include <array>

namespace dorsal {

namespace {

constexpr std::array<ImportFormat, 2> knownFormats{{
    {"hevy", "Hevy", &isHevyFile, &readHevyFile},
    {"strong", "Strong", &isStrongFile, &readStrongFile},
}};

const ImportFormat& formatOf(const CsvDocument& document, const ImportOptions& options) {
    for (const ImportFormat& format : knownFormats) {
        const bool wanted = !options.format || *options.format == format.name;
        if (wanted && format.recognises(document)) {
            return format;
        }
    }
    throw ProblemError({ProblemKind::UnknownHeader, document.file(), 1, document.headerLine(), {}});
}

} // namespace

std::span<const ImportFormat> importFormats() {
    return knownFormats;
}

std::string_view formatTitle(std::string_view name) {
    const auto* const found = std::ranges::find(knownFormats, name, &ImportFormat::name);
    return found != knownFormats.end() ? found->title : name;
}

ImportedHistory readHistory(const CsvDocument& document, const ImportOptions& options) {
    ImportedHistory history = formatOf(document, options).read(document, options);
    if (history.report.sets == 0) {
        throw ProblemError({ProblemKind::FileWithoutSets, document.file(), 0, {}, {}});
    }
    return history;
}

ImportedHistory readHistory(const std::filesystem::path& path, const ImportOptions& options) {
    return readHistory(CsvDocument::open(path), options);
}

} // namespace dorsal
