// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exercises_command.h"

#include "app/cli/command_log.h"
#include "app/cli/json_output.h"
#include "app/cli/text_table.h"
#include "app/words/enum_words.h"
#include "core/files/exercise_search.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace dorsal {

namespace {

struct ExercisesCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ExercisesCommandWords)
};

constexpr double halvesOfASet = 2;

template <class E>
QJsonArray codesOf(const std::vector<E>& values) {
    QJsonArray codes;
    for (const E value : values) {
        codes += toQString(code(value));
    }
    return codes;
}

QJsonArray textsOf(const std::vector<std::string>& values) {
    QJsonArray texts;
    for (const std::string& value : values) {
        texts += toQString(value);
    }
    return texts;
}

QJsonObject musclesOf(const Exercise& exercise) {
    QJsonObject muscles;
    for (const MuscleShare& share : exercise.muscles) {
        muscles[toQString(code(share.muscle))] = share.halves / halvesOfASet;
    }
    return muscles;
}

QJsonObject exerciseJson(const Exercise& exercise) {
    const BalanceShare share = balanceShare(exercise);
    return {
        {QStringLiteral("slug"), toQString(exercise.key.text)},
        {QStringLiteral("name"), toQString(exercise.name)},
        {QStringLiteral("aliases"), textsOf(exercise.aliases)},
        {QStringLiteral("category"), toQString(code(exercise.category))},
        {QStringLiteral("pattern"), toQString(code(exercise.pattern))},
        {QStringLiteral("muscles"), musclesOf(exercise)},
        {QStringLiteral("equipment"), codesOf(exercise.equipment)},
        {QStringLiteral("equipment_any"), codesOf(exercise.equipmentAny)},
        {QStringLiteral("per_side"), exercise.perSide},
        {QStringLiteral("measure"), toQString(code(exercise.measure))},
        {QStringLiteral("counting"), toQString(code(exercise.counting))},
        {QStringLiteral("balance"), QJsonObject{{QStringLiteral("back"), share.backHalves / halvesOfASet},
                                                {QStringLiteral("chest"), share.chestHalves / halvesOfASet}}},
        {QStringLiteral("source"), toQString(code(exercise.source))},
        {QStringLiteral("own"), exercise.own}};
}

QString exercisesText(const std::vector<const Exercise*>& exercises) {
    if (exercises.empty()) {
        return ExercisesCommandWords::tr("No exercise has that in its name.") + QLatin1Char('\n');
    }
    TextTable table;
    for (const Exercise* exercise : exercises) {
        table.addRow({toQString(exercise->key.text), toQString(exercise->name), word(exercise->category),
                      countsAs(balanceShare(*exercise))});
    }
    return table.text();
}

int listExercises(const Arguments& arguments, CommandContext& context) {
    const CommandLog log(arguments.log(), context, LogUse::Read);
    const std::string typed = arguments.text(QStringLiteral("search")).value_or(QString()).toStdString();
    const std::vector<const Exercise*> exercises = ExerciseSearch(log.catalogue()).find(typed);
    if (!arguments.has(QStringLiteral("json"))) {
        context.out << exercisesText(exercises);
        return 0;
    }
    QJsonArray list;
    for (const Exercise* exercise : exercises) {
        list += exerciseJson(*exercise);
    }
    printJson(context.out, {{QStringLiteral("exercises"), list}});
    return 0;
}

} // namespace

CliCommand exercisesCommand() {
    using Words = ExercisesCommandWords;
    return {QStringLiteral("exercises"),
            QStringLiteral("[--search TEXT] [--json]"),
            Words::tr("List the exercises, or those whose name or alias matches."),
            {option(QStringLiteral("search"), QStringLiteral("TEXT"),
                    Words::tr("A name or the beginnings of its words, such as “row” or “RDL”.")),
             jsonOption()},
            0,
            0,
            listExercises};
}

} // namespace dorsal
