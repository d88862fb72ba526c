// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/profile_settings.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QTabWidget;

namespace dorsal {

class BandsEditor;
class Clock;
class EquipmentEditor;
class LogCatalogue;
class OperationRunner;
class Prompts;
class SegmentedControl;
class WeighInsEditor;

/// What the profile dialog works with.
struct ProfileParts {
    Logbook& logbook;
    const LogCatalogue& catalogue;
    const Clock& clock;
    OperationRunner& runner;
    Prompts& prompts;
};

/// What a person tells about themselves: all of it may be left out, and taken back.
class ProfileDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ProfileDialog(const ProfileParts& parts, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] QWidget* healthTab();
    [[nodiscard]] QWidget* needsTab();
    void fill();
    void wipe();
    [[nodiscard]] Profile profile() const;

    ProfileParts parts_;
    PersonalData before_;
    std::map<Condition, SegmentedControl*> conditions_;
    QComboBox* need_;
    QCheckBox* sport_;
    QComboBox* row_;
    EquipmentEditor* equipment_;
    BandsEditor* bands_;
    WeighInsEditor* weighIns_;
    QTabWidget* tabs_ = nullptr;
};

} // namespace dorsal
