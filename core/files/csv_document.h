// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/csv_reader.h"

#include <QByteArray>

#include <filesystem>
#include <string>
#include <vector>

namespace dorsal {

/// A CSV file in memory: its header, its separator, and its rows to be read.
class CsvDocument {
public:
    /// Throws ProblemError(FileEmpty, LineTooLong) naming `file`.
    CsvDocument(std::string file, QByteArray text);
    /// Throws as readTextFile() and the constructor do.
    [[nodiscard]] static CsvDocument open(const std::filesystem::path& path);

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] const std::vector<std::string>& header() const { return header_; }
    /// The header as it stands in the file, cut to a length that fits a message.
    [[nodiscard]] std::string headerLine() const;
    /// The cells of the first data row; empty when there is none.
    [[nodiscard]] std::vector<std::string> firstRow() const;
    /// A reader that stands behind the header. Valid while the document lives.
    [[nodiscard]] CsvReader rows() const { return rows_; }
    /// Reads on. False at the end; throws ProblemError(LineTooLong).
    [[nodiscard]] bool next(CsvReader& reader, CsvRecord& record) const;

private:
    [[nodiscard]] std::string_view view() const {
        return {text_.constData(), static_cast<std::size_t>(text_.size())};
    }

    std::string file_;
    QByteArray text_;
    CsvReader rows_;
    std::vector<std::string> header_;
};

} // namespace dorsal
