// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/print_question.h"
#include "app/print/session_card.h"

#include "core/files/catalogue_file.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

/// The card of the coach's sample session.
PaperJob sampleCard() {
    const Catalogue catalogue = builtInCatalogue();
    return sessionCardPaper(sessionCard(
        *catalogue.findTemplate("coach-sample-session"), catalogue, {},
        [](const ExerciseKey&) { return std::optional<Day>(); },
        Format(LoadUnit::Kilogram, QLocale(QLocale::English, QLocale::UnitedKingdom))));
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The print dialog of the card, with a printer that writes to that file.
QPrintDialog* openDialog(QWidget& window, const QString& path, bool& failed) {
    askForPrinter(sampleCard(), &window, [&failed] { failed = true; });
    auto* dialog = window.findChild<QPrintDialog*>();
    EXPECT_NE(dialog, nullptr);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    return dialog;
}

} // namespace

TEST(CardPrinting, whatTheDialogWasAnsweredIsOnePageOfWhateverPaperThereIs) {
    const QTemporaryDir folder;
    for (const auto size : {QPageSize::A4, QPageSize::Letter, QPageSize::A5}) {
        const QString path = folder.filePath(QString::number(size) + QStringLiteral(".pdf"));
        QWidget window;
        bool failed = false;
        QPrintDialog* dialog = openDialog(window, path, failed);
        EXPECT_EQ(dialog->printer()->docName(), QStringLiteral("Coach's sample session"));
        dialog->printer()->setPageSize(QPageSize(size));
        emit dialog->accepted(dialog->printer());
        const QByteArray pdf = bytesOf(path);
        EXPECT_TRUE(pdf.startsWith("%PDF"));
        EXPECT_EQ(pdf.count("/Type /Page\n"), 1) << size;
        EXPECT_FALSE(failed);
    }
}

TEST(CardPrinting, aFileThatCannotBeWrittenIsTold) {
    const QTemporaryDir folder;
    QWidget window;
    bool failed = false;
    QPrintDialog* dialog = openDialog(window, folder.filePath(QStringLiteral("none/card.pdf")), failed);
    emit dialog->accepted(dialog->printer());
    EXPECT_TRUE(failed);
}

TEST(CardPrinting, nothingIsPrintedWhenTheDialogIsCancelled) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("card.pdf"));
    QWidget window;
    bool failed = false;
    openDialog(window, path, failed)->reject();
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(failed);
}

} // namespace dorsal
