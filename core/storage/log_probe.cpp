// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_probe.h"

#include "core/storage/database.h"
#include "core/storage/log_file.h"
#include "core/storage/schema.h"
#include "core/training/problem.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <optional>

namespace dorsal {

namespace {

// Where SQLite's file format keeps these, see sqlite.org/fileformat.html.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype schemaOffset = 60;
constexpr qsizetype applicationOffset = 68;

[[noreturn]] void refuse(ProblemKind kind, const QString& path, const QString& value = {}) {
    throw ProblemError({kind, path.toStdString(), 0, value.toStdString(), {}});
}

QByteArray readHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(ProblemKind::CannotOpenLog, path, file.errorString());
    }
    return file.read(headerSize);
}

int numberAt(const QByteArray& header, qsizetype offset) {
    return qFromBigEndian<qint32>(header.constData() + offset);
}

/// Of a file that nobody has open: as long as its header says, or longer.
bool isCutOff(const QString& path) {
    const QByteArray header = readHeader(path);
    const auto written = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    // The largest size does not fit into two bytes and is written as 1.
    const qint64 pageSize = written == 1 ? 65536 : written;
    return QFileInfo(path).size() < pageSize * numberAt(header, pageCountOffset);
}

bool isWritable(const QString& path) {
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

void probeHeader(const QString& path, int newest) {
    const QFileInfo info(path);
    if (info.isDir()) {
        refuse(ProblemKind::LogIsFolder, path);
    }
    if (!info.isFile()) {
        refuse(ProblemKind::NotALog, path);
    }
    if (info.size() == 0) {
        refuse(ProblemKind::FileEmpty, path);
    }
    const QByteArray header = readHeader(path);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        numberAt(header, applicationOffset) != logApplicationId) {
        refuse(ProblemKind::NotALog, path);
    }
    if (const int schema = numberAt(header, schemaOffset); schema > newest) {
        refuse(ProblemKind::NewerLog, path, QString::number(schema));
    }
}

void checkPages(const Database& database, const QString& path) {
    const QString found = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (found != QStringLiteral("ok")) {
        refuse(ProblemKind::DamagedLog, path, found);
    }
}

int probeLog(const QString& path, int newest, const LogFileOptions& options) {
    probeHeader(path, newest);
    if (!isWritable(path)) {
        refuse(ProblemKind::ReadOnlyLog, path);
    }
    // Without a -wal nobody has the file open: it can be read without making one.
    const bool inUse = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!inUse && isCutOff(path)) {
        refuse(ProblemKind::DamagedLog, path);
    }
    // The header of a file that nobody has open tells its schema, unless all of it is read anyway.
    std::optional<Database> database;
    if (inUse || options.checkWhole) {
        database.emplace(path, inUse ? Access::ReadOnly : Access::Untouched, options.lockWait);
    }
    const int schema = database ? schemaOf(*database) : numberAt(readHeader(path), schemaOffset);
    if (schema > newest) {
        refuse(ProblemKind::NewerLog, path, QString::number(schema));
    }
    if (schema < 1) {
        refuse(ProblemKind::DamagedLog, path);
    }
    if (options.checkWhole) {
        checkPages(*database, path);
    }
    return schema;
}

} // namespace dorsal
