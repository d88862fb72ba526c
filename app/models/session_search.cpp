// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/session_search.h"

#include "core/files/name_fold.h"

#include <QStringList>

#include <algorithm>

namespace dorsal {

namespace {

QString foldedWords(const std::string& text) {
    const std::string folded = foldName(text);
    return folded.empty() ? QString() : u' ' + QString::fromStdString(folded);
}

} // namespace

SessionSearch::SessionSearch(LogReader& reader, const ExerciseDirectory& exercises) {
    for (const Session& session : reader.sessions({})) {
        texts_[session.id] = foldedWords(session.title) + foldedWords(session.notes);
    }
    std::unordered_map<Id<LoggedExercise>, QString> names;
    for (const SessionItem& item : reader.itemsIn({})) {
        QString& text = texts_[item.session];
        if (item.exercise) {
            QString& name = names[*item.exercise];
            if (name.isEmpty()) {
                name = foldedWords(exercises.name(*item.exercise));
            }
            text += name;
        }
        text += foldedWords(item.note);
    }
}

bool SessionSearch::matches(Id<Session> session, const QString& typed) const {
    const auto found = texts_.find(session);
    if (found == texts_.end()) {
        return false;
    }
    const QStringList words =
        QString::fromStdString(foldName(typed.toStdString())).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString& word) { return found->second.contains(u' ' + word); });
}

} // namespace dorsal
