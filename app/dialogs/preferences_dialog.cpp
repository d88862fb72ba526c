// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/preferences_dialog.h"

#include "app/ports/operation_runner.h"
#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int longestRestSeconds = 3600;
constexpr int restStepSeconds = 15;

QLabel* partTitle(const QString& text, QWidget* parent) {
    return makeLabel(text, TextStyle::CardTitle, TextTone::Normal, parent);
}

template <class Value>
Value chosenIn(const QComboBox& box) {
    return static_cast<Value>(box.currentData().toInt());
}

template <class Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <class Value>
void addChoice(QComboBox& box, const QString& text, Value value) {
    box.addItem(text, static_cast<int>(value));
}

} // namespace

PreferencesDialog::PreferencesDialog(PreferencesParts parts, QWidget* parent)
    : QDialog(parent), parts_(std::move(parts)), unit_(new QComboBox(this)), weekStart_(new QComboBox(this)),
      rest_(new QSpinBox(this)), theme_(new QComboBox(this)),
      desktopStyle_(new QCheckBox(tr("Use the &desktop’s own style"), this)) {
    setWindowTitle(tr("Preferences"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    layout->setSpacing(spacing::cardGap);
    layout->addWidget(partTitle(tr("In this log"), this));
    layout->addWidget(logPart());
    layout->addWidget(partTitle(tr("On this computer"), this));
    layout->addWidget(deskPart());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* keep = buttons->addButton(tr("Keep these settings"), QDialogButtonBox::AcceptRole);
    setButtonRole(*keep, ButtonRole::Primary);
    keep->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    connect(theme_, &QComboBox::currentIndexChanged, this, &PreferencesDialog::showTheme);
    connect(desktopStyle_, &QCheckBox::toggled, this, &PreferencesDialog::showTheme);
}

QWidget* PreferencesDialog::logPart() {
    addChoice(*unit_, tr("kilograms (kg)"), LoadUnit::Kilogram);
    addChoice(*unit_, tr("pounds (lb)"), LoadUnit::Pound);
    addChoice(*weekStart_, tr("Monday"), WeekStart::Monday);
    addChoice(*weekStart_, tr("Sunday"), WeekStart::Sunday);
    addChoice(*weekStart_, tr("Saturday"), WeekStart::Saturday);
    rest_->setRange(0, longestRestSeconds);
    rest_->setSingleStep(restStepSeconds);
    rest_->setSuffix(tr(" s"));
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Loads are shown in"), unit_);
    form->addRow(tr("A &week begins on"), weekStart_);
    form->addRow(tr("&Rest when an exercise names none"), rest_);
    return part;
}

QWidget* PreferencesDialog::deskPart() {
    addChoice(*theme_, tr("As the desktop: light or dark"), ThemeChoice::System);
    addChoice(*theme_, tr("Light"), ThemeChoice::Light);
    addChoice(*theme_, tr("Dark"), ThemeChoice::Dark);
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Theme"), theme_);
    form->addRow(QString(), desktopStyle_);
    return part;
}

void PreferencesDialog::fill() {
    parts_.runner.run([this] { before_ = readLogSettings(parts_.logbook.reader()); });
    choose(*unit_, before_.unit);
    choose(*weekStart_, before_.weekStart);
    rest_->setValue(static_cast<int>(before_.defaultRest.count()));
    choose(*theme_, parts_.preferences.theme());
    desktopStyle_->setChecked(parts_.preferences.desktopStyle());
    theme_->setEnabled(!desktopStyle_->isChecked());
}

void PreferencesDialog::showTheme() {
    theme_->setEnabled(!desktopStyle_->isChecked());
    parts_.chooseTheme(chosenTheme(),
                       desktopStyle_->isChecked() ? WidgetStyle::Desktop : WidgetStyle::Dorsal);
}

ThemeChoice PreferencesDialog::chosenTheme() const {
    return chosenIn<ThemeChoice>(*theme_);
}

void PreferencesDialog::accept() {
    LogSettings after = before_;
    after.unit = chosenIn<LoadUnit>(*unit_);
    after.weekStart = chosenIn<WeekStart>(*weekStart_);
    after.defaultRest = std::chrono::seconds(rest_->value());
    parts_.preferences.setTheme(chosenTheme());
    parts_.preferences.setDesktopStyle(desktopStyle_->isChecked());
    parts_.runner.run([&logbook = parts_.logbook, after] { writeLogSettings(logbook, after); });
    QDialog::accept();
}

void PreferencesDialog::reject() {
    choose(*theme_, parts_.preferences.theme());
    desktopStyle_->setChecked(parts_.preferences.desktopStyle());
    QDialog::reject();
}

} // namespace dorsal
