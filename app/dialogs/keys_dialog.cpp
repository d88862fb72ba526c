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
    {"Ctrl+3", QT_TRANSLATE_NOOP("Keys", "Builder")},
    {"Ctrl+4", QT_TRANSLATE_NOOP("Keys", "Timer")},
    {"Ctrl+5", QT_TRANSLATE_NOOP("Keys", "History")},
    {"Ctrl+6", QT_TRANSLATE_NOOP("Keys", "Progress")},
    {"Ctrl+7", QT_TRANSLATE_NOOP("Keys", "Exercises")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Start an empty session")},
    {"Ctrl+I", QT_TRANSLATE_NOOP("Keys", "Import another app’s history")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo the last step, whatever page it was on")},
    {"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Redo it (also Ctrl+Y)")},
    {"Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Open another log")},
    {"Ctrl+Shift+R",
     QT_TRANSLATE_NOOP("Keys", "Weekly report, to print or save; Alt+Left is the week before")},
    {"Ctrl+Shift+P", QT_TRANSLATE_NOOP("Keys", "Profile")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("Keys", "Preferences")},
    {"F11", QT_TRANSLATE_NOOP("Keys", "Full screen")},
    {"Ctrl+/", QT_TRANSLATE_NOOP("Keys", "This list")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Quit")},
};

constexpr KeyLine inTheSession[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Log the set as its row says, and go on to the next")},
    {"0, 1, 2", QT_TRANSLATE_NOOP("Keys", "Any digit: type straight into the field")},
    {"Tab", QT_TRANSLATE_NOOP("Keys", "The next field; arrows go from row to row and card to card")},
    {"Space",
     QT_TRANSLATE_NOOP("Keys", "The set was done, or was not after all; on a hold: guide it with the timer")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Take the set back and keep its numbers as the suggestion")},
    {"Ctrl+D", QT_TRANSLATE_NOOP("Keys", "Do the set above once more")},
    {"Ctrl+W", QT_TRANSLATE_NOOP("Keys", "Plan a warm-up ramp that leads up to the first working set")},
    {"W, D, F, S", QT_TRANSLATE_NOOP("Keys", "On the kind: warm-up, drop, failure or working set")},
    {"F4", QT_TRANSLATE_NOOP("Keys", "The list of kinds, or of the exercises to choose from")},
    {"F1", QT_TRANSLATE_NOOP("Keys", "Why the set counts or does not")},
    {"N", QT_TRANSLATE_NOOP("Keys", "Note on the exercise (also F2)")},
    {"Shift+F2", QT_TRANSLATE_NOOP("Keys", "Note on the set")},
    {"Ctrl+H", QT_TRANSLATE_NOOP("Keys", "That hurts: end the set and mark it")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Add an exercise")},
    {"Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Replace the exercise")},
    {"Ctrl+J", QT_TRANSLATE_NOOP("Keys", "Choose another exercise of those the plan offers")},
    {"Ctrl+K", QT_TRANSLATE_NOOP("Keys", "Skip the exercise, or do it after all")},
    {"Ctrl+Shift+K", QT_TRANSLATE_NOOP("Keys", "No time for the rest: on to the cool-down")},
    {"Alt+Up", QT_TRANSLATE_NOOP("Keys", "Move the exercise up; Alt+Down moves it down")},
    {"Shift+F10", QT_TRANSLATE_NOOP("Keys", "All that can be done with the exercise")},
    {"F6", QT_TRANSLATE_NOOP("Keys", "To the outline and the notes beside the grid, and back")},
    {"Ctrl+G", QT_TRANSLATE_NOOP("Keys", "Guide me through what is left of the session")},
    {"Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Finish the session")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Leave the field as it was; from a past session, back to History")},
};

constexpr KeyLine onToday[] = {
    {"A", QT_TRANSLATE_NOOP("Keys", "Accept the advice in focus, else the first one")},
    {"X", QT_TRANSLATE_NOOP("Keys", "Ignore it")},
};

constexpr KeyLine whileResting[] = {
    {"Alt+P", QT_TRANSLATE_NOOP("Keys", "Pause the rest, or go on")},
    {"Alt++", QT_TRANSLATE_NOOP("Keys", "15 seconds more")},
    {"Alt+K", QT_TRANSLATE_NOOP("Keys", "Skip the rest")},
};

constexpr KeyLine inTheBuilder[] = {
    {"Ctrl+Shift+N", QT_TRANSLATE_NOOP("Keys", "New plan")},
    {"A, B, C", QT_TRANSLATE_NOOP("Keys", "Any letter: add an exercise below the line, by its name")},
    {"Return", QT_TRANSLATE_NOOP("Keys", "The fields of the line; in a field, back to the lines")},
    {"Alt+Up",
     QT_TRANSLATE_NOOP("Keys", "Move the exercise up, into the part above; Alt+Down moves it down")},
    {"Ctrl+J", QT_TRANSLATE_NOOP("Keys", "Or another exercise: the session chooses one of them")},
    {"Ctrl+Shift+J", QT_TRANSLATE_NOOP("Keys", "Any version of the exercise, the favourite first")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("Keys", "Superset with the exercise below, or no superset any more")},
    {"Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "Superset or circuit with the exercise above")},
    {"Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Replace the exercise")},
    {"Ctrl+B", QT_TRANSLATE_NOOP("Keys", "In a small window: what the plan gives and the hints, and back")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Take the exercise, or the choice, out of the plan")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Leave the field as it was")},
};

constexpr KeyLine inHistory[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Edit the session")},
    {"Shift+Down", QT_TRANSLATE_NOOP("Keys", "Select several")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Delete what is selected; Ctrl+Z brings it back")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy what is selected as text")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Search, here and in Exercises")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "In a small window: back to the list")},
};

constexpr KeyLine inCharts[] = {
    {"Left", QT_TRANSLATE_NOOP("Keys", "The week before; Right is the week after")},
    {"PgUp", QT_TRANSLATE_NOOP("Keys", "Four weeks back; PgDown four weeks on")},
    {"Home", QT_TRANSLATE_NOOP("Keys", "The first week; End is the last")},
    {"Return", QT_TRANSLATE_NOOP("Keys", "Open the week in History")},
    {"Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print the chart")},
    {"Ctrl+S", QT_TRANSLATE_NOOP("Keys", "Save it as a picture; Ctrl+Shift+S saves its numbers")},
    {"Ctrl+Shift+C", QT_TRANSLATE_NOOP("Keys", "Copy it as a picture; Ctrl+C does it on the chart")},
    {"Ctrl+Shift+T", QT_TRANSLATE_NOOP("Keys", "Copy its numbers as text")},
    {"M", QT_TRANSLATE_NOOP("Keys", "In Balance: mark the week as deload or holiday")},
    {"Shift+F10", QT_TRANSLATE_NOOP("Keys", "In Balance: change or remove what is marked in the week")},
    {"+", QT_TRANSLATE_NOOP("Keys", "Fewer days; - shows more")},
    {"Tab",
     QT_TRANSLATE_NOOP("Keys", "To the strip below: Left and Right move the days shown, with Shift their "
                               "end, with Ctrl and Shift their beginning")},
};

constexpr int keysWidth = 120;

constexpr KeyLine inTheTimer[] = {
    {"Space", QT_TRANSLATE_NOOP("Keys", "Pause, or go on")},
    {"Right", QT_TRANSLATE_NOOP("Keys", "Skip to what comes next")},
    {"Left", QT_TRANSLATE_NOOP("Keys", "Begin this part anew; twice: the part before")},
    {"+", QT_TRANSLATE_NOOP("Keys", "15 seconds more")},
    {"S", QT_TRANSLATE_NOOP("Keys", "Switch to the other side now")},
    {"D", QT_TRANSLATE_NOOP("Keys", "Repetitions are done; digits say how many")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Stop, and keep or discard the hold")},
};

void addTable(ReadingDialog& dialog, const QString& heading, std::span<const KeyLine> lines) {
    dialog.addHeading(heading);
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::pageMargin);
    grid->setColumnStretch(1, 1);
    // So that the tables line up below each other.
    grid->setColumnMinimumWidth(0, keysWidth);
    int row = 0;
    for (const KeyLine& line : lines) {
        const QKeySequence keys(QString::fromLatin1(line.keys), QKeySequence::PortableText);
        grid->addWidget(new QLabel(keys.toString(QKeySequence::NativeText), part), row, 0);
        auto* what = new QLabel(QCoreApplication::translate("Keys", line.what), part);
        what->setWordWrap(true);
        grid->addWidget(what, row, 1);
        ++row;
    }
    dialog.addPart(part);
}

} // namespace

void showKeys(QWidget& window) {
    auto* dialog = new ReadingDialog(QCoreApplication::translate("Keys", "Keys"), &window);
    addTable(*dialog, QCoreApplication::translate("Keys", "Everywhere"), everywhere);
    addTable(*dialog, QCoreApplication::translate("Keys", "Today"), onToday);
    addTable(*dialog, QCoreApplication::translate("Keys", "Session"), inTheSession);
    addTable(*dialog, QCoreApplication::translate("Keys", "While resting"), whileResting);
    addTable(*dialog, QCoreApplication::translate("Keys", "Builder"), inTheBuilder);
    addTable(*dialog, QCoreApplication::translate("Keys", "History"), inHistory);
    addTable(*dialog, QCoreApplication::translate("Keys", "Charts"), inCharts);
    addTable(*dialog, QCoreApplication::translate("Keys", "Timer"), inTheTimer);
    dialog->open();
}

} // namespace dorsal
