// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plan_commands.h"

#include "app/models/log_catalogue.h"
#include "app/models/plan_library.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/print/session_card.h"
#include "app/words/explain.h"
#include "app/words/plan_words.h"
#include "core/files/file_path.h"
#include "core/files/plan_file.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/plans.h"
#include "core/logbook/start_plan.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>
#include <span>

namespace dorsal {

namespace {

QString planFilter() {
    return PlanCommands::tr("Dorsal plans (*.dorsalplan)");
}

} // namespace

PlanCommands::PlanCommands(Logbook& logbook, const LogCatalogue& catalogue, PlanLibrary& library,
                           OperationRunner& runner, Prompts& prompts, QObject* parent)
    : QObject(parent), logbook_(logbook), catalogue_(catalogue), library_(library), runner_(runner),
      prompts_(prompts) {}

void PlanCommands::show(Id<OwnPlan> plan) {
    if (const auto made = logbook_.reader().plan(plan)) {
        emit this->made(QString::fromStdString(made->uuid.text));
    }
}

void PlanCommands::makeNew() {
    const auto name = prompts_.name({tr("New plan"), tr("Make the plan"), tr("New plan")});
    if (!name) {
        return;
    }
    runner_.run([this, name = name->toStdString()] {
        OwnPlan plan;
        plan.name = name;
        show(dorsal::makePlan(logbook_, plan));
    });
}

void PlanCommands::duplicate(const Plan& plan) {
    runner_.run([this, plan] {
        const bool isOwn = library_.own(plan.key) != nullptr;
        const QString name = QString::fromStdString(plan.name);
        const std::string folder = isOwn ? library_.own(plan.key)->folder : std::string();
        show(duplicatePlan(logbook_, plan, (isOwn ? tr("%1, copy").arg(name) : name).toStdString(), folder));
    });
}

void PlanCommands::edit(const OwnPlan& plan, const std::function<void(PlanItems&)>& change) {
    OwnPlan changed = plan;
    change(changed.items);
    if (changed.items.size() > static_cast<std::size_t>(maxPlanItems)) {
        prompts_.report(tr("The plan is full"),
                        tr("A plan can have %1 exercises. Take one out first.").arg(maxPlanItems));
        return;
    }
    runner_.run([this, changed] { editPlan(logbook_, changed); });
}

void PlanCommands::rename(const OwnPlan& plan) {
    const auto name = prompts_.name({tr("Rename plan"), tr("Rename"), QString::fromStdString(plan.name)});
    if (!name) {
        return;
    }
    OwnPlan changed = plan;
    changed.name = name->toStdString();
    runner_.run([this, changed] { editPlan(logbook_, changed); });
}

void PlanCommands::writeNotes(const OwnPlan& plan) {
    const auto notes =
        prompts_.text(tr("Notes of the plan"), tr("Notes"), QString::fromStdString(plan.notes));
    if (!notes) {
        return;
    }
    OwnPlan changed = plan;
    changed.notes = notes->trimmed().toStdString();
    runner_.run([this, changed] { editPlan(logbook_, changed); });
}

void PlanCommands::remove(const OwnPlan& plan) {
    runner_.run([this, id = plan.id] { deletePlan(logbook_, id); });
}

void PlanCommands::moveToFolder(const OwnPlan& plan, const QString& folder) {
    runner_.run([this, id = plan.id, folder = folder.toStdString()] { movePlan(logbook_, id, folder, {}); });
}

void PlanCommands::renameFolderOf(const OwnPlan& plan) {
    const auto name = prompts_.name({tr("Rename folder"), tr("Rename"), QString::fromStdString(plan.folder)});
    if (name) {
        runner_.run(
            [this, from = plan.folder, to = name->toStdString()] { renameFolder(logbook_, from, to); });
    }
}

void PlanCommands::moveBeside(const OwnPlan& plan, int step) {
    const std::vector<OwnPlan> plans = logbook_.reader().plans();
    std::vector<Id<OwnPlan>> shelf;
    for (const OwnPlan& other : plans) {
        if (other.folder == plan.folder && other.archived == plan.archived) {
            shelf.push_back(other.id);
        }
    }
    const auto at = std::ranges::find(shelf, plan.id) - shelf.begin();
    const auto before = at + (step < 0 ? -1 : 2);
    if (before < 0 || at + step >= static_cast<std::ptrdiff_t>(shelf.size())) {
        return;
    }
    const auto next = before < static_cast<std::ptrdiff_t>(shelf.size())
                          ? shelf[static_cast<std::size_t>(before)]
                          : Id<OwnPlan>();
    runner_.run([this, plan, next] { movePlan(logbook_, plan.id, plan.folder, next); });
}

void PlanCommands::addDays(QMenu& menu, const OwnPlan& plan) {
    QMenu* days = menu.addMenu(tr("Days"));
    for (int day = 1; day <= 7; ++day) {
        QAction* action = days->addAction(QLocale().dayName(day));
        action->setCheckable(true);
        const std::chrono::weekday weekday(static_cast<unsigned>(day));
        action->setChecked(plan.weekdays.has(weekday));
        connect(action, &QAction::triggered, this, [this, plan, weekday](bool on) {
            OwnPlan changed = plan;
            if (on) {
                changed.weekdays.add(weekday);
            } else {
                changed.weekdays.remove(weekday);
            }
            runner_.run([this, changed] { editPlan(logbook_, changed); });
        });
    }
    QAction* turn = menu.addAction(tr("In rotation with others"));
    turn->setCheckable(true);
    turn->setChecked(plan.rotates);
    connect(turn, &QAction::triggered, this, [this, plan](bool on) {
        OwnPlan changed = plan;
        changed.rotates = on;
        runner_.run([this, changed] { editPlan(logbook_, changed); });
    });
}

void PlanCommands::addFolders(QMenu& menu, const OwnPlan& plan) {
    QMenu* folders = menu.addMenu(tr("Folder"));
    QStringList names = library_.folders();
    names.prepend(QString());
    for (const QString& name : names) {
        QAction* action = folders->addAction(name.isEmpty() ? tr("None") : name);
        action->setCheckable(true);
        action->setChecked(name.toStdString() == plan.folder);
        connect(action, &QAction::triggered, this, [this, plan, name] { moveToFolder(plan, name); });
    }
    connect(folders->addAction(tr("New folder…")), &QAction::triggered, this, [this, plan] {
        if (const auto name = prompts_.name({tr("New folder"), tr("Put the plan there")})) {
            moveToFolder(plan, *name);
        }
    });
    if (!plan.folder.empty()) {
        const QString name = QString::fromStdString(plan.folder);
        connect(folders->addAction(tr("Rename “%1”…").arg(name)), &QAction::triggered, this,
                [this, plan] { renameFolderOf(plan); });
    }
}

void PlanCommands::fillMenu(QMenu& menu, const OwnPlan& plan) {
    menu.clear();
    connect(menu.addAction(tr("Rename…")), &QAction::triggered, this, [this, plan] { rename(plan); });
    connect(menu.addAction(tr("Notes…")), &QAction::triggered, this, [this, plan] { writeNotes(plan); });
    addDays(menu, plan);
    addFolders(menu, plan);
    connect(menu.addAction(tr("Move up")), &QAction::triggered, this, [this, plan] { moveBeside(plan, -1); });
    connect(menu.addAction(tr("Move down")), &QAction::triggered, this,
            [this, plan] { moveBeside(plan, 1); });
    menu.addSeparator();
    connect(menu.addAction(plan.archived ? tr("Take out of the archive") : tr("Archive")),
            &QAction::triggered, this, [this, plan] {
                runner_.run([this, plan] {
                    archivePlan(logbook_, plan.id, plan.archived ? Archive::TakeOut : Archive::PutAway);
                });
            });
    connect(menu.addAction(tr("Delete")), &QAction::triggered, this, [this, plan] { remove(plan); });
}

void PlanCommands::fillShareMenu(QMenu& menu, const Plan& plan) {
    menu.clear();
    connect(menu.addAction(tr("Save as a file…")), &QAction::triggered, this,
            [this, plan] { saveAsFile(plan); });
    connect(menu.addAction(tr("Card to fill in by hand, as PDF or picture…")), &QAction::triggered, this,
            [this, plan] { saveCard(plan); });
    connect(menu.addAction(tr("Print the card…")), &QAction::triggered, this,
            [this, plan] { printCard(plan); });
    QAction* cautions = menu.addAction(tr("Cards with the cautions of my profile"));
    cautions->setCheckable(true);
    cautions->setChecked(withCautions_);
    connect(cautions, &QAction::toggled, this, [this](bool on) { withCautions_ = on; });
    connect(menu.addAction(tr("Copy as text")), &QAction::triggered, this, [this, plan] {
        QApplication::clipboard()->setText(
            planAsText(plan, catalogue_.catalogue(), Format(readLogSettings(logbook_.reader()).unit)));
    });
    menu.addSeparator();
    connect(menu.addAction(tr("Open a plan file…")), &QAction::triggered, this, [this] {
        if (const auto path = prompts_.fileToOpen(tr("Open a plan file"), planFilter())) {
            openFile(*path);
        }
    });
}

void PlanCommands::write(const QString& path, const QByteArray& bytes) {
    runner_.run([&] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            throw ProblemError(
                {ProblemKind::WriteFailed, path.toStdString(), 0, file.errorString().toStdString(), {}});
        }
    });
}

void PlanCommands::saveAsFile(const Plan& plan) {
    const QString suggested = QString::fromStdString(plan.name) + QStringLiteral(".dorsalplan");
    if (const auto path = prompts_.fileToSave(tr("Save the plan"), suggested, planFilter())) {
        write(*path, writePlanFile(plan, catalogue_.catalogue()));
    }
}

SessionCard PlanCommands::cardOf(const Plan& plan) {
    return sessionCard(plan, catalogue_.catalogue(), catalogue_.profile(), lastDoneIn(logbook_.reader()),
                       Format(readLogSettings(logbook_.reader()).unit),
                       withCautions_ ? CardCautions::OfTheProfile : CardCautions::ForAnybody);
}

void PlanCommands::saveCard(const Plan& plan) {
    const QString suggested = QString::fromStdString(plan.name) + QStringLiteral(".pdf");
    if (const auto path =
            prompts_.fileToSave(tr("Save the card"), suggested, tr("PDF (*.pdf);;Picture (*.png)"))) {
        const bool isPicture = path->endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
        write(*path, isPicture ? sessionCardPicture(cardOf(plan)) : pdfOf(sessionCardPaper(cardOf(plan))));
    }
}

void PlanCommands::printCard(const Plan& plan) {
    runner_.run([&] { prompts_.print(sessionCardPaper(cardOf(plan))); });
}

void PlanCommands::openFile(const QString& path) {
    runner_.run([this, path] {
        const Catalogue& catalogue = catalogue_.catalogue();
        const PlanFile file = readPlanFile(toPath(path), catalogue);
        const QString name = QString::fromStdString(file.plan.name);
        const PlanImport outcome = importPlan(logbook_, catalogue, file.plan);
        if (outcome == PlanImport::Differs) {
            if (prompts_.confirm(
                    {tr("The plan is there already"),
                     tr("Your log has “%1” with other content. Add this one beside it?").arg(name),
                     tr("Add a copy")})) {
                show(importPlanAsCopy(logbook_, file.plan));
            }
        } else {
            emit made(QString::fromStdString(file.plan.uuid.text));
        }
        if (!file.unknown.empty()) {
            constexpr std::size_t mostTold = 5;
            QStringList sentences;
            for (const Problem& problem :
                 std::span(file.unknown).first(std::min(file.unknown.size(), mostTold))) {
                sentences += explain(problem);
            }
            if (file.unknown.size() > mostTold) {
                sentences += tr("And %1 more.").arg(file.unknown.size() - mostTold);
            }
            sentences += tr("Above the plan you can say what they are.");
            prompts_.report(tr("Some exercises are not known"), sentences.join(QLatin1Char('\n')));
        }
    });
}

} // namespace dorsal
