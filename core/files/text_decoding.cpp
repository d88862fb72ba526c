// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/text_decoding.h"

#include "core/training/problem.h"

#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace dorsal {

namespace {

constexpr qint64 largestMegabytes = 512;
constexpr qint64 bytesPerMegabyte = 1024LL * 1024;
constexpr qsizetype longestCharacter = 4;

/// How files begin that people rename to .csv by mistake and that need not hold a NUL byte.
constexpr std::array<std::string_view, 6> foreignBeginnings{"\x89PNG",    "\xff\xd8\xff", "GIF8",
                                                            "PK\x03\x04", "%PDF-",        "\x1f\x8b"};

bool beginsForeign(const QByteArray& bytes) {
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return std::ranges::any_of(foreignBeginnings,
                               [&](std::string_view beginning) { return text.starts_with(beginning); });
}

QByteArray fromUtf16(const QByteArray& bytes, QStringDecoder::Encoding encoding) {
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

/// A file cut off within its last character is still UTF-8 up to there.
void dropCutCharacter(QByteArray& bytes) {
    const auto isContinuation = [](char byte) { return (static_cast<std::uint8_t>(byte) & 0xc0U) == 0x80U; };
    for (qsizetype back = 1; back < longestCharacter && back <= bytes.size(); ++back) {
        const char byte = bytes.at(bytes.size() - back);
        if (isContinuation(byte)) {
            continue;
        }
        const auto lead = static_cast<std::uint8_t>(byte);
        qsizetype needed = 1;
        if (lead >= 0xf0U) {
            needed = 4;
        } else if (lead >= 0xe0U) {
            needed = 3;
        } else if (lead >= 0xc0U) {
            needed = 2;
        }
        if (needed > back) {
            bytes.chop(back);
        }
        return;
    }
}

/// A few damaged bytes among real UTF-8 letters must not turn every accent of the file into two signs.
QByteArray repaired(const QByteArray& bytes) {
    const QString asUtf8 = QString::fromUtf8(bytes);
    const auto damaged = std::ranges::count(asUtf8, QChar(QChar::ReplacementCharacter));
    const auto foreign = std::ranges::count_if(asUtf8, [](QChar c) { return c.unicode() > 0x7f; });
    return foreign - damaged > damaged ? asUtf8.toUtf8() : QString::fromLatin1(bytes).toUtf8();
}

} // namespace

QByteArray decodeText(QByteArray bytes, const std::string& file) {
    const auto refuse = [&](ProblemKind kind) { throw ProblemError({kind, file, 0, {}, {}}); };
    if (beginsForeign(bytes)) {
        refuse(ProblemKind::FileNotText);
    }
    if (bytes.startsWith("\xff\xfe")) {
        bytes = fromUtf16(bytes.mid(2), QStringDecoder::Utf16LE);
    } else if (bytes.startsWith("\xfe\xff")) {
        bytes = fromUtf16(bytes.mid(2), QStringDecoder::Utf16BE);
    } else if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3);
    }
    if (bytes.contains('\0')) {
        refuse(ProblemKind::FileNotText);
    }
    if (!bytes.isValidUtf8()) {
        dropCutCharacter(bytes);
        if (!bytes.isValidUtf8()) {
            bytes = repaired(bytes);
        }
    }
    const bool blank =
        std::ranges::all_of(bytes, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    if (blank) {
        refuse(ProblemKind::FileEmpty);
    }
    return bytes;
}

QByteArray readTextFile(const std::filesystem::path& path) {
    const std::string name = path.string();
    QFile file(path);
    const QFileInfo info(file);
    if (!info.exists()) {
        throw ProblemError({ProblemKind::FileMissing, name, 0, {}, {}});
    }
    if (info.isDir()) {
        throw ProblemError({ProblemKind::FileIsFolder, name, 0, {}, {}});
    }
    if (info.size() > largestMegabytes * bytesPerMegabyte) {
        throw ProblemError({ProblemKind::FileTooLarge, name, 0, std::to_string(largestMegabytes), {}});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw ProblemError({ProblemKind::FileUnreadable, name, 0, file.errorString().toStdString(), {}});
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        throw ProblemError({ProblemKind::FileUnreadable, name, 0, file.errorString().toStdString(), {}});
    }
    file.close();
    return decodeText(std::move(bytes), name);
}

} // namespace dorsal
