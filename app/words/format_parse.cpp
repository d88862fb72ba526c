// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/format.h"

#include <QRegularExpression>

namespace dorsal {

namespace {

constexpr std::chrono::seconds longestTime = std::chrono::hours(24);

/// "82,5 kg" is the number "82,5" and the unit "kg".
struct NumberAndUnit {
    QString number;
    QString unit;
};

NumberAndUnit split(const QString& text) {
    const QString trimmed = text.trimmed();
    qsizetype end = trimmed.size();
    while (end > 0 && trimmed.at(end - 1).isLetter()) {
        --end;
    }
    return {trimmed.left(end).trimmed(), trimmed.mid(end).toLower()};
}

std::optional<std::chrono::seconds> withinADay(qint64 seconds) {
    if (seconds < 0 || seconds > longestTime.count()) {
        return std::nullopt;
    }
    return std::chrono::seconds(seconds);
}

/// "1:30" and "1:05:00".
std::optional<std::chrono::seconds> parseClock(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^(?:(\d{1,2}):)?(\d{1,4}):([0-5]\d)$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool hasHours = !match.capturedView(1).isEmpty();
    const qint64 minutes = match.capturedView(2).toInt();
    if (hasHours && minutes >= 60) {
        return std::nullopt;
    }
    return withinADay((match.capturedView(1).toInt() * 60 + minutes) * 60 + match.capturedView(3).toInt());
}

} // namespace

std::optional<double> Format::parseNumber(const QString& text) const {
    const QString trimmed = text.trimmed();
    static const QRegularExpression plain(QStringLiteral(R"(^\d*(?:[.,]\d*)?$)"));
    bool ok = false;
    if (plain.match(trimmed).hasMatch()) {
        static const QRegularExpression thousands(QStringLiteral(R"(^[1-9]\d{0,2}([.,])\d{3}$)"));
        const QRegularExpressionMatch match = thousands.match(trimmed);
        // "1,250" may be meant as 1250 or as 1.25: ask rather than guess.
        if (match.hasMatch() && match.captured(1) == locale_.groupSeparator()) {
            return std::nullopt;
        }
        const double value = QString(trimmed).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
    const double value = locale_.toDouble(trimmed, &ok); // other digits than 0 to 9
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<Load> Format::parseLoad(const QString& text) const {
    const auto [digits, unit] = split(text);
    const std::optional<double> value = parseNumber(digits);
    if (!value) {
        return std::nullopt;
    }
    const bool kilograms = unit == QLatin1String("kg") || unit == QLatin1String("kgs") || unit == tr("kg");
    const bool pounds = unit == QLatin1String("lb") || unit == QLatin1String("lbs") || unit == tr("lb");
    if (!unit.isEmpty() && !kilograms && !pounds) {
        return std::nullopt;
    }
    const bool inPounds = unit.isEmpty() ? unit_ == LoadUnit::Pound : pounds;
    return inPounds ? Load::tryPounds(*value) : Load::tryKilograms(*value);
}

std::optional<Reps> Format::parseReps(const QString& text) const {
    bool ok = false;
    const qlonglong count = locale_.toLongLong(text.trimmed(), &ok);
    return ok ? Reps::tryCount(count) : std::nullopt;
}

std::optional<std::chrono::seconds> Format::parseDuration(const QString& text) const {
    const QString trimmed = text.trimmed();
    if (trimmed.contains(QLatin1Char(':'))) {
        return parseClock(trimmed);
    }
    const auto [digits, unit] = split(trimmed);
    const std::optional<double> value = parseNumber(digits);
    const bool inSeconds = unit.isEmpty() || unit == QLatin1String("s") || unit == QLatin1String("sec");
    if (!value || (!inSeconds && unit != QLatin1String("min"))) {
        return std::nullopt;
    }
    const double seconds = inSeconds ? *value : *value * 60;
    if (seconds > static_cast<double>(longestTime.count())) {
        return std::nullopt;
    }
    return withinADay(std::llround(seconds));
}

std::optional<Rir> Format::parseRir(const QString& text) const {
    const std::optional<double> value = parseNumber(text);
    if (!value || *value * 2 != std::floor(*value * 2)) {
        return std::nullopt;
    }
    return Rir::from(*value);
}

std::optional<Distance> Format::parseDistance(const QString& text) const {
    const auto [digits, unit] = split(text);
    const std::optional<double> value = parseNumber(digits);
    if (!value || !(unit.isEmpty() || unit == QLatin1String("m") || unit == QLatin1String("km"))) {
        return std::nullopt;
    }
    return Distance::tryMetres(unit == QLatin1String("km") ? *value * 1000 : *value);
}

} // namespace dorsal
