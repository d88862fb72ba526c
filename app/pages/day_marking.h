// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/day_marks.h"

#include <QObject>

#include <optional>

class QMenu;

namespace dorsal {

class Logbook;
class OperationRunner;
class Prompts;

/// Lets the person mark days as deload or holiday, change what is marked, and take it out.
class DayMarking final : public QObject {
    Q_OBJECT
public:
    DayMarking(Logbook& logbook, OperationRunner& runner, Prompts& prompts, QObject* parent = nullptr);

    /// Asks for days, those given being suggested, and marks them.
    void mark(const ShownDays& days);
    /// Asks how the mark is to be, or whether it is to go.
    void change(const Annotation& annotation);
    /// One entry to mark `days`, and one for each mark of the person's.
    void fillMenu(QMenu& menu, const ShownDays& days, const std::vector<DayMark>& marks);

private:
    Logbook& logbook_;
    OperationRunner& runner_;
    Prompts& prompts_;
};

} // namespace dorsal
