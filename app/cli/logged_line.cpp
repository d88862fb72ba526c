// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logged_line.h"

#include "app/cli/json_output.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QCoreApplication>

namespace dorsal {

namespace {

struct LoggedWords {
    Q_DECLARE_TR_FUNCTIONS(dorsal::LoggedWords)
};

QString setsOf(int count, const QString& exercise) {
    return count == 1 ? LoggedWords::tr("Logged 1 set of %1").arg(exercise)
                      : LoggedWords::tr("Logged %n sets of %1", nullptr, count).arg(exercise);
}

QString repsOf(Reps reps) {
    return reps.count() == 1 ? LoggedWords::tr("1 rep") : LoggedWords::tr("%n reps", nullptr, reps.count());
}

QStringList numbersOf(const LoggedSet& set, const QString& band, const Format& format) {
    QStringList parts;
    if (set.load) {
        parts += format.load(*set.load);
    }
    if (set.help) {
        parts += LoggedWords::tr("%1 of help").arg(format.load(*set.help));
    }
    if (!band.isEmpty()) {
        parts += LoggedWords::tr("band “%1”").arg(band);
    }
    if (set.reps) {
        parts += repsOf(*set.reps);
    }
    if (set.held) {
        parts += LoggedWords::tr("held %1").arg(format.duration(*set.held));
    }
    if (set.side != Side::Both) {
        parts += word(set.side);
    }
    return parts;
}

SetFact factOf(const SetsDone& done) {
    SetFact fact;
    fact.slot = done.slot;
    fact.kind = done.set.kind;
    fact.side = done.set.side;
    fact.reps = done.set.reps;
    fact.held = done.set.held;
    fact.target = done.set.target;
    fact.rir = done.set.rir;
    return fact;
}

} // namespace

QString loggedLine(const SetsDone& done, const Exercise& exercise, const QString& band,
                   const Format& format) {
    QStringList parts{setsOf(done.count, toQString(exercise.name))};
    parts += numbersOf(done.set, band, format);
    parts += LoggedWords::tr("on %1").arg(toQString(isoDate(done.day)));
    const CountReason reason = setValue(factOf(done), &exercise, {}).reason;
    return QStringLiteral("%1. %2").arg(parts.join(QStringLiteral(", ")), countReason(reason));
}

QString cautionLine(const Exercise& exercise) {
    QStringList notes;
    for (const Caution& caution : exercise.cautions) {
        if (caution.action == CautionAction::Avoid && caution.source == FactSource::Article) {
            notes += LoggedWords::tr("%1: %2", "condition: note")
                         .arg(word(caution.condition), toQString(caution.note));
        }
    }
    if (notes.isEmpty() && exercise.notAdvised) {
        notes += LoggedWords::tr("The coach does not advise it as a general guideline.");
    }
    if (notes.isEmpty()) {
        return {};
    }
    return LoggedWords::tr("%1 was logged, with a caution. %2")
        .arg(toQString(exercise.name), notes.join(QLatin1Char(' ')));
}

} // namespace dorsal
