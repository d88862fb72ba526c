// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/row_words.h"

namespace dorsal {

std::string rowKind(Id<Session> /*id*/) {
    return "session";
}

std::string rowKind(Id<SessionItem> /*id*/) {
    return "exercise";
}

std::string rowKind(Id<LoggedSet> /*id*/) {
    return "set";
}

std::string rowKind(Id<LoggedExercise> /*id*/) {
    return "exercise";
}

std::string rowKind(Id<Band> /*id*/) {
    return "band";
}

std::string rowKind(Id<OwnExercise> /*id*/) {
    return "exercise";
}

std::string rowKind(Id<Setting> /*id*/) {
    return "setting";
}

std::string rowKind(Id<NameMapping> /*id*/) {
    return "name";
}

std::string rowKind(Id<OwnPlan> /*id*/) {
    return "plan";
}

std::string rowKind(Id<WeighIn> /*id*/) {
    return "weigh-in";
}

std::string rowKind(Id<ExerciseOverride> /*id*/) {
    return "exercise";
}

std::string rowKind(Id<Annotation> /*id*/) {
    return "annotation";
}

std::string rowName(const Session& row) {
    return isoDate(dayOf(row.start));
}

std::string rowName(const SessionItem& row) {
    return row.nameAsImported;
}

std::string rowName(const LoggedSet& /*row*/) {
    return {}; // its time would name it to nobody
}

std::string rowName(const LoggedExercise& row) {
    return row.name;
}

std::string rowName(const Band& row) {
    return row.name;
}

std::string rowName(const OwnExercise& row) {
    return row.name;
}

std::string rowName(const Setting& row) {
    return row.key;
}

std::string rowName(const NameMapping& row) {
    return row.name;
}

std::string rowName(const OwnPlan& row) {
    return row.name;
}

std::string rowName(const WeighIn& row) {
    return isoDate(row.day);
}

std::string rowName(const ExerciseOverride& row) {
    return row.name.value_or(row.key.text);
}

std::string rowName(const Annotation& row) {
    return isoDate(row.first);
}

} // namespace dorsal
