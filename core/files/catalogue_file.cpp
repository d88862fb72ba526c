// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/catalogue_file.h"

#include "core/files/break_json.h"
#include "core/files/exercise_json.h"
#include "core/files/json_read.h"
#include "core/files/ladder_json.h"
#include "core/files/name_fold.h"
#include "core/files/template_json.h"
#include "core/training/problem.h"

#include <QJsonDocument>
#include <QResource>

// Its initialiser must be named, or the linker leaves it out of a program that links this static library. The
// macro has to stand outside of any namespace.
static void initCatalogueResource() {
    Q_INIT_RESOURCE(catalogue);
}

namespace dorsal {

Catalogue readCatalogue(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray exerciseList = root[u"exercises"].toArray();
    if (exerciseList.isEmpty()) {
        throw ProblemError(Problem{ProblemKind::UnknownHeader, "catalogue.json", 0, {}, {}});
    }
    const QJsonObject cautionNotes = root[u"caution_notes"].toObject();
    std::vector<Exercise> exercises;
    exercises.reserve(static_cast<std::size_t>(exerciseList.size()));
    for (const QJsonValue exercise : exerciseList) {
        exercises.push_back(exerciseFromJson(exercise.toObject(), cautionNotes));
    }
    std::vector<Family> families;
    for (const QJsonValue value : root[u"families"].toArray()) {
        const QJsonObject family = value.toObject();
        families.push_back({jsonText(family, u"id"), jsonText(family, u"name"),
                            coachFactsFromJson(family[u"coach"].toObject())});
    }
    std::vector<Plan> templates;
    for (const QJsonValue plan : root[u"templates"].toArray()) {
        templates.push_back(templateFromJson(plan.toObject(), exercises));
    }
    Ladder pullUps;
    for (const QJsonValue ladder : root[u"ladders"].toArray()) {
        if (ladder.toObject()[u"id"].toString() == u"pull-up-ladder") {
            pullUps = ladderFromJson(ladder.toObject());
        }
    }
    std::vector<DeskBreak> breaks;
    for (const QJsonValue one : root[u"micro_sessions"].toArray()) {
        breaks.push_back(breakFromJson(one.toObject()));
    }
    return {std::move(exercises), std::move(families), std::move(templates), foldName,
            std::move(pullUps),   std::move(breaks)};
}

Catalogue builtInCatalogue() {
    initCatalogueResource();
    const QResource resource(QStringLiteral(":/catalogue.json"));
    if (!resource.isValid()) {
        throw ProblemError(Problem{ProblemKind::FileMissing, "catalogue.json", 0, {}, {}});
    }
    return readCatalogue(resource.uncompressedData());
}

} // namespace dorsal
