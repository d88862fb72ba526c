// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exercises_command.h"

#include "app/cli/arguments.h"
#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "app/words/enum_words.h"
#include "core/files/catalogue_file.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

int listExercises(const Arguments&, CommandContext& context) {
    const Catalogue catalogue = builtInCatalogue();
    TextTable table;
    for (const Exercise& exercise : catalogue.exercises()) {
        table.addRow({toQString(exercise.key.text), toQString(exercise.name), word(exercise.category)});
    }
    context.out << table.text();
    return 0;
}

} // namespace

CliCommand exercisesCommand() {
    return {QStringLiteral("exercises"),
            {},
            QCoreApplication::translate("ExercisesCommand", "List the exercises."),
            {},
            0,
            0,
            listExercises};
}

} // namespace dorsal
