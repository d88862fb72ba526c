// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/print_question.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace dorsal {

void askForPrinter(const PaperJob& job, QWidget* parent, const std::function<void()>& failed) {
    const auto printer = std::make_shared<QPrinter>();
    printer->setResolution(job.dotsPerInch);
    if (job.paper) {
        printer->setPageSize(QPageSize(*job.paper));
    }
    printer->setPageOrientation(job.orientation);
    printer->setPageMargins({paperMargin, paperMargin, paperMargin, paperMargin}, QPageLayout::Millimeter);
    printer->setDocName(job.title);
    printer->setCreator(QStringLiteral("Dorsal"));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [job, printer, failed](QPrinter* chosen) {
                         if (!paintPages(job, *chosen)) {
                             failed();
                         }
                     });
    dialog->open();
}

} // namespace dorsal
