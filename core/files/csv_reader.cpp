// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_reader.h"

#include <algorithm>
#include <array>

namespace dorsal {

CsvReader::Step CsvReader::next(CsvRecord& record) {
    skipBlankLines();
    record.cells.clear();
    record.openQuote = false;
    record.withoutLineEnd = false;
    record.line = line_;
    rewritten_.clear();
    recordBegin_ = at_;
    if (atEnd()) {
        return Step::End;
    }
    for (;;) {
        readCell(record);
        if (record.openQuote || atEnd() || text_[at_] != separator_) {
            break;
        }
        ++at_;
        if (atEnd()) {
            record.cells.emplace_back();
            break;
        }
    }
    if (record.openQuote) {
        keepFirstLineOnly(record, recordBegin_);
    }
    if (at_ - recordBegin_ > longestRecord) {
        return Step::TooLong;
    }
    record.withoutLineEnd = atEnd();
    if (!atEnd()) {
        endLine();
    }
    return Step::Record;
}

void CsvReader::skipBlankLines() {
    while (!atEnd() && atLineEnd()) {
        endLine();
    }
}

void CsvReader::endLine() {
    at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
    ++line_;
}

void CsvReader::readCell(CsvRecord& record) {
    if (!atEnd() && text_[at_] == '"') {
        readQuotedCell(record);
        return;
    }
    record.cells.push_back(restOfCell());
}

std::string_view CsvReader::restOfCell() {
    const std::size_t begin = at_;
    const std::size_t size = text_.size();
    const char* const bytes = text_.data();
    while (at_ < size && bytes[at_] != separator_ && bytes[at_] != '\n' && bytes[at_] != '\r') {
        ++at_;
    }
    return text_.substr(begin, at_ - begin);
}

void CsvReader::readQuotedCell(CsvRecord& record) {
    const std::size_t begin = ++at_;
    const std::size_t limit = std::min(text_.size(), recordBegin_ + longestRecord);
    std::string* rewritten = nullptr;
    std::size_t from = begin;
    const auto keep = [&](std::size_t to) {
        if (rewritten == nullptr) {
            rewritten = &rewritten_.emplace_back();
        }
        rewritten->append(text_.substr(from, to - from));
    };
    for (; at_ < limit; ++at_) {
        const char byte = text_[at_];
        if (byte == '"') {
            if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') {
                break;
            }
            keep(++at_);
            from = at_ + 1;
        } else if (byte == '\n' || (byte == '\r' && text_.substr(at_ + 1, 1) != "\n")) {
            ++line_;
        }
    }
    if (at_ >= limit) {
        record.openQuote = true;
        return;
    }
    const std::size_t end = at_++;
    const std::string_view behind = restOfCell();
    if (rewritten == nullptr && behind.empty()) {
        record.cells.push_back(text_.substr(begin, end - begin));
        return;
    }
    keep(end);
    rewritten->append(behind);
    record.cells.emplace_back(*rewritten);
}

void CsvReader::keepFirstLineOnly(CsvRecord& record, std::size_t begin) {
    // A quote that never ends would swallow every row behind it: only its own line is given up.
    at_ = std::min(text_.find_first_of("\r\n", begin), text_.size());
    line_ = record.line;
}

char detectSeparator(std::string_view text) {
    constexpr std::array<char, 3> separators{',', ';', '\t'};
    std::array<std::size_t, separators.size()> counts{};
    bool quoted = false;
    for (const char byte : text.substr(0, CsvReader::longestRecord)) {
        if (byte == '"') {
            quoted = !quoted;
        } else if (!quoted && (byte == '\n' || byte == '\r')) {
            break;
        }
        const auto* const found = std::ranges::find(separators, byte);
        if (!quoted && found != separators.end()) {
            ++counts[static_cast<std::size_t>(found - separators.begin())];
        }
    }
    const auto* const most = std::ranges::max_element(counts);
    return separators[static_cast<std::size_t>(most - counts.begin())];
}

} // namespace dorsal
