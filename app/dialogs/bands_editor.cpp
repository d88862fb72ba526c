// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/bands_editor.h"

#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QColor>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dorsal {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int colourRole = Qt::UserRole + 1;
constexpr int retiredRole = Qt::UserRole + 2;

/// The colours that bands are sold in.
struct BandColour {
    const char* name;
    const char* colour;
};
constexpr std::array bandColours{
    BandColour{QT_TRANSLATE_NOOP("dorsal::BandsEditor", "tan"), "#d2b48c"},
    BandColour{QT_TRANSLATE_NOOP("dorsal::BandsEditor", "yellow"), "#e6c229"},
    BandColour{QT_TRANSLATE_NOOP("dorsal::BandsEditor", "red"), "#c0392b"},
    BandColour{QT_TRANSLATE_NOOP("dorsal::BandsEditor", "green"), "#2e8b57"},
    BandColour{QT_TRANSLATE_NOOP("dorsal::BandsEditor", "blue"), "#2c5fa8"},
    BandColour{QT_TRANSLATE_NOOP("dorsal::BandsEditor", "purple"), "#6c3483"},
    BandColour{QT_TRANSLATE_NOOP("dorsal::BandsEditor", "black"), "#222222"},
    BandColour{QT_TRANSLATE_NOOP("dorsal::BandsEditor", "grey"), "#8a8f98"},
};

QIcon bandSwatch(const QString& colour) {
    QPixmap pixmap(spacing::buttonIcon, spacing::buttonIcon);
    pixmap.fill(colour.isEmpty() ? QColor(Qt::transparent) : QColor(colour));
    return {pixmap};
}

} // namespace

BandsEditor::BandsEditor(QWidget* parent) : QWidget(parent), list_(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::rowGap);
    column->addWidget(
        makeParagraph(tr("From the lightest to the strongest. Only their order is compared: colours differ "
                         "between makers."),
                      TextStyle::Caption, TextTone::Quiet));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Bands, lightest first"));
    list_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    column->addWidget(list_, 1);
    auto* row = new QHBoxLayout;
    auto* add = makeButton(tr("&Add"), IconName::Plus);
    auto* colour = makeButton(tr("&Colour"));
    auto* up = makeButton(tr("&Lighter"));
    auto* down = makeButton(tr("&Stronger"));
    auto* remove = makeButton(tr("&Remove"), IconName::Trash);
    for (QPushButton* button : {add, colour, up, down, remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    auto* menu = new QMenu(colour);
    for (const BandColour& known : bandColours) {
        const QString value = QString::fromLatin1(known.colour);
        connect(menu->addAction(bandSwatch(value), tr(known.name)), &QAction::triggered, this,
                [this, value] { paintBand(QColor(value)); });
    }
    colour->setMenu(menu);
    connect(add, &QPushButton::clicked, this, &BandsEditor::addBand);
    connect(up, &QPushButton::clicked, this, [this] { moveBand(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveBand(1); });
    connect(remove, &QPushButton::clicked, this, &BandsEditor::removeBand);
}

void BandsEditor::append(const Band& band) {
    const QString colour = QString::fromStdString(band.colour);
    auto* item = new QListWidgetItem(bandSwatch(colour), QString::fromStdString(band.name), list_);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(idRole, static_cast<qlonglong>(band.id.value()));
    item->setData(colourRole, colour);
    item->setData(retiredRole, band.retired);
}

void BandsEditor::show(const std::vector<Band>& bands) {
    known_ = bands;
    list_->clear();
    for (const Band& band : bands) {
        if (!band.retired) {
            append(band);
        }
    }
    list_->setCurrentRow(0);
}

std::vector<Band> BandsEditor::bands() const {
    std::vector<Band> bands;
    for (int row = 0; row < list_->count(); ++row) {
        const QListWidgetItem* item = list_->item(row);
        const Id<Band> id(item->data(idRole).toLongLong());
        const auto known = std::ranges::find(known_, id, &Band::id);
        Band band = id.isStored() && known != known_.end() ? *known : Band{};
        band.name = item->text().trimmed().toStdString();
        band.colour = item->data(colourRole).toString().toStdString();
        if (!band.name.empty()) {
            bands.push_back(std::move(band));
        }
    }
    for (const Band& retired : known_) {
        if (retired.retired) {
            bands.push_back(retired);
        }
    }
    return bands;
}

QListWidgetItem* BandsEditor::current() const {
    return list_->currentItem();
}

void BandsEditor::addBand() {
    Band band;
    band.name = tr("new band").toStdString();
    append(band);
    list_->setCurrentRow(list_->count() - 1);
    list_->editItem(current());
}

void BandsEditor::removeBand() {
    delete list_->takeItem(list_->currentRow());
}

void BandsEditor::moveBand(int step) {
    const int row = list_->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= list_->count()) {
        return;
    }
    list_->insertItem(target, list_->takeItem(row));
    list_->setCurrentRow(target);
}

void BandsEditor::paintBand(const QColor& colour) {
    if (QListWidgetItem* item = current()) {
        item->setData(colourRole, colour.name());
        item->setIcon(bandSwatch(colour.name()));
    }
}

} // namespace dorsal
