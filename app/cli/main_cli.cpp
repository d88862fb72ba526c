// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QCoreApplication>
#include <QDateTime>

int main(int argc, char* argv[]) {
    QCoreApplication::setApplicationName(QStringLiteral("dorsal"));
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto local = QDateTime::currentDateTime();
    const dorsal::LocalTime now{std::chrono::seconds(local.toSecsSinceEpoch() + local.offsetFromUtc())};
    dorsal::CommandContext context{out, err, now};
    return dorsal::runCommandLine(QCoreApplication::arguments().mid(1), context);
}
