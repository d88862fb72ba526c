// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/session_sheet.h"

#include "app/words/annotation_words.h"
#include "app/words/enum_words.h"
#include "core/stats/session_totals.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace dorsal {

namespace {

constexpr std::array partOrder{Slot::Warmup, Slot::Main, Slot::Cooldown, Slot::Micro};

QString whenOf(const Session& session, const Format& format) {
    const QString date = format.longDate(dayOf(session.start));
    const QString start = format.time(session.start);
    if (!session.finishedAt) {
        return SessionSheet::tr("%1, from %2, not finished").arg(date, start);
    }
    if (*session.finishedAt == session.start) {
        return SessionSheet::tr("%1, %2").arg(date, start);
    }
    return SessionSheet::tr("%1, %2 to %3").arg(date, start, format.time(*session.finishedAt));
}

QString sourceOf(const Session& session) {
    if (session.source.empty()) {
        return {};
    }
    return SessionSheet::tr("imported from %1").arg(appName(session.source));
}

std::vector<LoggedSet> setsOf(Id<SessionItem> item, const std::vector<LoggedSet>& all) {
    std::vector<LoggedSet> sets;
    std::ranges::copy_if(all, std::back_inserter(sets),
                         [&](const LoggedSet& set) { return set.item == item; });
    return sets;
}

QString notesOf(const SessionItem& item, const std::vector<LoggedSet>& sets) {
    QStringList notes;
    if (!item.note.empty()) {
        notes << QString::fromStdString(item.note);
    }
    for (const LoggedSet& set : sets) {
        if (!set.note.empty()) {
            notes << QString::fromStdString(set.note);
        }
        if (set.pain) {
            notes << SessionSheet::tr("pain noted");
        }
    }
    notes.removeDuplicates();
    return notes.join(SessionSheet::tr(" · "));
}

QString movedText(Tonnage moved, const Format& format) {
    const double amount = format.unit() == LoadUnit::Kilogram ? moved.inKilograms() : moved.inPounds();
    return SessionSheet::tr("%1 %2").arg(format.count(std::llround(amount)), format.unitName());
}

void readTotals(SessionSheet& sheet, LogReader& reader, const ExerciseDirectory& exercises,
                const Session& session, const Format& format, const BalanceOptions& options) {
    std::vector<SetFact> facts = reader.setFacts({dayOf(session.start), dayOf(session.start)});
    std::erase_if(facts, [&](const SetFact& fact) { return fact.session != session.id; });
    const SessionTotals totals = sessionTotals(session, facts, exercises, options, std::nullopt);
    sheet.tally = totals.tally;
    sheet.pain = totals.pain;
    sheet.workingSets = totals.workingSets;
    sheet.moved = totals.moved ? movedText(*totals.moved, format) : QString();
}

QString skippedText(const SessionItem& item, const std::vector<LoggedSet>& done) {
    if (!item.skipped) {
        return {};
    }
    return done.empty() ? SessionSheet::tr("skipped: %1").arg(word(*item.skipped))
                        : SessionSheet::tr("rest skipped: %1").arg(word(*item.skipped));
}

} // namespace

QString titleOf(const Session& session) {
    return session.title.empty() ? SessionSheet::tr("Session") : QString::fromStdString(session.title);
}

SessionSheet sessionSheet(LogReader& reader, const ExerciseDirectory& exercises, const Session& session,
                          const Format& format, const BalanceOptions& options) {
    SessionSheet sheet;
    sheet.title = titleOf(session);
    sheet.when = whenOf(session, format);
    sheet.source = sourceOf(session);
    sheet.notes = QString::fromStdString(session.notes);
    readTotals(sheet, reader, exercises, session, format, options);

    const ExerciseLines lines(format, reader.bands());
    const std::vector<LoggedSet> sets = reader.sets(session.id);
    const std::vector<SessionItem> items = reader.items(session.id);
    for (const Slot slot : partOrder) {
        SheetPart part{slot, {}};
        for (const SessionItem& item : items) {
            if (item.slot != slot || !item.exercise) {
                continue;
            }
            const std::vector<LoggedSet> done = setsOf(item.id, sets);
            SheetLine line{lines.line(QString::fromStdString(exercises.name(*item.exercise)),
                                      exercises.find(*item.exercise), done),
                           notesOf(item, done), skippedText(item, done)};
            if (done.empty() && !item.skipped) {
                line.exercise.amount = SessionSheet::tr("not done");
            }
            part.lines.push_back(std::move(line));
        }
        if (!part.lines.empty()) {
            sheet.parts.push_back(std::move(part));
        }
    }
    return sheet;
}

QString SessionSheet::text(const Format& format) const {
    QStringList lines{title, when};
    lines << tr("Back and chest %1").arg(format.tally(tally));
    if (!notes.isEmpty()) {
        lines << notes;
    }
    for (const SheetPart& part : parts) {
        lines << QString() << word(part.slot);
        for (const SheetLine& line : part.lines) {
            QStringList cells{line.exercise.name, line.exercise.load, line.exercise.amount};
            if (!line.skipped.isEmpty()) {
                cells << line.skipped;
            }
            cells << line.note;
            cells.removeAll(QString());
            lines << cells.join(tr("  "));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace dorsal
