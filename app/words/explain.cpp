// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/explain.h"

#include "app/words/problem_sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>
#include <utility>
#include <vector>

namespace dorsal {

namespace {

struct ExplainWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::ExplainWords)
};

/// A header of 10 MB must not fill the screen.
constexpr qsizetype longestValue = 160;

QString oneLine(const std::string& text) {
    const QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
    return line.size() <= longestValue ? line : line.left(longestValue) + QStringLiteral("…");
}

QString quoted(const QString& text) {
    return QStringLiteral("“%1”").arg(text);
}

QString subjectWithoutName(ProblemKind kind) {
    switch (subjectOf(kind)) {
    case ProblemSubject::Log:
        return ExplainWords::tr("the log");
    case ProblemSubject::File:
        return ExplainWords::tr("the file");
    case ProblemSubject::Typing:
        return {};
    }
    return {};
}

QString whereOf(const Problem& problem) {
    // Paths are never cut: the person has to find the file.
    const QString file = problem.file.empty() ? subjectWithoutName(problem.kind)
                                              : quoted(QString::fromStdString(problem.file));
    return problem.line > 0 ? ExplainWords::tr("%1, line %2", "file and line").arg(file).arg(problem.line)
                            : file;
}

QString nounOf(const QString& row) {
    if (row == QLatin1String("session")) {
        return ExplainWords::tr("the session");
    }
    if (row == QLatin1String("exercise")) {
        return ExplainWords::tr("the exercise");
    }
    if (row == QLatin1String("set")) {
        return ExplainWords::tr("the set");
    }
    if (row == QLatin1String("band")) {
        return ExplainWords::tr("the band");
    }
    if (row == QLatin1String("setting")) {
        return ExplainWords::tr("the setting");
    }
    if (row == QLatin1String("plan")) {
        return ExplainWords::tr("the plan");
    }
    if (row == QLatin1String("weigh-in")) {
        return ExplainWords::tr("the weigh-in");
    }
    if (row == QLatin1String("annotation")) {
        return ExplainWords::tr("the marked days");
    }
    return row == QLatin1String("name") ? ExplainWords::tr("the name") : ExplainWords::tr("something");
}

/// "the session “Back day”"
QString rowOf(const Problem& problem) {
    const QString noun = nounOf(QString::fromStdString(problem.value));
    return problem.place.empty() ? noun : QStringLiteral("%1 %2").arg(noun, quoted(oneLine(problem.place)));
}

QString startedWithCapital(QString sentence) {
    if (!sentence.isEmpty()) {
        sentence[0] = sentence.at(0).toUpper();
    }
    return sentence;
}

/// Fills every {name} in one pass, so that a value may hold braces.
QString filled(const QString& pattern, const std::vector<std::pair<QString, QString>>& values) {
    QString result;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const auto entry = std::ranges::find_if(
            values, [&](const auto& value) { return QStringView(pattern).mid(at).startsWith(value.first); });
        if (entry == values.end()) {
            result += pattern.at(at++);
        } else {
            result += entry->second;
            at += entry->first.size();
        }
    }
    return result;
}

} // namespace

QString explain(const Problem& problem) {
    const QString value = oneLine(problem.value);
    const QString place =
        problem.place.empty() ? ExplainWords::tr("this field") : quoted(oneLine(problem.place));
    return startedWithCapital(filled(
        sentencePattern(problem.kind),
        {{QStringLiteral("{where}"), whereOf(problem)},
         {QStringLiteral("{value}"), value.isEmpty() ? ExplainWords::tr("an empty text") : quoted(value)},
         {QStringLiteral("{number}"), value.isEmpty() ? QStringLiteral("?") : value},
         {QStringLiteral("{reason}"), value.isEmpty() ? QString() : QStringLiteral(": %1").arg(value)},
         {QStringLiteral("{place}"), place},
         {QStringLiteral("{row}"), rowOf(problem)}}));
}

QString explain(const std::exception& error) {
    if (const auto* known = dynamic_cast<const ProblemError*>(&error)) {
        return explain(known->problem());
    }
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) {
        return ExplainWords::tr(
            "There is not enough memory for this. Nothing was changed. Close other programs and try again.");
    }
    return ExplainWords::tr("Something went wrong inside Dorsal: %1. Nothing was changed. Please report it.")
        .arg(oneLine(error.what()));
}

} // namespace dorsal
