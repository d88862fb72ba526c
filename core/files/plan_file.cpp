// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/plan_file.h"

#include "core/files/file_path.h"
#include "core/files/json_read.h"
#include "core/files/plan_file_check.h"
#include "core/files/plan_json.h"
#include "core/training/choice_sets.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace dorsal {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

const QString formKey = QStringLiteral("dorsalplan");

ExerciseKey nameInFile(const ExerciseKey& key, const Catalogue& catalogue) {
    const Exercise* exercise = catalogue.find(key);
    return exercise != nullptr && exercise->own ? ExerciseKey{exercise->name} : key;
}

[[noreturn]] void refusePlan(ProblemKind kind, const std::string& file, std::string value = {},
                             std::int64_t line = 0) {
    throw ProblemError({kind, file, line, std::move(value), {}});
}

QJsonObject rootOf(const QByteArray& bytes, const std::string& file) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        refusePlan(ProblemKind::PlanNotJson, file, error.errorString().toStdString(),
                   bytes.left(error.offset).count('\n') + 1);
    }
    const QJsonObject root = document.object();
    if (!root[formKey].isDouble()) {
        refusePlan(ProblemKind::PlanUnknownForm, file);
    }
    if (root[formKey].toDouble() > planFileForm) {
        refusePlan(ProblemKind::PlanNewer, file, QString::number(root[formKey].toDouble()).toStdString());
    }
    return root;
}

/// Replaces names by keys; what no exercise is called stays as it is and is told.
void findExercises(PlanFile& read, const std::string& file, const Catalogue& catalogue) {
    for (std::size_t i = 0; i < read.plan.items.size(); ++i) {
        const std::vector<ExerciseKey> choices = read.plan.items[i].choices;
        for (const ExerciseKey& choice : choices) {
            if (catalogue.find(choice) != nullptr) {
                continue;
            }
            if (const Exercise* exercise = catalogue.findByName(choice.text)) {
                renameChoice(read.plan.items[i], choice, exercise->key);
            } else {
                read.unknown.push_back(
                    {ProblemKind::PlanExerciseUnknown, file, 0, choice.text, planPlace(i)});
            }
        }
    }
}

} // namespace

QByteArray writePlanFile(const Plan& plan, const Catalogue& catalogue) {
    QJsonArray items;
    for (PlanItem item : plan.items) {
        const std::vector<ExerciseKey> keys = item.choices;
        for (const ExerciseKey& key : keys) {
            renameChoice(item, key, nameInFile(key, catalogue));
        }
        items.append(planItemToObject(item));
    }
    const QJsonObject root{{formKey, planFileForm},
                           {QStringLiteral("uuid"), QString::fromStdString(plan.uuid.text)},
                           {QStringLiteral("name"), QString::fromStdString(plan.name)},
                           {QStringLiteral("notes"), QString::fromStdString(plan.notes)},
                           {QStringLiteral("items"), items}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

PlanFile readPlanFile(const QByteArray& bytes, const std::string& file, const Catalogue& catalogue) {
    const QJsonObject root = rootOf(bytes, file);
    if (const auto problem = problemOfPlan(root)) {
        Problem told = *problem;
        told.file = file;
        throw ProblemError(std::move(told));
    }
    PlanFile read;
    read.plan.uuid = Uuid{jsonText(root, u"uuid")};
    read.plan.key = read.plan.uuid.text;
    read.plan.name = jsonText(root, u"name");
    read.plan.notes = jsonText(root, u"notes");
    for (const QJsonValue value : root[u"items"].toArray()) {
        auto item = planItemFromObject(value.toObject());
        if (!item) {
            refusePlan(ProblemKind::PlanUnknownForm, file);
        }
        read.plan.items.push_back(*std::move(item));
    }
    findExercises(read, file, catalogue);
    return read;
}

PlanFile readPlanFile(const std::filesystem::path& path, const Catalogue& catalogue) {
    const QString name = fromPath(path);
    const QFileInfo info(name);
    if (!info.exists()) {
        refusePlan(ProblemKind::FileMissing, path.string());
    }
    if (info.isDir()) {
        refusePlan(ProblemKind::FileIsFolder, path.string());
    }
    if (info.size() > mostBytes) {
        refusePlan(ProblemKind::FileTooLarge, path.string(), std::to_string(mostBytes / 1024 / 1024));
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        refusePlan(ProblemKind::FileUnreadable, path.string(), file.errorString().toStdString());
    }
    return readPlanFile(file.readAll(), path.string(), catalogue);
}

} // namespace dorsal
