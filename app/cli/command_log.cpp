// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_log.h"

#include "app/demo/demo_log.h"
#include "core/files/catalogue_file.h"
#include "core/files/file_path.h"
#include "core/storage/log_file.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::seconds lockWait{5};

UtcTime systemTime() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

bool isMissing(const std::filesystem::path& file) {
    std::error_code error;
    return !std::filesystem::exists(file, error) && !error;
}

std::unique_ptr<LogStore> open(const LogChoice& choice, LogUse use) {
    if (!choice.file) {
        return openMemoryLog();
    }
    if (use == LogUse::Read && isMissing(*choice.file)) {
        if (choice.named) {
            throw ProblemError({ProblemKind::FileMissing, fromPath(*choice.file).toStdString(), 0, {}, {}});
        }
        return openMemoryLog();
    }
    return openLogFile(*choice.file, {lockWait, use == LogUse::Write});
}

} // namespace

CommandLog::CommandLog(const LogChoice& choice, const CommandContext& context, LogUse use)
    : store_(open(choice, use)), catalogue_(builtInCatalogue()), logbook_(*store_, systemTime) {
    if (!choice.file) {
        fillDemo(logbook_, catalogue_, dayOf(context.now));
    }
    std::vector<Exercise> own;
    std::ranges::transform(reader().ownExercises(), std::back_inserter(own), exerciseFrom);
    catalogue_.setOwn(std::move(own));
}

ExerciseDirectory CommandLog::directory() {
    return {catalogue_, reader().exercises()};
}

Format CommandLog::format() {
    return Format(settings().unit, QLocale::c());
}

} // namespace dorsal
