// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/arguments.h"

#include "app/ports/page_key.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dorsal {

namespace {

constexpr auto logOption = "log";
constexpr auto demoOption = "demo";
constexpr auto portableOption = "portable";
constexpr auto pageOption = "page";
constexpr auto picturesOption = "pictures";
constexpr auto themeOption = "theme";
constexpr auto scaleOption = "scale";
constexpr auto outputOption = "output";
constexpr auto sizeOption = "size";
constexpr auto darkOption = "dark";
constexpr auto rangeOption = "range";
constexpr auto fromOption = "from";
constexpr auto toOption = "to";
/// Ends of all days that can be logged; a chart cuts them to what is.
constexpr Day firstOfDays = Day(std::chrono::year(1900) / 1 / 1);
constexpr Day lastOfDays = Day(std::chrono::year(9999) / 12 / 31);
constexpr auto helpOption = "help";
constexpr auto versionOption = "version";

/// Thrown inside this file only; becomes a UsageError at its door.
class WrongUsage final : public std::exception {
public:
    explicit WrongUsage(QString text) : text_(std::move(text)) {}
    [[nodiscard]] const QString& text() const { return text_; }

private:
    QString text_;
};

QString said(const char* english) {
    return QCoreApplication::translate("Arguments", english);
}

void addOption(QCommandLineParser& parser, const char* name, const char* value = "") {
    parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(value)});
}

/// What QApplication takes for itself, with one dash.
QStringList withoutQtOptions(const QStringList& words) {
    static const QStringList flags{QStringLiteral("-reverse")};
    static const QStringList valued{QStringLiteral("-style"),
                                    QStringLiteral("-stylesheet"),
                                    QStringLiteral("-platform"),
                                    QStringLiteral("-platformtheme"),
                                    QStringLiteral("-platformpluginpath"),
                                    QStringLiteral("-display"),
                                    QStringLiteral("-geometry"),
                                    QStringLiteral("-qwindowgeometry"),
                                    QStringLiteral("-qwindowtitle"),
                                    QStringLiteral("-qwindowicon"),
                                    QStringLiteral("-name"),
                                    QStringLiteral("-session")};
    QStringList ours;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString name = words[i].section(QLatin1Char('='), 0, 0);
        if (valued.contains(name)) {
            i += name == words[i] ? 1 : 0;
        } else if (!flags.contains(name)) {
            ours += words[i];
        }
    }
    return ours;
}

class Reading {
public:
    explicit Reading(const QStringList& words) {
        for (const char* flag : {demoOption, portableOption, darkOption, helpOption, versionOption}) {
            addOption(parser_, flag);
        }
        for (const char* option : {logOption, pageOption, picturesOption, themeOption, scaleOption,
                                   outputOption, sizeOption, rangeOption, fromOption, toOption}) {
            addOption(parser_, option, "value");
        }
        if (!parser_.parse(QStringList{QStringLiteral("dorsal")} + withoutQtOptions(words))) {
            throw WrongUsage(parser_.errorText());
        }
    }

    [[nodiscard]] bool has(const char* option) const { return parser_.isSet(QLatin1String(option)); }
    [[nodiscard]] QString value(const char* option) const { return parser_.value(QLatin1String(option)); }
    [[nodiscard]] QStringList files() const { return parser_.positionalArguments(); }

private:
    QCommandLineParser parser_;
};

bool asksForAChart(const Reading& reading) {
    return !reading.files().isEmpty() && reading.files().constFirst() == QLatin1String("chart");
}

void readFiles(const Reading& reading, Arguments& arguments) {
    if (asksForAChart(reading)) {
        return;
    }
    for (const QString& file : reading.files()) {
        if (!file.endsWith(QLatin1String(".dorsal"), Qt::CaseInsensitive)) {
            arguments.imports.push_back(file);
            continue;
        }
        if (arguments.firstLog != FirstLog::Usual) {
            throw WrongUsage(said("Only one log can be open: %1 is one too many.").arg(file));
        }
        arguments.firstLog = FirstLog::Named;
        arguments.log = file;
    }
}

void readLog(const Reading& reading, Arguments& arguments) {
    const int chosen = static_cast<int>(reading.has(logOption)) + static_cast<int>(reading.has(demoOption)) +
                       static_cast<int>(reading.has(portableOption));
    if (chosen > 1) {
        throw WrongUsage(said("--log, --demo and --portable exclude each other."));
    }
    if (reading.has(logOption)) {
        arguments.firstLog = FirstLog::Named;
        arguments.log = reading.value(logOption);
        if (arguments.log.isEmpty()) {
            throw WrongUsage(said("--log needs the name of a file."));
        }
    } else if (reading.has(demoOption)) {
        arguments.firstLog = FirstLog::Demo;
    } else if (reading.has(portableOption)) {
        arguments.firstLog = FirstLog::Portable;
    }
    readFiles(reading, arguments);
}

void readPage(const Reading& reading, Arguments& arguments) {
    if (!reading.has(pageOption)) {
        return;
    }
    arguments.page = pageFromKey(reading.value(pageOption));
    if (!arguments.page) {
        throw WrongUsage(
            said(
                "There is no page “%1”. Pages: today, session, builder, timer, history, progress, exercises.")
                .arg(reading.value(pageOption)));
    }
}

PictureThemes pictureThemes(const Reading& reading) {
    const QString word = reading.has(themeOption) ? reading.value(themeOption) : QStringLiteral("all");
    if (word == QLatin1String("light")) {
        return PictureThemes::Light;
    }
    if (word == QLatin1String("dark")) {
        return PictureThemes::Dark;
    }
    if (word != QLatin1String("all")) {
        throw WrongUsage(said("--theme takes light, dark or all, not “%1”.").arg(word));
    }
    return PictureThemes::All;
}

int pictureScale(const Reading& reading) {
    const QString word = reading.has(scaleOption) ? reading.value(scaleOption) : QStringLiteral("1");
    if (word != QLatin1String("1") && word != QLatin1String("2")) {
        throw WrongUsage(said("--scale takes 1 or 2, not “%1”.").arg(word));
    }
    return word.toInt();
}

void readPictures(const Reading& reading, Arguments& arguments) {
    if (!reading.has(picturesOption)) {
        if (reading.has(themeOption) || reading.has(scaleOption)) {
            throw WrongUsage(said("--theme and --scale belong to --pictures."));
        }
        return;
    }
    arguments.task = Arguments::Task::DrawPictures;
    arguments.pictures = {reading.value(picturesOption), pictureThemes(reading), pictureScale(reading)};
    if (arguments.pictures.folder.isEmpty()) {
        throw WrongUsage(said("--pictures needs the name of a folder."));
    }
}

bool isChartFile(const QString& name) {
    constexpr std::array endings{".png", ".svg", ".pdf"};
    return std::ranges::any_of(endings, [&](const char* ending) {
        return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

/// "1200x700"
QSize chartSize(const QString& text) {
    constexpr QSize least{480, 320};
    constexpr QSize most{8000, 8000};
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size = sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
    if (size.expandedTo(least) != size || size.boundedTo(most) != size) {
        throw WrongUsage(said("--size takes WIDTHxHEIGHT from 480x320 to 8000x8000, not “%1”.").arg(text));
    }
    return size;
}

Day chartDay(const Reading& reading, const char* option) {
    const QString text = reading.value(option);
    const auto day = parseIsoDate(text.toStdString());
    if (!day) {
        throw WrongUsage(
            said("--%1 takes a date like 2026-03-31, not “%2”.").arg(QLatin1String(option), text));
    }
    return *day;
}

RangePreset chartPreset(const QString& word) {
    const std::array<std::pair<const char*, RangePreset>, 4> presets{{{"8w", RangePreset::EightWeeks},
                                                                      {"26w", RangePreset::HalfAYear},
                                                                      {"1y", RangePreset::Year},
                                                                      {"all", RangePreset::All}}};
    const auto* const found = std::ranges::find_if(
        presets, [&word](const auto& preset) { return word == QLatin1String(preset.first); });
    if (found == presets.end()) {
        throw WrongUsage(said("--range takes 8w, 26w, 1y or all, not “%1”.").arg(word));
    }
    return found->second;
}

/// Without --from from the first day logged, without --to to the last.
ChartRange chartRange(const Reading& reading) {
    const bool dates = reading.has(fromOption) || reading.has(toOption);
    if (reading.has(rangeOption)) {
        if (dates) {
            throw WrongUsage(said("--range and --from or --to exclude each other."));
        }
        return {chartPreset(reading.value(rangeOption)), {}};
    }
    if (!dates) {
        return {};
    }
    const Day from = reading.has(fromOption) ? chartDay(reading, fromOption) : firstOfDays;
    const Day to = reading.has(toOption) ? chartDay(reading, toOption) : lastOfDays;
    if (from > to) {
        throw WrongUsage(said("--from lies after --to."));
    }
    return {std::nullopt, {from, to}};
}

void readChart(const Reading& reading, Arguments& arguments) {
    if (!asksForAChart(reading)) {
        constexpr std::array ofCharts{outputOption, sizeOption, darkOption,
                                      rangeOption,  fromOption, toOption};
        if (std::ranges::any_of(ofCharts, [&reading](const char* option) { return reading.has(option); })) {
            throw WrongUsage(said("--output, --size, --dark, --range, --from and --to belong to chart."));
        }
        return;
    }
    const QStringList words = reading.files();
    if (words.size() != 2) {
        throw WrongUsage(
            said("chart takes one name: balance, rows, ladder, muscles, records, calendar, weight "
                 "or an exercise."));
    }
    if (!isChartFile(reading.value(outputOption))) {
        throw WrongUsage(said("chart needs --output FILE.png, .svg or .pdf."));
    }
    arguments.task = Arguments::Task::DrawOneChart;
    arguments.chart.what = words.at(1);
    arguments.chart.output = reading.value(outputOption);
    arguments.chart.dark = reading.has(darkOption);
    arguments.chart.range = chartRange(reading);
    if (reading.has(sizeOption)) {
        arguments.chart.size = chartSize(reading.value(sizeOption));
    }
}

} // namespace

std::variant<Arguments, UsageError> parseArguments(const QStringList& words) {
    try {
        const Reading reading(words);
        Arguments arguments;
        if (reading.has(helpOption) || reading.has(versionOption)) {
            arguments.task =
                reading.has(helpOption) ? Arguments::Task::TellHelp : Arguments::Task::TellVersion;
            return arguments;
        }
        readLog(reading, arguments);
        readPage(reading, arguments);
        readPictures(reading, arguments);
        readChart(reading, arguments);
        return arguments;
    } catch (const WrongUsage& wrong) {
        return UsageError{wrong.text()};
    }
}

QString usageText() {
    return said("Usage: dorsal [--log FILE | --demo | --portable] [--page NAME] [FILE...]\n"
                "       dorsal --pictures DIR [--log FILE] [--theme light|dark|all] [--scale 1|2]\n"
                "       dorsal [--log FILE | --demo] chart NAME --output FILE.png|.svg|.pdf\n"
                "              [--range 8w|26w|1y|all | --from DATE --to DATE] [--size WxH] [--dark]\n"
                "\n"
                "A workout tracker for people whose back comes last.\n"
                "\n"
                "  --log FILE      open this log; it is made when it is not there\n"
                "  --demo          look at 26 weeks of made-up training, in memory only\n"
                "  --portable      keep the log beside the program\n"
                "  --page NAME     begin with today, session, builder, timer, history, progress\n"
                "                  or exercises\n"
                "  --pictures DIR  draw every page into DIR and end; needs no display\n"
                "  --theme NAME    for --pictures: light, dark or all (the default)\n"
                "  --scale N       for --pictures: 1 (the default) or 2 pixels a point\n"
                "  chart NAME      draw balance, rows, ladder, muscles, records, calendar, weight or an\n"
                "                  exercise by its name\n"
                "  --output FILE   for chart: where to draw it; needs no display\n"
                "  --size WxH      for chart: its size in points, 1120x680 unless said\n"
                "  --range SPAN    for chart: 8w, 26w (the default), 1y or all\n"
                "  --from, --to    for chart: dates like 2026-03-31, widened to whole weeks\n"
                "  --dark          for chart: on dark ground\n"
                "  --help          show this text\n"
                "  --version       show the version\n"
                "\n"
                "Qt’s own options are taken with one dash; -reverse shows the window from right to left.\n"
                "FILE: a .dorsal log to open, or another app’s files to import.\n");
}

} // namespace dorsal
