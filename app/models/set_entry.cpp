// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/set_entry.h"

#include <algorithm>

namespace dorsal {

namespace {

class SetEntryWords final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::SetEntryWords)
public:
    static QString badLoad(const QString& text) {
        return tr("“%1” is no load. Type a number, such as 42.5 or 45 lb.").arg(text);
    }
    static QString badReps(const QString& text) {
        return tr("“%1” is no count of reps. Type a whole number up to 10,000.").arg(text);
    }
    static QString badTime(const QString& text) {
        return tr("“%1” is no time. Type seconds or minutes and seconds, such as 90 or 1:30.").arg(text);
    }
    static QString badPerRep(const QString& text) {
        return tr("“%1” is no time. Type how many seconds one rep took, such as 5.").arg(text);
    }
    static QString badDistance(const QString& text) {
        return tr("“%1” is no distance. Type metres, such as 400, or 5.2 km.").arg(text);
    }
    static QString badRir(const QString& text) {
        return tr("“%1” is no RIR. Type how many more reps you had in you, 0 to 10.").arg(text);
    }
    static QString newBand(const QString& text) {
        return tr("No band is called “%1” yet. Press Enter again to add it after your other bands.")
            .arg(text);
    }
    static QString repsMissing() { return tr("How many reps were done?"); }
    static QString timeMissing() { return tr("How long was it held?"); }
    static QString distanceMissing() { return tr("How far was it?"); }
};

SetEntry refused(const QString& complaint) {
    return {std::nullopt, complaint};
}

SetEntry enterLoad(LoggedSet set, const QString& text, const Format& format) {
    set.load = format.parseLoad(text);
    return set.load || text.isEmpty() ? SetEntry{set, {}} : refused(SetEntryWords::badLoad(text));
}

/// A minus means help.
SetEntry enterAdded(LoggedSet set, const QString& text, const Format& format) {
    const bool helped = text.startsWith(QLatin1Char('-')) || text.startsWith(QStringLiteral("−"));
    const bool added = text.startsWith(QLatin1Char('+'));
    const auto load = format.parseLoad(helped || added ? text.mid(1).trimmed() : text);
    if (!load && !text.isEmpty()) {
        return refused(SetEntryWords::badLoad(text));
    }
    set.load = helped ? std::nullopt : load;
    set.help = helped ? load : std::nullopt;
    return {set, {}};
}

SetEntry enterBand(LoggedSet set, const QString& text, const SetText& words) {
    const auto named = std::ranges::find_if(words.bands(), [&](const Band& band) {
        return QString::fromStdString(band.name).compare(text, Qt::CaseInsensitive) == 0;
    });
    set.band.reset();
    set.load.reset();
    if (text.isEmpty()) {
        return {set, {}};
    }
    if (named != words.bands().end()) {
        set.band = named->id;
        return {set, {}};
    }
    set.load = words.format().parseLoad(text);
    if (set.load) {
        return {set, {}};
    }
    SetEntry entry = refused(SetEntryWords::newBand(text));
    entry.isNewBand = true;
    return entry;
}

SetEntry enterField(LoggedSet set, SetField field, const QString& text, const SetText& words) {
    const Format& format = words.format();
    switch (field) {
    case SetField::None:
        return {set, {}};
    case SetField::Load:
        return enterLoad(std::move(set), text, format);
    case SetField::Added:
        return enterAdded(std::move(set), text, format);
    case SetField::Band:
        return enterBand(std::move(set), text, words);
    case SetField::PerRep:
        set.perRep = format.parseDuration(text);
        return set.perRep || text.isEmpty() ? SetEntry{set, {}} : refused(SetEntryWords::badPerRep(text));
    case SetField::Reps:
        set.reps = format.parseReps(text);
        return set.reps || text.isEmpty() ? SetEntry{set, {}} : refused(SetEntryWords::badReps(text));
    case SetField::Held:
        set.held = format.parseDuration(text);
        return set.held || text.isEmpty() ? SetEntry{set, {}} : refused(SetEntryWords::badTime(text));
    case SetField::Distance:
        set.distance = format.parseDistance(text);
        return set.distance || text.isEmpty() ? SetEntry{set, {}} : refused(SetEntryWords::badDistance(text));
    }
    return {set, {}};
}

} // namespace

SetEntry enterText(const LoggedSet& set, const SetFields& fields, GridColumn column, const QString& text,
                   const SetText& words) {
    const QString typed = text.trimmed();
    LoggedSet edited = set;
    switch (column) {
    case GridColumn::First:
        return enterField(edited, fields.first, typed, words);
    case GridColumn::Second:
        return enterField(edited, fields.second, typed, words);
    case GridColumn::Rir:
        edited.rir = words.format().parseRir(typed);
        return edited.rir || typed.isEmpty() ? SetEntry{edited, {}} : refused(SetEntryWords::badRir(typed));
    case GridColumn::Number:
    case GridColumn::Kind:
    case GridColumn::LastTime:
    case GridColumn::Target:
    case GridColumn::Side:
    case GridColumn::Done:
        break;
    }
    return {edited, {}};
}

QString missingNumber(const LoggedSet& set, const SetFields& fields) {
    if (set.reps || set.held || set.distance) {
        return {};
    }
    if (isTimed(fields)) {
        return SetEntryWords::timeMissing();
    }
    return fields.second == SetField::Distance ? SetEntryWords::distanceMissing()
                                               : SetEntryWords::repsMissing();
}

} // namespace dorsal
