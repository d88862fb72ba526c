// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/report_run.h"

#include "app/models/log_catalogue.h"
#include "app/models/weekly_report_reading.h"
#include "app/words/explain.h"

#include <utility>

namespace dorsal {

namespace {

WeekReport readReport(LogReader& reader, const LogCatalogue& catalogue, Day day, Day today) {
    return readWeekReport(reader, catalogue, readLogSettings(reader), day, today);
}

} // namespace

ReportRun::ReportRun(ReportDesk desk, QObject* parent) : QObject(parent), desk_(std::move(desk)) {}

void ReportRun::read(Day day, Day today) {
    if (job_.isRunning()) {
        next_ = Wanted{day, today};
    } else {
        start({day, today});
    }
}

void ReportRun::start(const Wanted& wanted) {
    const auto report = std::make_shared<WeekReport>();
    if (desk_.place.isDemo()) {
        std::exception_ptr error;
        try {
            *report = readReport(desk_.logbook.reader(), desk_.catalogue, wanted.day, wanted.today);
        } catch (const std::exception&) {
            error = std::current_exception();
        }
        end(*report, error);
        return;
    }
    const auto work = [report, wanted, path = *desk_.place.file, &opener = desk_.opener,
                       builtIn = desk_.catalogue.catalogue()](Job::Control&) {
        const auto store = opener.openAgain(path);
        Logbook logbook(*store, [wanted] { return UtcTime(wanted.today.time_since_epoch()); });
        const LogCatalogue catalogue(builtIn, logbook);
        *report = readReport(logbook.reader(), catalogue, wanted.day, wanted.today);
    };
    job_.start(work, [this, report](const std::exception_ptr& error) { end(*report, error); });
}

void ReportRun::end(const WeekReport& report, const std::exception_ptr& error) {
    if (next_) {
        start(*std::exchange(next_, std::nullopt));
        return;
    }
    if (!error) {
        emit ready(report);
        return;
    }
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& known) {
        emit failed(explain(known));
    }
}

} // namespace dorsal
