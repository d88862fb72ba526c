// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/card_printing.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace dorsal {

namespace {

constexpr int pointsAnInch = 72; // the card is measured in points; what is printed stays vectors

} // namespace

void printSessionCard(const SessionCard& card, QWidget* parent) {
    const auto printer = std::make_shared<QPrinter>();
    printer->setResolution(pointsAnInch);
    printer->setPageMargins({cardMargin, cardMargin, cardMargin, cardMargin}, QPageLayout::Millimeter);
    printer->setDocName(card.title);
    printer->setCreator(QStringLiteral("Dorsal"));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [card, printer](QPrinter* chosen) {
                         QPainter painter(chosen);
                         const QRect page = chosen->pageLayout().paintRectPixels(chosen->resolution());
                         paintSessionCard(painter, QRectF(QPointF(), page.size()), card);
                     });
    dialog->open();
}

} // namespace dorsal
