// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <filesystem>
#include <string>

namespace dorsal {

/// Bytes of a text file as UTF-8 without a byte order mark. Knows UTF-8 and UTF-16 by their marks; what is
/// not UTF-8 is read as Latin-1, unless most of its letters are UTF-8. Throws ProblemError(FileEmpty,
/// FileNotText) naming `file`.
[[nodiscard]] QByteArray decodeText(QByteArray bytes, const std::string& file);

/// The decoded text of a file. Throws ProblemError(FileMissing, FileIsFolder, FileUnreadable, FileTooLarge)
/// and as decodeText() does.
[[nodiscard]] QByteArray readTextFile(const std::filesystem::path& path);

} // namespace dorsal
