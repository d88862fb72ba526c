// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_document.h"

#include "core/files/text_decoding.h"
#include "core/training/problem.h"

namespace dorsal {

namespace {

constexpr std::size_t longestHeaderTold = 160;

} // namespace

CsvDocument::CsvDocument(std::string file, QByteArray text)
    : file_(std::move(file)), text_(std::move(text)), rows_(view(), detectSeparator(view())) {
    CsvRecord record;
    if (!next(rows_, record)) {
        throw ProblemError({ProblemKind::FileEmpty, file_, 0, {}, {}});
    }
    header_.assign(record.cells.begin(), record.cells.end());
}

CsvDocument CsvDocument::open(const std::filesystem::path& path) {
    return {path.string(), readTextFile(path)};
}

std::string CsvDocument::headerLine() const {
    const std::string_view text = view();
    const std::size_t begin = text.find_first_not_of("\r\n");
    std::string line(text.substr(begin, text.find_first_of("\r\n", begin) - begin));
    if (line.size() > longestHeaderTold) {
        std::size_t end = longestHeaderTold;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xc0U) == 0x80U) {
            --end;
        }
        line.resize(end);
        line += "…";
    }
    return line;
}

std::vector<std::string> CsvDocument::firstRow() const {
    CsvReader reader = rows_;
    CsvRecord record;
    return next(reader, record) ? std::vector<std::string>(record.cells.begin(), record.cells.end())
                                : std::vector<std::string>();
}

bool CsvDocument::next(CsvReader& reader, CsvRecord& record) const {
    switch (reader.next(record)) {
    case CsvReader::Step::Record:
        return true;
    case CsvReader::Step::End:
        return false;
    case CsvReader::Step::TooLong:
        break;
    }
    throw ProblemError({ProblemKind::LineTooLong, file_, record.line, {}, {}});
}

} // namespace dorsal
