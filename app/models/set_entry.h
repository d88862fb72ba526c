// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/grid_column.h"
#include "app/words/set_text.h"

#include <QString>

#include <optional>

namespace dorsal {

/// What came of text typed into a cell of a set: the set with that number, or a sentence that says what is
/// wrong with the text.
struct SetEntry {
    std::optional<LoggedSet> set;
    QString complaint;
    /// The text names a band that the log does not know yet.
    bool isNewBand = false;
};

/// Reads `text` into the set's number of that column. Empty text takes the number away.
[[nodiscard]] SetEntry enterText(const LoggedSet& set, const SetFields& fields, GridColumn column,
                                 const QString& text, const SetText& words);

/// A sentence that says what a set needs before it can count as done; empty when it has that.
[[nodiscard]] QString missingNumber(const LoggedSet& set, const SetFields& fields);

} // namespace dorsal
