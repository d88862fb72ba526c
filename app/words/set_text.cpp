// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/set_text.h"

#include "app/words/enum_words.h"

#include <algorithm>

namespace dorsal {

SetText::SetText(Format format, std::vector<Band> bands)
    : format_(std::move(format)), bands_(std::move(bands)) {}

QString SetText::added(const LoggedSet& set) const {
    if (set.help) {
        return QStringLiteral("−%1").arg(format_.load(*set.help));
    }
    if (set.load && set.load->inMilligrams() > 0) {
        return QStringLiteral("+%1").arg(format_.load(*set.load));
    }
    return set.load ? format_.load(*set.load) : QString();
}

QString SetText::band(const LoggedSet& set) const {
    if (!set.band) {
        return set.load ? format_.load(*set.load) : QString();
    }
    const auto found = std::ranges::find(bands_, *set.band, &Band::id);
    return found == bands_.end() ? tr("another band") : QString::fromStdString(found->name);
}

QString SetText::field(const LoggedSet& set, SetField field) const {
    switch (field) {
    case SetField::None:
        return {};
    case SetField::Load:
        return set.load ? format_.load(*set.load) : QString();
    case SetField::Added:
        return added(set);
    case SetField::Band:
        return band(set);
    case SetField::PerRep:
        return set.perRep ? tr("%1 s", "seconds").arg(set.perRep->count()) : QString();
    case SetField::Reps:
        return set.reps ? format_.reps(*set.reps) : QString();
    case SetField::Held:
        return set.held ? format_.duration(*set.held) : QString();
    case SetField::Distance:
        return set.distance ? format_.distance(*set.distance) : QString();
    }
    return {};
}

QString SetText::numbers(const LoggedSet& set, const SetFields& fields) const {
    const QString first = field(set, fields.first);
    const QString second = field(set, fields.second);
    if (first.isEmpty() || second.isEmpty()) {
        return first + second;
    }
    if (fields.first == SetField::PerRep) {
        return tr("%1 × %2", "reps, seconds of each").arg(second, first);
    }
    return fields.second == SetField::Reps ? tr("%1 × %2", "load, reps").arg(first, second)
                                           : tr("%1, %2", "load, time").arg(first, second);
}

QString SetText::target(const std::optional<PlannedSet>& planned) const {
    if (!planned) {
        return {};
    }
    if (planned->reps) {
        return format_.repsRange(*planned->reps);
    }
    if (planned->hold) {
        return planned->hold->from == planned->hold->to ? format_.duration(planned->hold->from)
                                                        : format_.holdRange(*planned->hold);
    }
    return {};
}

QString SetText::head(SetField field) {
    switch (field) {
    case SetField::None:
        return {};
    case SetField::Load:
        return tr("Load");
    case SetField::Added:
        return tr("Added");
    case SetField::Band:
        return tr("Band");
    case SetField::PerRep:
        return tr("A rep");
    case SetField::Reps:
        return tr("Reps");
    case SetField::Held:
        return tr("Held");
    case SetField::Distance:
        return tr("Distance");
    }
    return {};
}

QString SetText::kind(SetKind kind, const SetFields& fields) {
    return kind == SetKind::Working && isTimed(fields) ? tr("hold") : word(kind);
}

} // namespace dorsal
