// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/help_dialogs.h"

#include "app/dialogs/reading_dialog.h"
#include "app/words/balance_words.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

QString helpText(const char* english) {
    return QCoreApplication::translate("Help", english);
}

} // namespace

QString safetyNoAdvice() {
    return helpText(QT_TRANSLATE_NOOP("Help",
                                      "Dorsal is a training log and timer. It is not medical advice and "
                                      "cannot examine you."));
}

QString safetyAskFirst() {
    return helpText(QT_TRANSLATE_NOOP("Help",
                                      "Ask a doctor or physiotherapist first if you are injured, pregnant, "
                                      "recovering from surgery, have osteoporosis or a heart condition."));
}

QString safetyGetHelp() {
    return helpText(QT_TRANSLATE_NOOP(
        "Help", "Stop and get help now for: chest pain, numbness between the legs, new leg "
                "weakness, loss of bladder or bowel control, back pain after a fall or with "
                "fever."));
}

void showHowSetsCount(QWidget& window) {
    auto* dialog = new ReadingDialog(helpText(QT_TRANSLATE_NOOP("Help", "How sets are counted")), &window);
    struct Part {
        const char* heading;
        const char* text;
    };
    constexpr Part parts[] = {
        {QT_TRANSLATE_NOOP("Help", "Twice the back for the chest"),
         QT_TRANSLATE_NOOP("Help",
                           "The coach asks for two back exercises for each chest exercise. Dorsal counts "
                           "sets, week by week, and compares twice the chest sets with the back sets. A "
                           "week that is not over yet gets no verdict.")},
        {QT_TRANSLATE_NOOP("Help", "What counts"),
         QT_TRANSLATE_NOOP("Help",
                           "A set that was done, of a strength exercise for back or chest, in the main part "
                           "of the session, as a working set or a set to failure. Body weight, bands, "
                           "assistance and lowering-only sets count like loaded ones. Activation drills such "
                           "as wall slides or band pull-aparts count too: the coach lists them as back "
                           "strengthening.")},
        {QT_TRANSLATE_NOOP("Help", "One side"),
         QT_TRANSLATE_NOOP("Help", "A set of one arm is half a set; left and right together make one. The "
                                   "repetitions of one side are counted once.")},
        {QT_TRANSLATE_NOOP("Help", "Holds"),
         QT_TRANSLATE_NOOP("Help",
                           "A hold counts when it lasted five seconds and at least half of its target. A "
                           "dead hang counts nothing.")},
        {QT_TRANSLATE_NOOP("Help", "What does not count"),
         QT_TRANSLATE_NOOP("Help",
                           "Warm-up sets, drop sets, everything in the warm-up and the cool-down, sets "
                           "without a repetition, stretches, mobility drills and self-massage. Deadlifts, "
                           "shrugs, upright rows and the rowing machine count for neither side.")},
        {QT_TRANSLATE_NOOP("Help", "Weeks"),
         QT_TRANSLATE_NOOP("Help",
                           "A session belongs to the date on which it began, for ever, also over midnight "
                           "and in another time zone. Four weeks together are compared as sums, and the "
                           "week that is still open is left out.")},
        {QT_TRANSLATE_NOOP("Help", "Numbers"),
         QT_TRANSLATE_NOOP("Help",
                           "Everything is counted exactly. A ratio is cut off after one decimal, so that "
                           "1.95 is shown as 1.9 and never as 2.")},
    };
    for (const Part& part : parts) {
        dialog->addHeading(helpText(part.heading));
        dialog->addParagraph(helpText(part.text));
    }
    dialog->addHeading(helpText(QT_TRANSLATE_NOOP("Help", "What it is not")));
    dialog->addParagraph(guidelineNote());
    dialog->open();
}

void showSafety(QWidget& window) {
    auto* dialog = new ReadingDialog(helpText(QT_TRANSLATE_NOOP("Help", "Safety")), &window);
    dialog->addHeading(helpText(QT_TRANSLATE_NOOP("Help", "What Dorsal is")));
    dialog->addParagraph(safetyNoAdvice());
    dialog->addHeading(helpText(QT_TRANSLATE_NOOP("Help", "Before you train")));
    dialog->addParagraph(safetyAskFirst());
    dialog->addHeading(helpText(QT_TRANSLATE_NOOP("Help", "Get help now")));
    dialog->addParagraph(safetyGetHelp());
    dialog->addHeading(helpText(QT_TRANSLATE_NOOP("Help", "When something hurts")));
    dialog->addParagraph(helpText(QT_TRANSLATE_NOOP("Help", "Stop this exercise.")));
    dialog->addHeading(helpText(QT_TRANSLATE_NOOP("Help", "About the 2:1")));
    dialog->addParagraph(guidelineNote());
    dialog->open();
}

void showAbout(QWidget& window, const QString& log) {
    auto* dialog = new ReadingDialog(helpText(QT_TRANSLATE_NOOP("Help", "About Dorsal")), &window);
    dialog->addHeading(
        helpText(QT_TRANSLATE_NOOP("Help", "Dorsal %1")).arg(QCoreApplication::applicationVersion()));
    dialog->addParagraph(helpText(QT_TRANSLATE_NOOP(
        "Help", "A workout tracker for people whose back comes last. It works on this computer alone: no "
                "account, no network.")));
    dialog->addHeading(helpText(QT_TRANSLATE_NOOP("Help", "Your log")));
    dialog->addParagraph(log);
    dialog->addHeading(helpText(QT_TRANSLATE_NOOP("Help", "Licence")));
    dialog->addParagraph(
        helpText(QT_TRANSLATE_NOOP("Help", "Free software under the GNU General Public License, version 3 or "
                                           "later. It comes without any "
                                           "warranty. Made with Qt %1 and SQLite."))
            .arg(QString::fromLatin1(qVersion())));
    dialog->open();
}

} // namespace dorsal
