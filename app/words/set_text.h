// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/training/set_fields.h"

#include <QCoreApplication>

#include <vector>

namespace dorsal {

/// The numbers of a set as its row shows them.
class SetText final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::SetText)
public:
    SetText(Format format, std::vector<Band> bands);

    [[nodiscard]] const Format& format() const { return format_; }
    [[nodiscard]] const std::vector<Band>& bands() const { return bands_; }

    /// "42.5 kg", "+10 kg", "−20 kg" (help), "red", "10", "1:30", "400 m"; empty where the set has none.
    [[nodiscard]] QString field(const LoggedSet& set, SetField field) const;
    /// "42.5 kg × 9", "1:30", "400 m, 2:05"; empty when the set has no number.
    [[nodiscard]] QString numbers(const LoggedSet& set, const SetFields& fields) const;
    /// What is aimed at: "10", "8–12", "1:30", "60–120 s"; empty when nothing is.
    [[nodiscard]] QString target(const std::optional<PlannedSet>& planned) const;

    /// The head of a field's column.
    [[nodiscard]] static QString head(SetField field);
    /// "working", "hold" for a timed one, "warm-up", ...
    [[nodiscard]] static QString kind(SetKind kind, const SetFields& fields);

private:
    [[nodiscard]] QString added(const LoggedSet& set) const;
    [[nodiscard]] QString band(const LoggedSet& set) const;

    Format format_;
    std::vector<Band> bands_;
};

} // namespace dorsal
