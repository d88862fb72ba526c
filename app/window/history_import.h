// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/import_history.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QMimeData;
class QWidget;

namespace dorsal {

class Clock;
class ImportDialog;
class LogOpener;
class OpenLog;
class Prompts;

/// Brings other apps' files into the open log: asks for one, or takes those dropped on the window or named on
/// the command line, one after another.
class HistoryImport final : public QObject {
    Q_OBJECT
public:
    HistoryImport(LogOpener& opener, const Clock& clock, Prompts& prompts, QWidget& window);

    /// Asks for a file first.
    void choose(OpenLog& log);
    void take(OpenLog& log, const QStringList& files);
    /// The log goes away: what is going on is rolled back.
    void stop();

signals:
    /// The dialog has closed after `sessions` sessions of `files` files were added.
    void imported(qint64 sessions, int files);

private:
    LogOpener& opener_;
    const Clock& clock_;
    Prompts& prompts_;
    QWidget& window_;
    QPointer<ImportDialog> dialog_;
    qint64 sessions_ = 0;
    int files_ = 0;
};

/// The files of this computer that are dragged; empty for anything else.
[[nodiscard]] QStringList draggedFiles(const QMimeData& data);

} // namespace dorsal
