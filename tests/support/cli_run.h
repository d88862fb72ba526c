// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace dorsal {

/// What a run of dorsal-cli left behind.
struct CliRun {
    int status = 0;
    QString out;
    QString err;

    /// Empty unless the output is one JSON object and nothing else.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] bool saysInError(const char* text) const { return err.contains(QString::fromUtf8(text)); }
    [[nodiscard]] bool says(const char* text) const { return out.contains(QString::fromUtf8(text)); }
};

/// Friday 20 November 2026, 18:12, unless told otherwise.
inline CliRun runCli(const QStringList& arguments,
                     LocalTime now = LocalTime(day(2026, 11, 20)) + std::chrono::minutes(18 * 60 + 12)) {
    CliRun run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    CommandContext context{out, err, now};
    run.status = runCommandLine(arguments, context);
    out.flush();
    err.flush();
    return run;
}

/// A log of its own in a temporary folder.
class CliLog {
public:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("log.dorsal")) const {
        return folder_.filePath(name);
    }
    [[nodiscard]] QString folder() const { return folder_.path(); }

    /// Runs the command on the log.
    [[nodiscard]] CliRun run(const QStringList& arguments) const {
        return runCli(QStringList{QStringLiteral("--log"), path()} + arguments);
    }
    [[nodiscard]] QJsonObject json(const QStringList& arguments) const {
        return run(arguments + QStringList{QStringLiteral("--json")}).json();
    }

private:
    QTemporaryDir folder_;
};

/// "log bench-press --reps 8" as arguments; no word may hold a space.
inline QStringList words(const char* line) {
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace dorsal
