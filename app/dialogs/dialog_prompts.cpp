// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/dialog_prompts.h"

#include "app/dialogs/choice_dialog.h"
#include "app/dialogs/marked_days_dialog.h"
#include "app/dialogs/message_dialog.h"
#include "app/dialogs/name_dialog.h"
#include "app/dialogs/note_dialog.h"
#include "app/dialogs/time_dialog.h"
#include "app/print/print_question.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace dorsal {

namespace {

std::optional<QString> unlessEmpty(const QString& path) {
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

bool DialogPrompts::confirm(const Confirmation& question) {
    MessageDialog dialog(question.title, question.text, question.action, QApplication::activeWindow());
    if (question.isAdvisedAgainst) {
        dialog.preferCancel();
    }
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompts::fileToOpen(const QString& title, const QString& filter) {
    return unlessEmpty(QFileDialog::getOpenFileName(QApplication::activeWindow(), title, {}, filter));
}

std::optional<QString> DialogPrompts::fileToSave(const QString& title, const QString& suggestedName,
                                                 const QString& filter) {
    QFileDialog dialog(QApplication::activeWindow(), title, suggestedName, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(QFileInfo(suggestedName).fileName());
    // A name without an ending gets the one of its kind.
    dialog.setDefaultSuffix(QFileInfo(suggestedName).suffix());
    return dialog.exec() == QDialog::Accepted ? unlessEmpty(dialog.selectedFiles().value(0)) : std::nullopt;
}

std::optional<int> DialogPrompts::choose(const QString& title, const QString& text,
                                         const QStringList& choices) {
    ChoiceDialog dialog(title, text, choices, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : std::nullopt;
}

std::optional<QString> DialogPrompts::name(const NameQuestion& question) {
    NameDialog dialog(question, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.name()) : std::nullopt;
}

std::optional<QString> DialogPrompts::text(const QString& title, const QString& label,
                                           const QString& current) {
    NoteDialog dialog(title, label, current, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.note()) : std::nullopt;
}

std::optional<LocalTime> DialogPrompts::dateTime(const TimeQuestion& question) {
    TimeDialog dialog(question, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.time()) : std::nullopt;
}

void DialogPrompts::print(const PaperJob& job) {
    askForPrinter(job, QApplication::activeWindow(), [this] {
        report(tr("Nothing was printed"),
               tr("The printer takes no page. See whether it is on and ready, or print to a file."));
    });
}

std::optional<MarkedDays> DialogPrompts::markedDays(const Annotation& suggested) {
    MarkedDaysDialog dialog(suggested, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

void DialogPrompts::report(const QString& title, const QString& text) {
    MessageDialog(title, text, QApplication::activeWindow()).exec();
}

} // namespace dorsal
