// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/equipment_editor.h"

#include "app/theme/spacing.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/text_label.h"
#include "app/words/catalogue_words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace dorsal {

namespace {

constexpr int columns = 4;
constexpr int mostPairs = 50;

/// Nearly everybody has these.
bool isAround(Equipment item) {
    return item == Equipment::Wall || item == Equipment::Doorway || item == Equipment::Chair ||
           item == Equipment::Mat;
}

} // namespace

EquipmentEditor::EquipmentEditor(QWidget* parent)
    : QWidget(parent), told_(new QCheckBox(tr("Only offer what I &have"))), bar_(new QLineEdit),
      plates_(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::cardGap);
    column->addWidget(told_);
    auto* kit = new QWidget;
    auto* grid = new QGridLayout(kit);
    grid->setContentsMargins(spacing::cardPadding, 0, 0, 0);
    int at = 0;
    for (const Equipment item : EnumValues<Equipment>::all) {
        auto* box = new QCheckBox(word(item));
        items_.emplace(item, box);
        grid->addWidget(box, at / columns, at % columns);
        ++at;
    }
    column->addWidget(kit);
    auto* form = new QFormLayout;
    form->addRow(tr("The b&ar weighs"), bar_);
    form->addRow(tr("&Plates, in pairs"), plates_);
    centreLabels(*form);
    plates_->setPlaceholderText(tr("20 × 2, 10 × 1, 5 × 1, 2.5 × 1, 1.25 × 1"));
    column->addLayout(form);
    column->addWidget(
        makeParagraph(tr("With plates, the load cell of a barbell says what goes on each side. Without "
                         "them, nothing is said."),
                      TextStyle::Caption, TextTone::Quiet));
    column->addStretch(1);
    connect(told_, &QCheckBox::toggled, kit, &QWidget::setEnabled);
    kit->setEnabled(false);
}

void EquipmentEditor::show(const Profile& profile, const Format& format) {
    format_ = format;
    told_->setChecked(profile.equipment.has_value());
    for (const auto& [item, box] : items_) {
        box->setChecked(profile.equipment ? profile.equipment->contains(item) : isAround(item));
    }
    bar_->setText(format.load(profile.plates.bar));
    QStringList parts;
    for (const Plates& kind : profile.plates.plates) {
        parts += QStringLiteral("%1 × %2").arg(format.loadNumber(kind.weight)).arg(kind.pairs);
    }
    plates_->setText(parts.join(QStringLiteral(", ")));
}

std::optional<std::vector<Plates>> EquipmentEditor::plates() const {
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\S+)\\s*(?:kg|lb)?(?:\\s*[×x*]\\s*(\\d{1,2}))?\\s*$"));
    static const QRegularExpression between(QStringLiteral("[,;]\\s+|;|\\+"));
    std::vector<Plates> plates;
    for (const QString& part : plates_->text().split(between, Qt::SkipEmptyParts)) {
        const auto match = form.match(part);
        const auto weight = match.hasMatch() ? format_.parseLoad(match.captured(1)) : std::nullopt;
        const int pairs = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
        if (!weight || *weight == Load() || pairs < 1 || pairs > mostPairs) {
            return std::nullopt;
        }
        plates.push_back({*weight, pairs});
    }
    return plates;
}

QString EquipmentEditor::problem() const {
    if (!format_.parseLoad(bar_->text())) {
        return tr("“%1” is no weight of a bar. Type it like 20 kg.").arg(bar_->text());
    }
    return plates()
               ? QString()
               : tr("“%1” cannot be read as plates. Type each weight with its pairs, like 20 × 2, 10 × 1.")
                     .arg(plates_->text());
}

void EquipmentEditor::writeTo(Profile& profile) const {
    profile.equipment.reset();
    if (told_->isChecked()) {
        std::set<Equipment>& owned = profile.equipment.emplace();
        for (const auto& [item, box] : items_) {
            if (box->isChecked()) {
                owned.insert(item);
            }
        }
    }
    profile.plates.bar = format_.parseLoad(bar_->text()).value_or(profile.plates.bar);
    profile.plates.plates = plates().value_or(profile.plates.plates);
}

} // namespace dorsal
