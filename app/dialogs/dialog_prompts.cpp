// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/dialog_prompts.h"

#include "app/dialogs/choice_dialog.h"
#include "app/dialogs/time_dialog.h"
#include "app/theme/button_role.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace dorsal {

namespace {

std::optional<QString> unlessEmpty(const QString& path) {
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

bool DialogPrompts::confirm(const Confirmation& question) {
    QMessageBox box(QMessageBox::NoIcon, question.title, question.title, QMessageBox::Cancel,
                    QApplication::activeWindow());
    box.setInformativeText(question.text);
    QPushButton* go = box.addButton(question.action, QMessageBox::AcceptRole);
    setButtonRole(*go, ButtonRole::Primary);
    box.setDefaultButton(go);
    box.exec();
    return box.clickedButton() == go;
}

std::optional<QString> DialogPrompts::fileToOpen(const QString& title, const QString& filter) {
    return unlessEmpty(QFileDialog::getOpenFileName(QApplication::activeWindow(), title, {}, filter));
}

std::optional<QString> DialogPrompts::fileToSave(const QString& title, const QString& suggestedName,
                                                 const QString& filter) {
    return unlessEmpty(
        QFileDialog::getSaveFileName(QApplication::activeWindow(), title, suggestedName, filter));
}

std::optional<int> DialogPrompts::choose(const QString& title, const QString& text,
                                         const QStringList& choices) {
    ChoiceDialog dialog(title, text, choices, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : std::nullopt;
}

std::optional<QString> DialogPrompts::text(const QString& title, const QString& label,
                                           const QString& current) {
    bool accepted = false;
    const QString text =
        QInputDialog::getMultiLineText(QApplication::activeWindow(), title, label, current, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

std::optional<LocalTime> DialogPrompts::dateTime(const TimeQuestion& question) {
    TimeDialog dialog(question, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.time()) : std::nullopt;
}

void DialogPrompts::report(const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::Close, QApplication::activeWindow());
    box.setInformativeText(text);
    box.exec();
}

} // namespace dorsal
