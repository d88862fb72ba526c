// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/training/profile.h"

#include <string_view>

namespace dorsal {

/// True for the key of a setting that tells about the person: left out of exports unless asked for.
[[nodiscard]] bool isProfileKey(std::string_view settingKey);

/// What the log knows of the person. Missing and unreadable answers count as not given.
[[nodiscard]] Profile readProfile(LogReader& reader);
/// Writes what differs, as one step.
void writeProfile(Logbook& logbook, const Profile& profile);

/// Everything about a person that is edited together.
struct PersonalData {
    Profile profile;
    std::vector<Band> bands;       ///< lightest first; new ones have no id
    std::vector<WeighIn> weighIns; ///< new ones have no id
    friend bool operator==(const PersonalData&, const PersonalData&) = default;
};
[[nodiscard]] PersonalData readPersonalData(LogReader& reader);
/// Writes what differs, as one step. Bands take their ranks from their order; one that is missing is retired
/// when a set names it, else removed.
void writePersonalData(Logbook& logbook, const PersonalData& data);
/// Takes every answer and every weigh-in out of the log, as one step. Bands stay: sets name them.
void wipeProfile(Logbook& logbook);

} // namespace dorsal
