// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/history_import.h"

#include "app/dialogs/import_dialog.h"
#include "app/window/open_log.h"

#include <QMimeData>
#include <QUrl>

namespace dorsal {

HistoryImport::HistoryImport(LogOpener& opener, const Clock& clock, Prompts& prompts, QWidget& window)
    : QObject(&window), opener_(opener), clock_(clock), prompts_(prompts), window_(window) {}

void HistoryImport::choose(OpenLog& log) {
    if (const auto file = askForImport(prompts_)) {
        take(log, {*file});
    }
}

void HistoryImport::take(OpenLog& log, const QStringList& files) {
    if (files.isEmpty() || dialog_) {
        return;
    }
    LogSettings settings;
    if (!log.runner().run([&] { settings = readLogSettings(log.reader()); })) {
        return;
    }
    sessions_ = 0;
    files_ = 0;
    dialog_ = new ImportDialog({log.place(), opener_, log.logbook(), log.catalogue(), clock_}, settings,
                               prompts_, files, &window_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &ImportDialog::imported, this, [this](const ImportOutcome& outcome) {
        sessions_ += outcome.added;
        ++files_;
    });
    connect(dialog_, &QDialog::finished, this, [this] {
        if (files_ > 0) {
            emit imported(sessions_, files_);
        }
    });
    dialog_->open();
}

void HistoryImport::stop() {
    delete dialog_;
}

QStringList draggedFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files += url.toLocalFile();
        }
    }
    return files;
}

} // namespace dorsal
