// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/file_path.h"

namespace dorsal {

std::filesystem::path toPath(const QString& path) {
    return {path.toStdU16String()};
}

QString fromPath(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

} // namespace dorsal
