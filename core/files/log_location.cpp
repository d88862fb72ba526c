// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/log_location.h"

#include "core/files/file_path.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace dorsal {

namespace {

constexpr auto logFileName = "log.dorsal";

} // namespace

std::filesystem::path defaultLogPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return toPath(folder) / "dorsal" / logFileName;
}

std::filesystem::path portableLogPath() {
    return toPath(QCoreApplication::applicationDirPath()) / logFileName;
}

} // namespace dorsal
