// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_range.h"
#include "app/ports/navigation.h"

#include <QSize>
#include <QStringList>

#include <optional>
#include <variant>

namespace dorsal {

/// Which log the program begins with.
enum class FirstLog { Usual, Portable, Named, Demo };
/// Which themes pictures are drawn in.
enum class PictureThemes { Light, Dark, All };

/// `--pictures DIR`: where to, and how.
struct PictureArguments {
    QString folder;
    PictureThemes themes = PictureThemes::All;
    int scale = 1;
    friend bool operator==(const PictureArguments&, const PictureArguments&) = default;
};

/// `chart WHAT --output FILE`: one chart into one file.
struct ChartArguments {
    /// "balance", "rows", "ladder", "muscles", "records", "calendar", "weight", or an exercise by slug, name
    /// or alias.
    QString what;
    QString output;
    QSize size{1120, 680};
    bool dark = false;
    ChartRange range = {};
    friend bool operator==(const ChartArguments&, const ChartArguments&) = default;
};

/// What the command line asks for.
struct Arguments {
    enum class Task { ShowWindow, DrawPictures, DrawOneChart, TellHelp, TellVersion };

    Task task = Task::ShowWindow;
    FirstLog firstLog = FirstLog::Usual;
    QString log; ///< for FirstLog::Named
    std::optional<PageName> page;
    QStringList imports; ///< other apps' files to bring in
    PictureArguments pictures;
    ChartArguments chart;
    friend bool operator==(const Arguments&, const Arguments&) = default;
};

/// What is wrong with the command line, in words for the terminal.
struct UsageError {
    QString text;
};

/// `words` without the program's name. Qt's own options (-reverse, -style NAME and their like, with one dash)
/// are left to it.
[[nodiscard]] std::variant<Arguments, UsageError> parseArguments(const QStringList& words);
/// The text of --help.
[[nodiscard]] QString usageText();

} // namespace dorsal
