// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_reading.h"

#include "core/files/name_fold.h"
#include "core/files/name_guess.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::size_t mostGuesses = 3;

std::vector<UnknownName> unknownNames(const ImportReading& reading, const Catalogue& catalogue) {
    std::vector<UnknownName> unknown;
    for (std::size_t i = 0; i < reading.names.size(); ++i) {
        const NameTarget& target = reading.names[i];
        if (target.exercise) {
            continue;
        }
        auto known = std::ranges::find(unknown, target.sameAs, &UnknownName::group);
        if (known == unknown.end()) {
            UnknownName name;
            name.group = target.sameAs;
            name.name = reading.history.exercises[i].name;
            name.measure = inferredMeasure(reading.history, reading.names, name.group);
            known = unknown.insert(unknown.end(), std::move(name));
        }
        known->sets += reading.history.exercises[i].sets;
    }
    if (!unknown.empty()) {
        const NameGuesser guesser(catalogue);
        for (UnknownName& name : unknown) {
            for (const NameGuess& guess : guesser.guess(name.name, mostGuesses)) {
                name.guesses.push_back(guess.exercise->key);
            }
        }
    }
    std::ranges::stable_sort(unknown, std::greater{}, &UnknownName::sets);
    return unknown;
}

} // namespace

ImportReading readForImport(const std::filesystem::path& path, const ImportOptions& options) {
    ImportReading reading;
    reading.path = path;
    reading.history = readHistory(path, options);
    if (reading.isUnitOpen()) {
        reading.unitClue = unitClue(reading.history.sessions);
    }
    reading.facts = importedFacts(reading.history.sessions);
    if (reading.history.report.doubledSessions > 0) {
        reading.factsWithoutCopies = importedFacts(withoutCopies(reading.history.sessions));
    }
    return reading;
}

void compareWithLog(ImportReading& reading, LogReader& reader, const Catalogue& catalogue) {
    reading.names = resolveNames(reading.history, catalogue, reader.nameMappings(), foldName);
    reading.unknown = unknownNames(reading, catalogue);
    ImportRequest request{reading.history, reading.names, {}, DoubledSessions::Keep};
    reading.outcome = previewImport(reader, request);
    reading.outcomeWithoutCopies = reading.outcome;
    if (reading.history.report.doubledSessions > 0) {
        request.doubled = DoubledSessions::Drop;
        reading.outcomeWithoutCopies = previewImport(reader, request);
    }
}

} // namespace dorsal
