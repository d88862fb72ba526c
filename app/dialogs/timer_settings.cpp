// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/timer_settings.h"

#include "app/widgets/form_labels.h"
#include "app/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace dorsal {

namespace {

constexpr int longestPauseSeconds = 600;

} // namespace

TimerSettings::TimerSettings(QWidget* parent) : QWidget(parent), firstSide_(new QComboBox(this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    prepare_ = addSeconds(*form, tr("&Get ready"));
    switchSides_ = addSeconds(*form, tr("&Switch sides"));
    interlude_ = addSeconds(*form, tr("To the &next exercise"));
    firstSide_->addItem(tr("In turn, from session to session"), static_cast<int>(FirstSide::Alternate));
    firstSide_->addItem(tr("Left"), static_cast<int>(FirstSide::Left));
    firstSide_->addItem(tr("Right"), static_cast<int>(FirstSide::Right));
    firstSide_->addItem(tr("The weaker side of last time"), static_cast<int>(FirstSide::Weaker));
    form->addRow(tr("First s&ide"), firstSide_);
    centreLabels(*form);
    form->addRow(makeParagraph(tr("Sound, voice and output are on the Timer page."), TextStyle::Caption,
                               TextTone::Quiet, this));
}

QSpinBox* TimerSettings::addSeconds(QFormLayout& form, const QString& label) {
    auto* box = new QSpinBox(this);
    box->setRange(0, longestPauseSeconds);
    box->setSuffix(tr(" s"));
    box->setSpecialValueText(tr("none"));
    form.addRow(label, box);
    return box;
}

void TimerSettings::setTimes(const HoldTimes& times) {
    prepare_->setValue(static_cast<int>(times.prepare.count()));
    switchSides_->setValue(static_cast<int>(times.switchSides.count()));
    interlude_->setValue(static_cast<int>(times.interlude.count()));
}

HoldTimes TimerSettings::times() const {
    return {std::chrono::seconds(prepare_->value()), std::chrono::seconds(switchSides_->value()),
            std::chrono::seconds(interlude_->value())};
}

void TimerSettings::setFirstSide(FirstSide side) {
    firstSide_->setCurrentIndex(firstSide_->findData(static_cast<int>(side)));
}

FirstSide TimerSettings::firstSide() const {
    return static_cast<FirstSide>(firstSide_->currentData().toInt());
}

} // namespace dorsal
