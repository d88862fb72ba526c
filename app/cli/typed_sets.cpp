// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/typed_sets.h"

#include "app/cli/arguments.h"
#include "app/words/format.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct TypedSetsWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::TypedSetsWords)
};

constexpr int mostSets = 100;

/// The option's value as `parse` reads it; refused when that gives nothing.
template <class Parse>
auto parsed(const Arguments& arguments, const QString& name, const QString& expected, Parse parse)
    -> decltype(parse(QString())) {
    const std::optional<QString> typed = arguments.text(name);
    if (!typed) {
        return std::nullopt;
    }
    const auto value = parse(*typed);
    if (!value) {
        Arguments::refuse(name, *typed, expected);
    }
    return value;
}

LoggedSet typedSet(const Arguments& arguments, const Format& format) {
    const QString load = TypedSetsWords::tr("0 to 10,000 kg, such as 42.5 or 95lb");
    const QString time = TypedSetsWords::tr("a time up to 24 hours, such as 90 or 1:30");
    const auto parseLoad = [&](const QString& text) { return format.parseLoad(text); };
    const auto parseTime = [&](const QString& text) { return format.parseDuration(text); };
    LoggedSet set;
    set.kind = arguments.choice<SetKind>(QStringLiteral("kind")).value_or(set.kind);
    set.side = arguments.choice<Side>(QStringLiteral("side")).value_or(set.side);
    set.reps =
        parsed(arguments, QStringLiteral("reps"), TypedSetsWords::tr("a whole number from 0 to 10,000"),
               [&](const QString& text) { return format.parseReps(text); });
    set.load = parsed(arguments, QStringLiteral("load"), load, parseLoad);
    set.help = parsed(arguments, QStringLiteral("assist"), load, parseLoad);
    set.held = parsed(arguments, QStringLiteral("seconds"), time, parseTime);
    set.target = parsed(arguments, QStringLiteral("target"), time, parseTime);
    set.rir = parsed(arguments, QStringLiteral("rir"), TypedSetsWords::tr("0 to 10 in half steps"),
                     [&](const QString& text) { return format.parseRir(text); });
    set.note = arguments.text(QStringLiteral("note")).value_or(QString()).toStdString();
    return set;
}

} // namespace

SetsDone typedSets(const Arguments& arguments, const CommandContext& context, const Format& format) {
    SetsDone done;
    done.day = arguments.date(QStringLiteral("date")).value_or(dayOf(context.now));
    done.slot = arguments.choice<Slot>(QStringLiteral("slot")).value_or(done.slot);
    done.count = arguments.count(QStringLiteral("sets"), 1, mostSets).value_or(1);
    done.set = typedSet(arguments, format);
    done.newBand = parsed(arguments, QStringLiteral("band"), TypedSetsWords::tr("the name of a band"),
                          [](const QString& text) {
                              const QString name = text.simplified();
                              return name.isEmpty() ? std::nullopt : std::optional(name.toStdString());
                          })
                       .value_or(std::string());
    done.now = context.now;
    return done;
}

} // namespace dorsal
