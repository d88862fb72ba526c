// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_draft.h"

#include "core/files/name_fold.h"
#include "core/training/exercise_directory.h"

#include <algorithm>

namespace dorsal {

namespace {

/// What the preview's chart is wide, and what a group of its bars needs.
constexpr double previewWidth = 370;
constexpr double previewPitch = 14;

/// Nothing when the catalogue lost the exercise in the meantime.
const Exercise* chosenExercise(const NameChoice& choice, const Catalogue& catalogue) {
    const auto* key = std::get_if<ExerciseKey>(&choice);
    return key != nullptr ? catalogue.find(*key) : nullptr;
}

} // namespace

ImportDraft::ImportDraft(std::shared_ptr<const ImportReading> reading)
    : reading_(std::move(reading)), choices_(reading_->unknown.size(), NameChoice(BalanceOverride::None)) {}

void ImportDraft::keepChoicesOf(const ImportDraft& earlier) {
    if (earlier.reading().path != reading_->path) {
        return;
    }
    doubled_ = earlier.doubled_;
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const auto& known = earlier.reading().unknown;
        const auto same = std::ranges::find(known, reading_->unknown[i].name, &UnknownName::name);
        if (same != known.end()) {
            choices_[i] = earlier.choices_[static_cast<std::size_t>(same - known.begin())];
        }
    }
}

ImportOutcome ImportDraft::outcome() const {
    return doubled_ == DoubledSessions::Keep ? reading_->outcome : reading_->outcomeWithoutCopies;
}

std::int64_t ImportDraft::matchedNames() const {
    return std::ranges::count_if(reading_->names,
                                 [](const NameTarget& name) { return name.exercise.has_value(); });
}

ImportRequest ImportDraft::request(const Catalogue& catalogue) const {
    ImportRequest request{reading_->history, reading_->names, {}, doubled_};
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const UnknownName& unknown = reading_->unknown[i];
        const Exercise* exercise = chosenExercise(choices_[i], catalogue);
        if (exercise != nullptr) {
            request.confirmed.push_back({{}, foldName(unknown.name), exercise->key});
        }
        for (NameTarget& target : request.names) {
            if (target.sameAs != unknown.group || target.exercise) {
                continue;
            }
            if (exercise != nullptr) {
                target.exercise = NamedExercise{exercise->key, exercise->name};
            } else if (const auto* counts = std::get_if<BalanceOverride>(&choices_[i])) {
                target.countsAs = *counts;
            }
        }
    }
    return request;
}

OwnExercise ImportDraft::ownExercise(std::size_t unknown) const {
    OwnExercise own;
    own.uuid = Uuid{"import-" + std::to_string(unknown)};
    own.name = reading_->unknown[unknown].name;
    own.measure = reading_->unknown[unknown].measure;
    const auto* counts = std::get_if<BalanceOverride>(&choices_[unknown]);
    own.balance = counts != nullptr ? *counts : BalanceOverride::None;
    return own;
}

BalanceShare ImportDraft::share(std::size_t unknown, const Catalogue& catalogue) const {
    const Exercise* exercise = chosenExercise(choices_[unknown], catalogue);
    return balanceShare(exercise != nullptr ? *exercise : exerciseFrom(ownExercise(unknown)));
}

std::unique_ptr<ImportDraft::Directory> ImportDraft::directory(const Catalogue& catalogue) const {
    std::vector<LoggedExercise> rows(reading_->names.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = importedExerciseId(i);
        const auto& known = reading_->names[i].exercise;
        rows[i].key = known ? known->key : ExerciseKey{};
        rows[i].name = reading_->history.exercises[i].name;
    }
    std::vector<Exercise> own;
    std::ranges::copy_if(catalogue.exercises(), std::back_inserter(own), &Exercise::own);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const Exercise* exercise = chosenExercise(choices_[i], catalogue);
        if (exercise == nullptr) {
            own.push_back(exerciseFrom(ownExercise(i)));
        }
        const ExerciseKey key = exercise != nullptr ? exercise->key : own.back().key;
        for (std::size_t name = 0; name < rows.size(); ++name) {
            if (rows[name].key.text.empty() && reading_->names[name].sameAs == reading_->unknown[i].group) {
                rows[name].key = key;
            }
        }
    }
    auto made = std::make_unique<Directory>(Directory{catalogue, {}});
    made->catalogue.setOwn(std::move(own));
    made->exercises = ExerciseDirectory(made->catalogue, rows);
    return made;
}

const ImportedFacts& ImportDraft::facts() const {
    const bool copies = doubled_ == DoubledSessions::Keep || reading_->factsWithoutCopies.sets.empty();
    return copies ? reading_->facts : reading_->factsWithoutCopies;
}

ImportBalance ImportDraft::balance(const Catalogue& catalogue, const BalanceOptions& options,
                                   Day today) const {
    const ImportReport& report = reading_->history.report;
    if (!report.first || !report.last) {
        return {};
    }
    const auto known = directory(catalogue);
    BalanceWeeks weeks;
    weeks.weeks = weeklyBalance(facts().sets, known->exercises, options, *report.first, *report.last, today);
    ImportBalance balance;
    balance.weeks = weeks.weeks.size();
    balance.period = fittingPeriod(balance.weeks, previewWidth, previewPitch);
    balance.series = balanceSeries(weeks, balance.period);
    for (const WeekBalance& week : weeks.weeks) {
        balance.sum += week.tally;
    }
    return balance;
}

std::vector<OddImport> ImportDraft::oddValues(const Catalogue& catalogue) const {
    const auto known = directory(catalogue);
    const ImportedFacts& all = facts();
    std::vector<OddImport> odd;
    for (const OddPlace& place : dorsal::oddValues(all.sessions, all.sets, known->exercises, std::nullopt)) {
        if (place.what == OddValue::BodyweightInLoad && reading_->isUnitOpen()) {
            continue;
        }
        const Session& session = all.sessions[static_cast<std::size_t>(place.session.value()) - 1];
        const Day day = dayOf(session.start);
        if (!place.set) {
            odd.push_back({place.what, day, *session.finishedAt - session.start, {}, {}, 0});
            continue;
        }
        const SetFact& fact = all.sets[static_cast<std::size_t>(place.set->value()) - 1];
        const std::string& exercise =
            reading_->history.exercises[static_cast<std::size_t>(fact.exercise.value()) - 1].name;
        auto same = std::ranges::find(odd, exercise, &OddImport::exercise);
        if (same == odd.end()) {
            same = odd.insert(odd.end(), {place.what, day, {}, exercise, fact.load, 0});
        }
        ++same->sets;
    }
    return odd;
}

} // namespace dorsal
