// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/report_dialog.h"

#include "app/charts/chart_export.h"
#include "app/models/log_catalogue.h"
#include "app/models/report_run.h"
#include "app/ports/clock.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/sheet_preview.h"
#include "app/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace dorsal {

namespace {

constexpr QSize reportDialogSize{720, 560};
constexpr std::chrono::weeks reportWeek{1};

} // namespace

ReportDialog::ReportDialog(const ReportParts& parts, QWidget* parent)
    : QDialog(parent), parts_(parts), settings_(readLogSettings(parts.logbook.reader())),
      today_(dayOf(parts.clock.local())),
      run_(new ReportRun({parts.place, parts.opener, parts.logbook, parts.catalogue}, this)),
      earlier_(makeButton(tr("Week before"))), later_(makeButton(tr("Week after"))),
      shown_(makeLabel({}, TextStyle::CardTitle)), paper_(new QComboBox),
      state_(makeParagraph({}, TextStyle::Body, TextTone::Quiet)), preview_(new SheetPreview) {
    setWindowTitle(tr("Weekly report"));
    resize(reportDialogSize);
    const Day now = firstDayOfWeek(today_, settings_.weekStart);
    const auto logged = parts.logbook.reader().days();
    first_ = logged && logged->from ? std::min(now, firstDayOfWeek(*logged->from, settings_.weekStart)) : now;
    // A week is told when it is over.
    week_ = std::max(first_, now - reportWeek);
    paper_->addItem(tr("A4"), static_cast<int>(QPageSize::A4));
    paper_->addItem(tr("Letter"), static_cast<int>(QPageSize::Letter));
    paper_->setCurrentIndex(paper_->findData(static_cast<int>(usualPaper())));
    paper_->setAccessibleName(tr("Paper"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(spacing::cardGap);
    column->addLayout(weekLine());
    column->addWidget(preview_, 1);
    column->addLayout(answers());
    connect(run_, &ReportRun::ready, this, &ReportDialog::showWeek);
    connect(run_, &ReportRun::failed, this, &ReportDialog::tellFailure);
    connect(paper_, &QComboBox::activated, this, [this] { preview_->setSheet(sheet_, paper()); });
    go(0);
}

QLayout* ReportDialog::weekLine() {
    earlier_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    later_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    earlier_->setToolTip(tr("Alt+Left"));
    later_->setToolTip(tr("Alt+Right"));
    connect(earlier_, &QPushButton::clicked, this, [this] { go(-1); });
    connect(later_, &QPushButton::clicked, this, [this] { go(1); });
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::rowGap);
    line->addWidget(shown_, 1);
    line->addWidget(earlier_);
    line->addWidget(later_);
    line->addWidget(paper_);
    return line;
}

QLayout* ReportDialog::answers() {
    auto* close = makeButton(tr("Close"));
    save_ = makeButton(tr("Save as PDF…"));
    print_ = makePrimaryButton(tr("Print…"));
    for (QPushButton* button : {close, save_, print_}) {
        button->setAutoDefault(false);
    }
    print_->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &ReportDialog::savePdf);
    connect(print_, &QPushButton::clicked, this, &ReportDialog::print);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::rowGap);
    line->addWidget(close);
    line->addWidget(state_, 1);
    line->addWidget(save_);
    line->addWidget(print_);
    return line;
}

void ReportDialog::go(int weeks) {
    week_ += reportWeek * weeks;
    earlier_->setEnabled(week_ > first_);
    later_->setEnabled(week_ < firstDayOfWeek(today_, settings_.weekStart));
    shown_->setText(Format().weekRange(week_, today_));
    setReading(true);
    run_->read(week_, today_);
}

/// The week before stays in sight until the other one is there, but is no more to be taken for it.
void ReportDialog::setReading(bool reading) {
    state_->setText(reading ? tr("Reading the log…") : QString());
    preview_->setEnabled(!reading);
    save_->setEnabled(!reading);
    print_->setEnabled(!reading);
}

void ReportDialog::tellFailure(const QString& why) {
    state_->setText(why);
}

void ReportDialog::showWeek(const WeekReport& report) {
    setReading(false);
    sheet_ = weeklyReport(report, parts_.catalogue.catalogue(), parts_.catalogue.directory(), today_,
                          Format(settings_.unit), layoutDirection());
    preview_->setSheet(sheet_, paper());
}

QPageSize::PageSizeId ReportDialog::paper() const {
    return static_cast<QPageSize::PageSizeId>(paper_->currentData().toInt());
}

void ReportDialog::print() {
    PaperJob job = sheetPaper(sheet_, font());
    job.paper = paper();
    parts_.prompts.print(job);
}

void ReportDialog::savePdf() {
    const QString suggested =
        QStringLiteral("%1-%2.pdf")
            .arg(tr("week", "beginning of a file name"), QString::fromStdString(isoDate(week_)));
    const auto path = parts_.prompts.fileToSave(tr("Save the report"), suggested, tr("PDF (*.pdf)"));
    if (path) {
        parts_.runner.run([this, &path] { writeBytes(pdfOf(sheetPaper(sheet_, font()), paper()), *path); });
    }
}

} // namespace dorsal
