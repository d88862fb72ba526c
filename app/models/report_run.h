// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/job.h"
#include "app/ports/log_opener.h"
#include "app/print/weekly_report.h"

#include <QObject>

namespace dorsal {

class LogCatalogue;
class Logbook;

/// What reports of weeks are read from.
struct ReportDesk {
    LogPlace place;
    LogOpener& opener;
    Logbook& logbook;
    const LogCatalogue& catalogue;
};

/// Reads the report of a week in a thread of its own, since it takes the whole log up to that week. The demo,
/// which no other thread can see, is read at once.
class ReportRun final : public QObject {
    Q_OBJECT
public:
    explicit ReportRun(ReportDesk desk, QObject* parent = nullptr);

    /// The week that holds `day`. One still being read is not told any more.
    void read(Day day, Day today);

signals:
    void ready(const dorsal::WeekReport& report);
    void failed(const QString& why);

private:
    struct Wanted {
        Day day{};
        Day today{};
    };
    void start(const Wanted& wanted);
    void end(const WeekReport& report, const std::exception_ptr& error);

    ReportDesk desk_;
    /// Asked for while another one was read.
    std::optional<Wanted> next_;
    Job job_;
};

} // namespace dorsal
