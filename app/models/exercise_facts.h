// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/profile.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace dorsal {

/// Who says a fact: decides how its tag looks.
enum class Provenance { Coach, Other };

/// A line of the exercise's page with the tag that says who says it.
struct TaggedFact {
    QString name; ///< "Reps"; empty for whole sentences
    QString text;
    QString tag;
    Provenance provenance = Provenance::Other;
    friend bool operator==(const TaggedFact&, const TaggedFact&) = default;
};

/// Another exercise offered instead.
struct OfferedSubstitute {
    ExerciseKey key;
    QString name;
    QString when; ///< "shoulder concern"; empty for always
    QString tag;
    Provenance provenance = Provenance::Other;
};

/// What the catalogue says of one exercise, the coach's words and Dorsal's own kept apart.
struct ExerciseFacts {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ExerciseFacts)
public:
    QString name;
    QString summary; ///< "also Wall Angel · strength · lower traps, then mid back and serratus"
    QString instructions;
    QString cues;
    std::vector<TaggedFact> prescription;
    std::vector<TaggedFact> coach;
    std::vector<TaggedFact> cautions;
    std::vector<OfferedSubstitute> substitutes;
};

/// `profile` decides which cautions act and what is offered instead.
[[nodiscard]] ExerciseFacts exerciseFacts(const Exercise& exercise, const Catalogue& catalogue,
                                          const Profile& profile = {});

} // namespace dorsal
