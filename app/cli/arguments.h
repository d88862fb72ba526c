// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/units/day.h"
#include "core/units/enum_codes.h"

#include <QCommandLineParser>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace dorsal {

/// Which log a command works on.
struct LogChoice {
    /// Nothing: the demo, in memory.
    std::optional<std::filesystem::path> file;
    /// The person named the file, so that it has to be there to be read.
    bool named = false;
};

/// What was typed after `dorsal-cli`, read by a command's options. Every reader of a value throws UsageError
/// when it cannot be one.
class Arguments final {
public:
    /// The options that every command has: --log, --portable, --demo, --help, --version.
    [[nodiscard]] static QList<QCommandLineOption> globalOptions();

    /// `typed` without the command's name.
    Arguments(const QList<QCommandLineOption>& options, const QStringList& typed);

    /// Throws UsageError for unknown options, missing values, too few or too many words.
    void check(int fewestWords, int mostWords) const;

    [[nodiscard]] QStringList words() const { return parser_.positionalArguments(); }
    [[nodiscard]] bool has(const QString& name) const { return parser_.isSet(name); }
    [[nodiscard]] std::optional<QString> text(const QString& name) const;
    /// "2026-11-20"
    [[nodiscard]] std::optional<Day> date(const QString& name) const;
    [[nodiscard]] std::optional<int> count(const QString& name, int least, int most) const;
    /// A value by its code.
    template <class E>
    [[nodiscard]] std::optional<E> choice(const QString& name) const {
        const std::optional<QString> typed = text(name);
        if (!typed) {
            return std::nullopt;
        }
        if (const auto value = fromCode<E>(typed->toStdString())) {
            return value;
        }
        QStringList codes;
        for (const E value : EnumValues<E>::all) {
            const std::string_view known = code(value);
            codes += QString::fromUtf8(known.data(), static_cast<qsizetype>(known.size()));
        }
        refuse(name, *typed, codes.join(QStringLiteral(", ")));
    }
    [[nodiscard]] LogChoice log() const;

    /// Says what `name` takes instead of `typed`.
    [[noreturn]] static void refuse(const QString& name, const QString& typed, const QString& expected);

private:
    QCommandLineParser parser_;
    bool parsed_ = false;
};

} // namespace dorsal
