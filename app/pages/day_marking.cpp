// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/day_marking.h"

#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "core/logbook/annotations.h"

#include <QMenu>

namespace dorsal {

DayMarking::DayMarking(Logbook& logbook, OperationRunner& runner, Prompts& prompts, QObject* parent)
    : QObject(parent), logbook_(logbook), runner_(runner), prompts_(prompts) {}

void DayMarking::mark(const ShownDays& days) {
    if (const auto answer = prompts_.markedDays({{}, {}, AnnotationKind::Deload, days.from, days.to})) {
        runner_.run([&] { addAnnotation(logbook_, answer->annotation); });
    }
}

void DayMarking::change(const Annotation& annotation) {
    const auto answer = prompts_.markedDays(annotation);
    if (!answer) {
        return;
    }
    runner_.run([&] {
        if (answer->removed) {
            removeAnnotation(logbook_, annotation.id);
        } else {
            changeAnnotation(logbook_, answer->annotation);
        }
    });
}

void DayMarking::fillMenu(QMenu& menu, const ShownDays& days, const std::vector<DayMark>& marks) {
    menu.clear();
    menu.addAction(tr("&Mark days…"), this, [this, days] { mark(days); });
    bool first = true;
    for (auto each = marks.rbegin(); each != marks.rend(); ++each) {
        if (!each->annotation) {
            continue;
        }
        if (first) {
            menu.addSection(tr("Change or remove"));
            first = false;
        }
        menu.addAction(tr("%1…", "what was marked")
                           .arg(QString(each->sentence).replace(QLatin1Char('&'), QLatin1String("&&"))),
                       this, [this, annotation = *each->annotation] { change(annotation); });
    }
}

} // namespace dorsal
