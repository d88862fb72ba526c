// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/preferences_dialog.h"

#include "app/dialogs/break_settings.h"
#include "app/dialogs/timer_settings.h"
#include "app/ports/operation_runner.h"
#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/text_label.h"
#include "app/words/progress_words.h"

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
      formula_(new QComboBox(this)), rest_(new QSpinBox(this)), timer_(new TimerSettings(this)),
      breaks_(new BreakSettings(parts_.presence, this)),
      advice_(new QCheckBox(tr("Show &advice on Today"), this)), theme_(new QComboBox(this)),
      desktopStyle_(new QCheckBox(tr("Use the &desktop’s own style"), this)) {
    setWindowTitle(tr("Preferences"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    layout->setSpacing(spacing::cardGap);
    layout->addLayout(columns());
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

QLayout* PreferencesDialog::columns() {
    const auto column = [this](const QString& first, QWidget* firstPart, const QString& second,
                               QWidget* secondPart) {
        auto* rows = new QVBoxLayout;
        rows->setSpacing(spacing::rowGap);
        rows->addWidget(partTitle(first, this));
        rows->addWidget(firstPart);
        rows->addSpacing(spacing::cardGap);
        rows->addWidget(partTitle(second, this));
        rows->addWidget(secondPart);
        rows->addStretch(1);
        return rows;
    };
    auto* both = new QHBoxLayout;
    both->setSpacing(2 * spacing::pageMargin);
    both->addLayout(column(tr("In this log"), logPart(), tr("Guided timer, in this log"), timer_), 1);
    both->addLayout(column(tr("On this computer"), deskPart(), tr("Breaks from this desk"), breaks_), 1);
    return both;
}

QWidget* PreferencesDialog::logPart() {
    addChoice(*unit_, tr("kilograms (kg)"), LoadUnit::Kilogram);
    addChoice(*unit_, tr("pounds (lb)"), LoadUnit::Pound);
    addChoice(*weekStart_, tr("Monday"), WeekStart::Monday);
    addChoice(*weekStart_, tr("Sunday"), WeekStart::Sunday);
    addChoice(*weekStart_, tr("Saturday"), WeekStart::Saturday);
    for (const OneRepMaxFormula formula : EnumValues<OneRepMaxFormula>::all) {
        addChoice(*formula_, word(formula), formula);
    }
    rest_->setRange(0, longestRestSeconds);
    rest_->setSingleStep(restStepSeconds);
    rest_->setSuffix(tr(" s"));
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Loads are shown in"), unit_);
    form->addRow(tr("A &week begins on"), weekStart_);
    form->addRow(tr("Estimate the &1RM by"), formula_);
    form->addRow(tr("&Rest when an exercise names none"), rest_);
    form->addRow(QString(), advice_);
    centreLabels(*form);
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
    centreLabels(*form);
    return part;
}

void PreferencesDialog::fill() {
    parts_.runner.run([this] { before_ = readLogSettings(parts_.logbook.reader()); });
    choose(*unit_, before_.unit);
    choose(*weekStart_, before_.weekStart);
    choose(*formula_, before_.formula);
    rest_->setValue(static_cast<int>(before_.defaultRest.count()));
    timer_->setTimes(before_.holdTimes);
    timer_->setFirstSide(before_.firstSide);
    breaks_->setWishes(parts_.preferences.breaks());
    advice_->setChecked(before_.showAdvice);
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
    after.formula = chosenIn<OneRepMaxFormula>(*formula_);
    after.defaultRest = std::chrono::seconds(rest_->value());
    after.holdTimes = timer_->times();
    after.firstSide = timer_->firstSide();
    parts_.preferences.setBreaks(breaks_->wishes());
    after.showAdvice = advice_->isChecked();
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
