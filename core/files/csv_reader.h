// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dorsal {

/// One record of a CSV text. The cells are valid until the next record is read.
struct CsvRecord {
    std::vector<std::string_view> cells;
    std::int64_t line = 0;       ///< where it begins, counted from 1
    bool openQuote = false;      ///< a quoted cell never ended
    bool withoutLineEnd = false; ///< the text ends right behind it
};

/// Reads records of cells one after another out of a UTF-8 text that must outlive it: quoted cells may hold
/// separators, line ends and doubled quotes; lines end in LF, CR LF or CR, mixed. Blank lines are passed
/// over.
class CsvReader {
public:
    /// No record of a training log comes near this many bytes.
    static constexpr std::size_t longestRecord = 1024UL * 1024;

    enum class Step {
        Record,
        End,
        TooLong, ///< a line above longestRecord; record.line says where
    };

    CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    [[nodiscard]] Step next(CsvRecord& record);

private:
    void skipBlankLines();
    void readCell(CsvRecord& record);
    void readQuotedCell(CsvRecord& record);
    [[nodiscard]] std::string_view restOfCell();
    void endLine();
    [[nodiscard]] bool atLineEnd() const { return text_[at_] == '\n' || text_[at_] == '\r'; }
    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }
    void keepFirstLineOnly(CsvRecord& record, std::size_t begin);

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
    std::size_t recordBegin_ = 0;
    std::deque<std::string> rewritten_; ///< cells whose bytes differ from the text's
};

/// The separator of the first line: the one of , ; and tab that stands most often outside quotes.
[[nodiscard]] char detectSeparator(std::string_view text);

} // namespace dorsal
