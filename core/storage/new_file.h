// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dorsal {

/// A database file in the making: private from its first byte, gone unless it takes its place.
class NewFile final {
public:
    /// Throws ProblemError when it cannot be made beside `target`.
    explicit NewFile(QString target);
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    [[nodiscard]] const QString& path() const { return path_; }
    /// False when another file is there already.
    [[nodiscard]] bool takePlace() const;

private:
    QString target_;
    QString path_;
};

/// Says why the log cannot be made there. Throws ProblemError.
[[noreturn]] void refuseToMake(const QString& path, const QString& reason);

} // namespace dorsal
