// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/profile_dialog.h"

#include "app/dialogs/bands_editor.h"
#include "app/dialogs/equipment_editor.h"
#include "app/dialogs/weigh_ins_editor.h"
#include "app/models/log_catalogue.h"
#include "app/ports/clock.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/text_label.h"
#include "app/words/catalogue_words.h"
#include "app/words/plan_words.h"
#include "core/logbook/log_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr QSize firstSize{720, 560};

/// What a condition means, where its name may be misread.
QString explanation(Condition condition) {
    if (condition == Condition::ShoulderConcern) {
        return ProfileDialog::tr("Pain, an injury or another worry about the joint.");
    }
    if (condition == Condition::DepressedShoulders) {
        return ProfileDialog::tr("Shoulder blades that lie low; nothing to do with mood.");
    }
    return condition == Condition::ExcessiveLumbarCurve
               ? ProfileDialog::tr("A strong arch of the lower back. The coach sees it in most people.")
               : QString();
}

} // namespace

ProfileDialog::ProfileDialog(const ProfileParts& parts, QWidget* parent)
    : QDialog(parent), parts_(parts), need_(new QComboBox),
      sport_(new QCheckBox(tr("I play &golf or tennis"))), row_(new QComboBox),
      equipment_(new EquipmentEditor), bands_(new BandsEditor), weighIns_(new WeighInsEditor(parts.clock)) {
    setWindowTitle(tr("Profile"));
    resize(firstSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(spacing::cardGap);
    column->addWidget(
        makeParagraph(tr("Nothing here has to be told. It stays in your log, is left out of exports, and "
                         "decides which cautions Dorsal shows. Dorsal does not examine you."),
                      TextStyle::Body, TextTone::Quiet, this));
    tabs_ = new QTabWidget(this);
    tabs_->addTab(healthTab(), tr("&Health"));
    tabs_->addTab(needsTab(), tr("&Needs"));
    tabs_->addTab(equipment_, tr("&Equipment"));
    tabs_->addTab(bands_, tr("&Bands"));
    tabs_->addTab(weighIns_, tr("Body &weight"));
    for (int tab = 0; tab < tabs_->count(); ++tab) {
        if (QLayout* inner = tabs_->widget(tab)->layout()) {
            inner->setContentsMargins(spacing::cardPadding, spacing::cardPadding, spacing::cardPadding,
                                      spacing::cardPadding);
        }
    }
    column->addWidget(tabs_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* wipe = buttons->addButton(tr("Wipe the profile…"), QDialogButtonBox::ResetRole);
    QPushButton* keep = buttons->addButton(tr("Keep this profile"), QDialogButtonBox::AcceptRole);
    setButtonRole(*keep, ButtonRole::Primary);
    keep->setDefault(true);
    column->addWidget(buttons);
    connect(wipe, &QPushButton::clicked, this, &ProfileDialog::wipe);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

QWidget* ProfileDialog::healthTab() {
    auto* inner = new QWidget;
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(spacing::cardPadding, spacing::cardPadding, spacing::cardPadding,
                             spacing::cardPadding);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(spacing::rowGap);
    for (const Condition condition : EnumValues<Condition>::all) {
        if (condition == Condition::AnyPain) {
            continue; // marked in a session, not here
        }
        const int line = grid->rowCount();
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makeLabel(word(condition), TextStyle::Body));
        const QString more = explanation(condition);
        if (!more.isEmpty()) {
            words->addWidget(makeParagraph(more, TextStyle::Caption, TextTone::Quiet));
        }
        auto* state = new SegmentedControl(word(condition));
        state->addSegment(tr("not told"));
        state->addSegment(tr("no"));
        state->addSegment(tr("yes"));
        conditions_.emplace(condition, state);
        grid->addLayout(words, line, 0);
        grid->addWidget(state, line, 1, Qt::AlignTop);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    // The ground is that of the tab.
    inner->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget* ProfileDialog::needsTab() {
    need_->addItem(tr("not told"));
    for (const MobilityNeed need : EnumValues<MobilityNeed>::all) {
        need_->addItem(word(need));
    }
    row_->addItem(tr("none"), QString());
    for (const Exercise* exercise : parts_.catalogue.catalogue().family("row")) {
        row_->addItem(QString::fromStdString(exercise->name), QString::fromStdString(exercise->key.text));
    }
    auto* tab = new QWidget;
    auto* form = new QFormLayout(tab);
    form->addRow(tr("My upper back &lacks"), need_);
    form->addRow(tr("The &row I do often"), row_);
    form->addRow(QString(), sport_);
    form->addRow(makeParagraph(
        tr("The coach picks one mobility drill by what the upper back lacks, and one version of "
           "the row to be done often."),
        TextStyle::Caption, TextTone::Quiet));
    centreLabels(*form);
    return tab;
}

void ProfileDialog::fill() {
    LogSettings settings;
    parts_.runner.run([&] {
        before_ = readPersonalData(parts_.logbook.reader());
        settings = readLogSettings(parts_.logbook.reader());
    });
    const Profile& profile = before_.profile;
    for (const auto& [condition, control] : conditions_) {
        control->setCurrent(static_cast<int>(profile.stateOf(condition)));
    }
    need_->setCurrentIndex(profile.mobilityNeed ? static_cast<int>(*profile.mobilityNeed) + 1 : 0);
    sport_->setChecked(profile.playsGolfOrTennis);
    const int pinned =
        profile.pinnedRow ? row_->findData(QString::fromStdString(profile.pinnedRow->text)) : 0;
    row_->setCurrentIndex(std::max(0, pinned));
    const Format format(settings.unit);
    equipment_->show(profile, format);
    bands_->show(before_.bands);
    weighIns_->show(before_.weighIns, format);
}

Profile ProfileDialog::profile() const {
    Profile profile = before_.profile;
    for (const auto& [condition, control] : conditions_) {
        const auto state = static_cast<ConditionState>(control->current());
        if (state == ConditionState::Unknown) {
            profile.conditions.erase(condition);
        } else {
            profile.conditions[condition] = state;
        }
    }
    profile.mobilityNeed = need_->currentIndex() == 0
                               ? std::nullopt
                               : std::optional(static_cast<MobilityNeed>(need_->currentIndex() - 1));
    profile.playsGolfOrTennis = sport_->isChecked();
    const std::string pinned = row_->currentData().toString().toStdString();
    const auto now = pinned.empty() ? std::nullopt : std::optional(ExerciseKey{pinned});
    if (before_.profile.pinnedRow && now && now != before_.profile.pinnedRow) {
        profile.pinMovedOn = dayOf(parts_.clock.local());
    }
    profile.pinnedRow = now;
    equipment_->writeTo(profile);
    return profile;
}

void ProfileDialog::accept() {
    const QString problem = equipment_->problem();
    if (!problem.isEmpty()) {
        tabs_->setCurrentWidget(equipment_);
        parts_.prompts.report(tr("The plates cannot be read"), problem);
        return;
    }
    if (!weighIns_->takeTyped()) {
        tabs_->setCurrentWidget(weighIns_);
        return;
    }
    const PersonalData after{profile(), bands_->bands(), weighIns_->weighIns()};
    parts_.runner.run([&logbook = parts_.logbook, after] { writePersonalData(logbook, after); });
    QDialog::accept();
}

void ProfileDialog::wipe() {
    if (parts_.prompts.confirm(
            {tr("Wipe the profile"),
             tr("Every answer and every weigh-in is taken out of this log. Bands stay, because sets name "
                "them. Ctrl+Z brings the rest back."),
             tr("Wipe the profile")})) {
        parts_.runner.run([&logbook = parts_.logbook] { wipeProfile(logbook); });
        QDialog::reject();
    }
}

} // namespace dorsal
