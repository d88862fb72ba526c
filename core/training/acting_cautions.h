// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/profile.h"

#include <vector>

namespace dorsal {

/// What a caution asks of this person (domain rules 5): nothing when they do not have the condition, its
/// action when they do, and while that is not known the milder of its action and the condition's own for that
/// case.
[[nodiscard]] CautionAction actionFor(const Caution& caution, const Profile& profile);

/// The strictest of all cautions of the exercise; Ok when none acts.
[[nodiscard]] CautionAction actionFor(const Exercise& exercise, const Profile& profile);

/// A caution that acts, with how.
struct ActingCaution {
    Caution caution;
    CautionAction action{};
    friend bool operator==(const ActingCaution&, const ActingCaution&) = default;
};

/// Those that ask for `least` or more, the strictest first.
[[nodiscard]] std::vector<ActingCaution> actingCautions(const Exercise& exercise, const Profile& profile,
                                                        CautionAction least = CautionAction::Warn);

/// True for what the coach leaves out until the curve of the lower back has been looked at.
[[nodiscard]] bool isLeftOut(const Exercise& exercise, const Profile& profile);

/// True when everything it needs is there.
[[nodiscard]] bool hasEquipmentFor(const Exercise& exercise, const Profile& profile);

/// What may be done instead, the best first. Only what is itself ok, info or warn for this person and whose
/// equipment is there.
[[nodiscard]] std::vector<const Exercise*>
offeredSubstitutes(const Exercise& exercise, const Profile& profile, const Catalogue& catalogue);

/// True when adding the exercise shall ask once whether the shoulders are in order: pull-up and chin-up, as
/// long as one of the two shoulder conditions is not known and the question was never answered.
[[nodiscard]] bool asksOnce(const Exercise& exercise, const Profile& profile);

/// The exercises that share that one question.
[[nodiscard]] std::vector<ExerciseKey> askedTogether();

} // namespace dorsal
