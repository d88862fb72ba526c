// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plans_command.h"

#include "app/cli/command_log.h"
#include "app/cli/json_output.h"
#include "app/cli/plan_lookup.h"
#include "app/cli/text_table.h"
#include "app/cli/usage_error.h"
#include "app/words/explain.h"
#include "app/words/plan_words.h"
#include "core/files/file_path.h"
#include "core/files/plan_file.h"
#include "core/files/plan_json.h"
#include "core/logbook/plans.h"
#include "core/logbook/profile_settings.h"
#include "core/logbook/start_plan.h"
#include "core/stats/plan_outlook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>
#include <QTextStream>

namespace dorsal {

namespace {

struct PlansCommandWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::PlansCommandWords)
};

using Words = PlansCommandWords;

QJsonObject planJson(const ListedPlan& listed) {
    QJsonArray items;
    for (const PlanItem& item : listed.plan.items) {
        items += planItemToObject(item);
    }
    return {{QStringLiteral("name"), toQString(listed.plan.name)},
            {QStringLiteral("uuid"), toQString(listed.plan.uuid.text)},
            {QStringLiteral("built_in"), listed.builtIn},
            {QStringLiteral("folder"), toQString(listed.folder)},
            {QStringLiteral("archived"), listed.archived},
            {QStringLiteral("notes"), toQString(listed.plan.notes)},
            {QStringLiteral("items"), items}};
}

int listPlans(const Arguments& arguments, CommandContext& context) {
    CommandLog log(arguments.log(), context, LogUse::Read);
    const std::vector<ListedPlan> plans = allPlans(log.reader(), log.catalogue());
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray list;
        for (const ListedPlan& listed : plans) {
            list += planJson(listed);
        }
        printJson(context.out, {{QStringLiteral("plans"), list}});
        return 0;
    }
    TextTable table;
    const Format format = log.format();
    const Profile profile = readProfile(log.reader());
    const LastDone lastDone = lastDoneIn(log.reader());
    for (const ListedPlan& listed : plans) {
        const Plan chosen = asChosen(listed.plan, profile, log.catalogue(), lastDone);
        const PlanOutlook outlook = planOutlook(chosen, log.catalogue(), {}, log.settings().defaultRest);
        const QString kind = listed.builtIn    ? Words::tr("built in")
                             : listed.archived ? Words::tr("archived")
                                               : toQString(listed.folder);
        table.addRow({toQString(listed.plan.uuid.text), format.tally(outlook.planned),
                      planLength(outlook.length, format), toQString(listed.plan.name), kind});
    }
    context.out << table.text();
    return 0;
}

int showPlan(const Arguments& arguments, CommandContext& context) {
    CommandLog log(arguments.log(), context, LogUse::Read);
    const ListedPlan listed = planNamed(log.reader(), log.catalogue(), arguments.words().at(1));
    if (arguments.has(QStringLiteral("json"))) {
        printJson(context.out, planJson(listed));
    } else {
        context.out << planAsText(listed.plan, log.catalogue(), log.format());
    }
    return 0;
}

[[noreturn]] void failToWrite(const QString& path, const QString& reason) {
    throw ProblemError({ProblemKind::WriteFailed, path.toStdString(), 0, reason.toStdString(), {}});
}

int exportPlan(const Arguments& arguments, CommandContext& context) {
    CommandLog log(arguments.log(), context, LogUse::Read);
    const ListedPlan listed = planNamed(log.reader(), log.catalogue(), arguments.words().at(1));
    const QByteArray bytes = writePlanFile(listed.plan, log.catalogue());
    const QString path = arguments.words().at(2);
    if (path == QLatin1String("-")) {
        context.out << QString::fromUtf8(bytes);
        return 0;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        failToWrite(path, file.errorString());
    }
    return 0;
}

int importPlanFile(const Arguments& arguments, CommandContext& context) {
    CommandLog log(arguments.log(), context, LogUse::Write);
    const std::filesystem::path path = toPath(arguments.words().at(1));
    const PlanFile file = readPlanFile(path, log.catalogue());
    PlanImport outcome = PlanImport::Added;
    if (arguments.has(QStringLiteral("as-copy"))) {
        importPlanAsCopy(log.logbook(), file.plan);
    } else {
        outcome = importPlan(log.logbook(), log.catalogue(), file.plan);
    }
    if (outcome == PlanImport::Differs) {
        throw ProblemError({ProblemKind::PlanDiffers, path.string(), 0, file.plan.name, {}});
    }
    for (const Problem& problem : file.unknown) {
        context.err << "dorsal-cli: " << explain(problem) << '\n';
    }
    const QString name = toQString(file.plan.name);
    if (arguments.has(QStringLiteral("json"))) {
        printJson(context.out, {{QStringLiteral("name"), name},
                                {QStringLiteral("uuid"), toQString(file.plan.uuid.text)},
                                {QStringLiteral("added"), outcome == PlanImport::Added},
                                {QStringLiteral("unknown"), static_cast<qint64>(file.unknown.size())}});
    } else {
        context.out << (outcome == PlanImport::Added ? Words::tr("Added the plan “%1”.").arg(name)
                                                     : Words::tr("The plan “%1” is there already.").arg(name))
                    << '\n';
    }
    return 0;
}

int runPlans(const Arguments& arguments, CommandContext& context) {
    const QStringList words = arguments.words();
    if (words.isEmpty()) {
        return listPlans(arguments, context);
    }
    const struct {
        const char* name;
        qsizetype words;
        int (*run)(const Arguments&, CommandContext&);
    } parts[] = {{"show", 2, showPlan}, {"export", 3, exportPlan}, {"import", 2, importPlanFile}};
    for (const auto& part : parts) {
        if (words.first() == QLatin1String(part.name) && words.size() == part.words) {
            return part.run(arguments, context);
        }
    }
    throw UsageError(Words::tr("Type plans, plans show NAME, plans export NAME FILE or plans import FILE."));
}

} // namespace

CliCommand plansCommand() {
    return {
        QStringLiteral("plans"),
        QStringLiteral("[show NAME | export NAME FILE | import FILE [--as-copy]] [--json]"),
        Words::tr("List, show, export or import plans; NAME may be a UUID, FILE - for standard output."),
        {flag(QStringLiteral("as-copy"), Words::tr("Import the plan as another one, whatever the log has.")),
         jsonOption()},
        0,
        3,
        runPlans};
}

} // namespace dorsal
