// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/new_file.h"

#include "core/training/problem.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace dorsal {

void refuseToMake(const QString& path, const QString& reason) {
    const bool writable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const ProblemKind kind = writable ? ProblemKind::CannotOpenLog : ProblemKind::ReadOnlyLog;
    throw ProblemError({kind, path.toStdString(), 0, reason.toStdString(), {}});
}

NewFile::NewFile(QString target)
    : target_(std::move(target)),
      path_(target_ + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128)) {
    QFile file(path_);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        refuseToMake(target_, file.errorString());
    }
}

NewFile::~NewFile() {
    for (const char* const part : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path_ + QLatin1String(part));
    }
}

bool NewFile::takePlace() const {
    return QFile::rename(path_, target_);
}

} // namespace dorsal
