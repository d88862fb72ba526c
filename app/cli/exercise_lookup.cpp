// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exercise_lookup.h"

#include "app/cli/json_output.h"
#include "app/words/explain.h"
#include "core/files/exercise_search.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

constexpr qsizetype mostNames = 3;
constexpr qsizetype shortestPiece = 3;

struct LookupWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::LookupWords)
};

/// What to search for, best first: the whole text, ever shorter beginnings of it, its single words.
QStringList piecesOf(const QString& typed) {
    QStringList pieces;
    for (qsizetype length = typed.size(); length >= shortestPiece; --length) {
        pieces += typed.left(length);
    }
    pieces += typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return pieces;
}

QStringList nearestNames(const Catalogue& catalogue, const QString& typed) {
    const ExerciseSearch search(catalogue);
    QStringList names;
    for (const QString& piece : piecesOf(typed.simplified())) {
        for (const Exercise* exercise : search.find(piece.toStdString())) {
            const QString name = toQString(exercise->name);
            if (!names.contains(name)) {
                names += name;
            }
            if (names.size() == mostNames) {
                return names;
            }
        }
    }
    return names;
}

} // namespace

const Exercise& exerciseNamed(const Catalogue& catalogue, const QString& typed) {
    if (const Exercise* exercise = catalogue.findByName(typed.toStdString())) {
        return *exercise;
    }
    const QString problem = explain(Problem{ProblemKind::UnknownExercise, {}, 0, typed.toStdString(), {}});
    const QStringList names = nearestNames(catalogue, typed);
    if (names.isEmpty()) {
        throw UnknownExerciseError(problem);
    }
    throw UnknownExerciseError(
        LookupWords::tr("%1 Nearest: %2.").arg(problem, names.join(QStringLiteral(", "))));
}

} // namespace dorsal
