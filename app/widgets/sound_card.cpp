// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sound_card.h"

#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int loudest = 100;
constexpr int volumeStep = 5;

} // namespace

SoundCard::SoundCard(QWidget* parent)
    : QWidget(parent), tones_(new QCheckBox(tr("&Tones"), this)), voice_(new QCheckBox(tr("&Voice"), this)),
      volume_(new QSlider(Qt::Horizontal, this)), device_(new QComboBox(this)),
      trouble_(makeParagraph({}, TextStyle::Body, TextTone::Quiet, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Sound"), this);
    column->addWidget(card);
    volume_->setRange(0, loudest);
    volume_->setSingleStep(volumeStep);
    volume_->setPageStep(4 * volumeStep);
    device_->addItem(tr("The desktop’s choice"), QString());
    auto* form = new QFormLayout;
    form->setSpacing(spacing::rowGap);
    form->addRow(QString(), tones_);
    form->addRow(QString(), voice_);
    form->addRow(tr("&Loudness"), volume_);
    form->addRow(tr("&Output"), device_);
    centreLabels(*form);
    card->body().addLayout(form);
    auto* test = makeButton(tr("Listen"), IconName::Sound, this);
    auto* row = new QHBoxLayout;
    row->addWidget(test);
    row->addStretch(1);
    card->body().addSpacing(spacing::grid);
    card->body().addLayout(row);
    card->body().addWidget(trouble_);
    trouble_->hide();
    device_->installEventFilter(this);
    connect(test, &QPushButton::clicked, this, &SoundCard::testAsked);
    connect(tones_, &QCheckBox::toggled, this, &SoundCard::changed);
    connect(voice_, &QCheckBox::toggled, this, &SoundCard::changed);
    connect(volume_, &QSlider::valueChanged, this, &SoundCard::changed);
    connect(device_, &QComboBox::activated, this, &SoundCard::changed);
}

bool SoundCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == device_ && event->type() == QEvent::FocusIn) {
        emit devicesAsked();
    }
    return QWidget::eventFilter(watched, event);
}

void SoundCard::setWishes(const SoundWishes& wishes) {
    const QSignalBlocker quiet(this);
    tones_->setChecked(wishes.tones);
    voice_->setChecked(wishes.voice);
    volume_->setValue(wishes.volume);
    if (device_->findData(wishes.device) < 0) {
        device_->addItem(wishes.device, wishes.device);
    }
    device_->setCurrentIndex(device_->findData(wishes.device));
}

SoundWishes SoundCard::wishes() const {
    SoundWishes wishes;
    wishes.tones = tones_->isChecked();
    wishes.voice = voice_->isChecked();
    wishes.volume = volume_->value();
    wishes.device = device_->currentData().toString();
    return wishes;
}

void SoundCard::setDevices(const QStringList& names) {
    for (const QString& name : names) {
        if (device_->findData(name) < 0) {
            device_->addItem(name, name);
        }
    }
}

void SoundCard::tell(const QString& trouble) {
    trouble_->setText(trouble);
    trouble_->setVisible(!trouble.isEmpty());
}

} // namespace dorsal
