// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_run.h"

#include "app/models/log_catalogue.h"
#include "app/ports/clock.h"
#include "app/words/explain.h"

#include <thread>

namespace dorsal {

namespace {

constexpr std::chrono::milliseconds tryAgainAfter{100};

/// What a worker hands over.
struct WrittenImport {
    ImportOutcome outcome;
    std::optional<UndoStep> step;
};

bool isLockedByOthers(const ProblemError& error) {
    return error.problem().kind == ProblemKind::LogLocked;
}

void stopIfCancelled(const Job::Control& control) {
    if (control.isCancelled()) {
        throw ImportCancelled();
    }
}

/// Waits for another program that is writing for as long as the person does.
WrittenImport writeImport(LogStore& store, const ImportRequest& request, UtcTime now, Job::Control& control,
                          const std::function<void()>& tellWaiting) {
    Logbook logbook(store, [now] { return now; });
    const auto progress = [&control](std::int64_t done, std::int64_t total) {
        stopIfCancelled(control);
        control.tell(done, total);
    };
    while (true) {
        try {
            const ImportOutcome outcome = importHistory(logbook, request, progress);
            return {outcome, logbook.takeLastStep()};
        } catch (const ProblemError& error) {
            if (!isLockedByOthers(error)) {
                throw;
            }
        }
        stopIfCancelled(control);
        tellWaiting();
        std::this_thread::sleep_for(tryAgainAfter);
    }
}

} // namespace

ImportRun::ImportRun(ImportDesk desk, QObject* parent) : QObject(parent), desk_(std::move(desk)) {
    connect(&job_, &Job::progressed, this, &ImportRun::progressed);
}

void ImportRun::read(const std::filesystem::path& file, std::optional<LoadUnit> unit) {
    const auto reading = std::make_shared<ImportReading>();
    const auto work = [reading, file, unit, place = desk_.place.file, &opener = desk_.opener,
                       catalogue = desk_.catalogue.catalogue()](Job::Control& control) {
        *reading = readForImport(file, {std::nullopt, unit});
        stopIfCancelled(control);
        if (place) {
            const auto store = opener.openAgain(*place);
            compareWithLog(*reading, store->reader(), catalogue);
        }
        stopIfCancelled(control);
    };
    job_.start(work, [this, reading](std::exception_ptr error) {
        try {
            if (!error && !desk_.place.file) {
                compareWithLog(*reading, desk_.logbook.reader(), desk_.catalogue.catalogue());
            }
        } catch (const std::exception&) {
            error = std::current_exception();
        }
        if (error) {
            tell(error);
        } else {
            emit readingDone(reading);
        }
    });
}

void ImportRun::write(const ImportDraft& draft) {
    ImportRequest request = draft.request(desk_.catalogue.catalogue());
    if (!desk_.place.file) {
        writeHere(request);
        return;
    }
    const auto result = std::make_shared<WrittenImport>();
    const auto work = [this, result, request = std::move(request), reading = draft.share(),
                       place = *desk_.place.file, &opener = desk_.opener,
                       now = desk_.clock.utc()](Job::Control& control) {
        const auto store = opener.openAgain(place);
        *result = writeImport(*store, request, now, control, [this] { emit waiting(); });
    };
    job_.start(work, [this, result](const std::exception_ptr& error) {
        if (error) {
            tell(error);
            return;
        }
        try {
            if (result->step) {
                desk_.logbook.adopt(std::move(*result->step));
            }
        } catch (const std::exception&) {
            tell(std::current_exception());
            return;
        }
        emit written(result->outcome);
    });
}

void ImportRun::writeHere(const ImportRequest& request) {
    ImportOutcome outcome;
    try {
        outcome = importHistory(desk_.logbook, request);
    } catch (const std::exception&) {
        tell(std::current_exception());
        return;
    }
    emit written(outcome);
}

void ImportRun::tell(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const ImportCancelled&) {
        emit cancelled();
    } catch (const std::exception& known) {
        emit failed(explain(known));
    }
}

} // namespace dorsal
