// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/import_reading.h"
#include "core/stats/balance_series.h"
#include "core/stats/odd_values.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace dorsal {

/// What an unknown name becomes: an exercise that is there, or an own one that counts so.
using NameChoice = std::variant<BalanceOverride, ExerciseKey>;

/// A file's balance before it is imported, with the choices of now.
struct ImportBalance {
    ChartPeriod period = ChartPeriod::Quarter;
    BalanceSeries series;
    Tally sum;
    std::size_t weeks = 0; ///< from the first session's to the last one's
};

/// An odd but possible value that is imported as it stands: a session, or the sets of one exercise.
struct OddImport {
    OddValue what{};
    Day day{};                     ///< of the session or of the first set
    std::chrono::seconds length{}; ///< of the session
    std::string exercise;          ///< the file's name for it
    std::optional<Load> load;      ///< of the first set
    std::int64_t sets = 0;
};

/// A reading with the answers that a person gives to it. Every unknown name is an own exercise that counts
/// nothing until another choice is made.
class ImportDraft final {
public:
    explicit ImportDraft(std::shared_ptr<const ImportReading> reading);

    [[nodiscard]] const ImportReading& reading() const { return *reading_; }
    [[nodiscard]] std::shared_ptr<const ImportReading> share() const { return reading_; }

    /// One for each of reading().unknown.
    [[nodiscard]] const NameChoice& choice(std::size_t unknown) const { return choices_[unknown]; }
    void choose(std::size_t unknown, NameChoice choice) { choices_[unknown] = std::move(choice); }
    /// Takes over the choices made under an earlier reading of the same file.
    void keepChoicesOf(const ImportDraft& earlier);

    [[nodiscard]] DoubledSessions doubled() const { return doubled_; }
    void setDoubled(DoubledSessions doubled) { doubled_ = doubled; }

    /// What would come of it now.
    [[nodiscard]] ImportOutcome outcome() const;
    /// How many of the file's names are matched without a choice.
    [[nodiscard]] std::int64_t matchedNames() const;
    /// True when there is something to add and no question is open.
    [[nodiscard]] bool isReady() const { return !reading_->isUnitOpen() && outcome().added > 0; }
    /// For the log; refers to the reading, which must live as long. `catalogue` names what was chosen.
    [[nodiscard]] ImportRequest request(const Catalogue& catalogue) const;

    /// How whole sets of the unknown name would count.
    [[nodiscard]] BalanceShare share(std::size_t unknown, const Catalogue& catalogue) const;
    [[nodiscard]] ImportBalance balance(const Catalogue& catalogue, const BalanceOptions& options,
                                        Day today) const;
    [[nodiscard]] std::vector<OddImport> oddValues(const Catalogue& catalogue) const;

private:
    [[nodiscard]] const ImportedFacts& facts() const;
    [[nodiscard]] OwnExercise ownExercise(std::size_t unknown) const;
    /// The catalogue as it would be, and what the names stand for in it.
    struct Directory {
        Catalogue catalogue;
        ExerciseDirectory exercises;
    };
    [[nodiscard]] std::unique_ptr<Directory> directory(const Catalogue& catalogue) const;

    std::shared_ptr<const ImportReading> reading_;
    std::vector<NameChoice> choices_;
    DoubledSessions doubled_ = DoubledSessions::Drop;
};

} // namespace dorsal
