// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/block_insert.h"

namespace dorsal {

namespace {

/// A log has few patterns; a strange one must not fill the memory with statements.
constexpr std::size_t maxPatterns = 32;

} // namespace

BlockInsert::BlockInsert(const Database& database, TableText text, std::string subject)
    : database_(database), text_(std::move(text)), subject_(std::move(subject)) {}

void BlockInsert::insert(std::int64_t firstId, const QVariantList& values) {
    const auto columns = values.size() / static_cast<qsizetype>(rowsAStatement);
    const Varied varied = variedIn(values);
    QVariantList bound{QVariant::fromValue<qlonglong>(firstId)};
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i < columns || varied[static_cast<std::size_t>(i % columns)]) {
            bound << values[i];
        }
    }
    statementFor(varied).run(bound);
}

BlockInsert::Varied BlockInsert::variedIn(const QVariantList& values) const {
    const auto columns = values.size() / static_cast<qsizetype>(rowsAStatement);
    Varied varied;
    for (qsizetype column = 0; column < columns; ++column) {
        for (qsizetype i = column + columns; i < values.size(); i += columns) {
            if (values[i] != values[column]) {
                varied.set(static_cast<std::size_t>(column));
                break;
            }
        }
    }
    return varied;
}

Statement& BlockInsert::statementFor(const Varied& varied) {
    const auto known = statements_.find(varied);
    if (known != statements_.end()) {
        return *known->second;
    }
    if (statements_.size() >= maxPatterns) {
        statements_.clear();
    }
    const auto isVaried = [&varied](qsizetype column) { return varied[static_cast<std::size_t>(column)]; };
    auto made = std::make_unique<Statement>(database_, text_.insertBlock(rowsAStatement, isVaried), subject_);
    return *statements_.emplace(varied, std::move(made)).first->second;
}

} // namespace dorsal
