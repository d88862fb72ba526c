// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/help_dialogs.h"
#include "app/dialogs/reading_dialog.h"
#include "app/theme/spacing.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>

#include <span>

namespace dorsal {

namespace {

/// `keys` in the portable form of QKeySequence.
struct KeyLine {
    const char* keys;
    const char* what;
};

constexpr KeyLine everywhere[] = {
    {"Ctrl+1", QT_TRANSLATE_NOOP("Keys", "Today")},
    {"Ctrl+2", QT_TRANSLATE_NOOP("Keys", "Session")},
    {"Ctrl+5", QT_TRANSLATE_NOOP("Keys", "History")},
    {"Ctrl+6", QT_TRANSLATE_NOOP("Keys", "Progress")},
    {"Ctrl+7", QT_TRANSLATE_NOOP("Keys", "Exercises")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Start an empty session")},
    {"Ctrl+I", QT_TRANSLATE_NOOP("Keys", "Import another app’s history")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo the last step, whatever page it was on")},
    {"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Redo it (also Ctrl+Y)")},
    {"Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Open another log")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("Keys", "Preferences")},
    {"F11", QT_TRANSLATE_NOOP("Keys", "Full screen")},
    {"Ctrl+/", QT_TRANSLATE_NOOP("Keys", "This list")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Quit")},
};

void addTable(ReadingDialog& dialog, const QString& heading, std::span<const KeyLine> lines) {
    dialog.addHeading(heading);
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::pageMargin);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyLine& line : lines) {
        const QKeySequence keys(QString::fromLatin1(line.keys), QKeySequence::PortableText);
        grid->addWidget(new QLabel(keys.toString(QKeySequence::NativeText), part), row, 0);
        grid->addWidget(new QLabel(QCoreApplication::translate("Keys", line.what), part), row, 1);
        ++row;
    }
    dialog.addPart(part);
}

} // namespace

void showKeys(QWidget& window) {
    auto* dialog = new ReadingDialog(QCoreApplication::translate("Keys", "Keys"), &window);
    addTable(*dialog, QCoreApplication::translate("Keys", "Everywhere"), everywhere);
    dialog->open();
}

} // namespace dorsal
