// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log_copying.h"

#include "app/dialogs/copy_log_dialog.h"
#include "app/ports/prompts.h"
#include "app/words/explain.h"
#include "core/files/file_path.h"

#include <QFileInfo>

namespace dorsal {

LogCopying::LogCopying(LogOpener& opener, Prompts& prompts, QWidget& window)
    : QObject(&window), opener_(opener), prompts_(prompts), window_(window) {}

void LogCopying::choose(const LogPlace& log) {
    if (log.isDemo()) {
        prompts_.report(tr("The demo is not saved"),
                        tr("The demo lives in memory and is made anew each time. Open your own log first."));
        return;
    }
    if (dialog_ || job_.isRunning()) {
        return;
    }
    dialog_ = new CopyLogDialog(&window_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &QDialog::accepted, this, [this, file = *log.file] { copy(file, dialog_->profile()); });
    dialog_->open();
}

void LogCopying::copy(const std::filesystem::path& log, CopiedProfile profile) {
    const QString suggested = QFileInfo(fromPath(log)).completeBaseName() + tr(", copy.dorsal");
    const auto chosen =
        prompts_.fileToSave(tr("Save a copy of the log"), suggested, tr("Dorsal logs (*.dorsal)"));
    if (!chosen) {
        return;
    }
    if (QFileInfo(*chosen) == QFileInfo(fromPath(log))) {
        prompts_.report(tr("That is the log itself"),
                        tr("The copy needs another name or folder than the log that is open."));
        return;
    }
    const auto to = toPath(*chosen);
    job_.start([&opener = opener_, log, to, profile](Job::Control&) { opener.copy(log, to, profile); },
               [this, to, profile](const std::exception_ptr& error) {
                   try {
                       if (error) {
                           std::rethrow_exception(error);
                       }
                       emit copied(fromPath(to), profile);
                   } catch (const std::exception& problem) {
                       prompts_.report(tr("The copy was not saved"), explain(problem));
                   }
               });
}

} // namespace dorsal
