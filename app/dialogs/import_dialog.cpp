// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_dialog.h"

#include "app/models/import_summary.h"
#include "app/models/log_catalogue.h"
#include "app/ports/clock.h"
#include "app/ports/prompts.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/icon_label.h"
#include "app/widgets/rule.h"
#include "app/widgets/text_label.h"
#include "app/words/import_words.h"
#include "core/files/file_path.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

constexpr QSize wantedSize{920, 720};
/// The window's edge that stays to be seen around the dialog.
constexpr int aroundDialog = 40;
constexpr int progressWidth = 180;
constexpr int betweenCards = 12;

} // namespace

std::optional<QString> askForImport(Prompts& prompts) {
    return prompts.fileToOpen(ImportDialog::tr("Import a history"),
                              ImportDialog::tr("Exports of Strong and Hevy (*.csv)") + QStringLiteral(";;") +
                                  ImportDialog::tr("All files (*)"));
}

ImportDialog::ImportDialog(ImportDesk desk, const LogSettings& settings, Prompts& prompts, QStringList files,
                           QWidget* parent)
    : QDialog(parent), desk_(std::move(desk)), format_(settings.unit), prompts_(prompts),
      files_(std::move(files)), middle_(new QScrollArea(this)), run_(std::make_unique<ImportRun>(desk_)) {
    setWindowTitle(tr("Import a history"));
    setModal(true);
    options_.weekStart = settings.weekStart;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    middle_->setWidgetResizable(true);
    middle_->setFrameShape(QFrame::NoFrame);
    middle_->setFocusPolicy(Qt::NoFocus);
    column->addWidget(middle_, 1);
    column->addWidget(makeRule());
    column->addWidget(makeFoot());
    QSize size = wantedSize;
    if (parent != nullptr) {
        size = size.boundedTo(parent->window()->size() - QSize(aroundDialog, aroundDialog));
    }
    resize(size);
    connectRun();
    readNext();
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(spacing::pageMargin, spacing::cardPadding, spacing::pageMargin, betweenCards);
    row->setSpacing(spacing::sidePadding);
    row->addWidget(new IconLabel(IconName::File));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    what_ = new ElidedLabel({}, TextStyle::BodyBold);
    promise_ = makeParagraph({}, TextStyle::Caption, TextTone::Quiet);
    words->addWidget(what_);
    words->addWidget(promise_);
    row->addLayout(words, 1);
    other_ = makeButton(tr("&Other file…"));
    other_->setAutoDefault(false);
    row->addWidget(other_);
    connect(other_, &QPushButton::clicked, this, &ImportDialog::takeOtherFile);
    return head;
}

QWidget* ImportDialog::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(spacing::pageMargin, spacing::sidePadding, spacing::pageMargin,
                            spacing::sidePadding);
    row->setSpacing(spacing::rowGap);
    report_ = makeButton(tr("&Save report…"));
    report_->setAutoDefault(false);
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    progress_->setFixedWidth(progressWidth);
    progress_->setAccessibleName(tr("How far it is"));
    message_ = makeParagraph({}, TextStyle::Caption);
    cancel_ = makeButton(tr("Cancel"));
    cancel_->setAutoDefault(false);
    import_ = makePrimaryButton(tr("Import"));
    import_->setDefault(true);
    row->addWidget(report_);
    row->addWidget(progress_);
    row->addWidget(message_, 1);
    row->addWidget(cancel_);
    row->addWidget(import_);
    connect(report_, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(cancel_, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(import_, &QPushButton::clicked, this, &ImportDialog::write);
    return foot;
}

void ImportDialog::connectRun() {
    const ImportRun* run = run_.get();
    connect(run, &ImportRun::readingDone, this, &ImportDialog::showReading);
    connect(run, &ImportRun::failed, this, [this](const QString& sentence) {
        if (state_ == State::Writing) {
            enter(State::Ready);
            say(sentence);
        } else {
            refuse(sentence);
        }
    });
    connect(run, &ImportRun::written, this, &ImportDialog::finish);
    connect(run, &ImportRun::cancelled, this, [this] {
        enter(State::Ready);
        say(tr("Cancelled. Nothing was imported."));
    });
    connect(run, &ImportRun::waiting, this, [this] {
        if (state_ == State::Writing) {
            say(tr("Another program is writing to this log. The import begins as soon as it is done."));
        }
    });
    connect(run, &ImportRun::progressed, this, [this](qint64 done, qint64 total) {
        // In thousandths: what a bar counts in may be too small for a long file.
        progress_->setRange(0, 1000);
        progress_->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        say(tr("Writing %1 sets").arg(format_.count(total)));
    });
}

void ImportDialog::readNext() {
    file_ = files_.takeFirst();
    unit_ = {};
    // The sheet refers to the draft.
    sheet_ = nullptr;
    delete middle_->takeWidget();
    draft_.reset();
    read(std::nullopt);
}

void ImportDialog::read(std::optional<LoadUnit> unit) {
    unit_.answer = unit;
    enter(State::Reading);
    showHead();
    run_->read(toPath(file_), unit);
}

void ImportDialog::takeOtherFile() {
    if (const auto file = askForImport(prompts_)) {
        files_.prepend(*file);
        readNext();
    }
}

void ImportDialog::showReading(const std::shared_ptr<const ImportReading>& reading) {
    auto draft = std::make_unique<ImportDraft>(reading);
    if (draft_) {
        draft->keepChoicesOf(*draft_);
    }
    if (reading->isUnitOpen()) {
        unit_ = {true, std::nullopt, reading->unitClue};
    }
    // The sheet that goes away still refers to the draft that goes with it.
    const int scrolled = middle_->verticalScrollBar()->value();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::pageMargin, 0, spacing::pageMargin, spacing::cardPadding);
    sheet_ = new ImportSheet(*draft, unit_, {desk_.catalogue, options_, format_, dayOf(desk_.clock.local())});
    column->addWidget(sheet_);
    middle_->setWidget(content);
    draft_ = std::move(draft);
    connect(sheet_, &ImportSheet::changed, this, &ImportDialog::showButtons);
    connect(sheet_, &ImportSheet::unitChosen, this, &ImportDialog::read, Qt::QueuedConnection);
    enter(State::Ready);
    showHead();
    if (!sheet_->focusQuestion()) {
        (import_->isEnabled() ? import_ : cancel_)->setFocus();
    }
    if (unit_.answer) {
        middle_->verticalScrollBar()->setValue(scrolled);
    }
}

void ImportDialog::refuse(const QString& sentence) {
    sheet_ = nullptr;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::pageMargin, spacing::cardPadding, spacing::pageMargin,
                               spacing::cardPadding);
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::sidePadding);
    card->body().addLayout(row);
    row->addWidget(new IconLabel(IconName::Warning), 0, Qt::AlignTop);
    QLabel* text = makeParagraph(sentence, TextStyle::Body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    column->addWidget(card, 0, Qt::AlignTop);
    middle_->setWidget(content);
    draft_.reset();
    enter(State::Refused);
    showHead();
    other_->setFocus();
    QAccessibleEvent event(text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ImportDialog::write() {
    if (state_ == State::Ready && draft_ && draft_->isReady()) {
        enter(State::Writing);
        cancel_->setFocus();
        run_->write(*draft_);
    }
}

void ImportDialog::finish(const ImportOutcome& outcome) {
    state_ = State::Ready;
    emit imported(outcome);
    if (files_.isEmpty()) {
        accept();
    } else {
        readNext();
    }
}

void ImportDialog::reject() {
    run_->cancel();
    if (state_ == State::Writing) {
        return;
    }
    if (files_.isEmpty() || state_ == State::Reading) {
        QDialog::reject();
    } else {
        readNext();
    }
}

void ImportDialog::enter(State state) {
    state_ = state;
    const bool busy = state == State::Reading || state == State::Writing;
    progress_->setVisible(busy);
    progress_->setRange(0, 0);
    say(state == State::Reading   ? tr("Reading…")
        : state == State::Writing ? tr("Comparing with your log…")
                                  : QString());
    if (middle_->widget() != nullptr) {
        middle_->widget()->setEnabled(!busy);
    }
    showButtons();
}

void ImportDialog::say(const QString& text) {
    if (message_->text() == text) {
        return;
    }
    message_->setText(text);
    QAccessibleEvent event(message_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ImportDialog::showHead() {
    QString what = QFileInfo(file_).fileName();
    if (draft_) {
        what = importHeading(*draft_);
    }
    if (!files_.isEmpty()) {
        what += QStringLiteral(" · ") + (files_.size() == 1 ? tr("1 more file follows")
                                                            : tr("%1 more files follow").arg(files_.size()));
    }
    what_->setText(what);
    promise_->setText(state_ == State::Refused
                          ? tr("Nothing was imported.")
                          : tr("Nothing is written until you press Import. Afterwards one Ctrl+Z takes it "
                               "all back."));
}

void ImportDialog::showButtons() {
    const bool ready = state_ == State::Ready && draft_ != nullptr;
    other_->setEnabled(state_ != State::Reading && state_ != State::Writing);
    report_->setVisible(ready);
    const bool goesOn = !files_.isEmpty() && (ready || state_ == State::Refused);
    cancel_->setText(goesOn                     ? tr("Leave this file out")
                     : state_ == State::Refused ? tr("Close")
                                                : tr("Cancel"));
    import_->setVisible(state_ != State::Refused);
    if (!draft_) {
        import_->setText(tr("Import"));
        import_->setEnabled(false);
        return;
    }
    const std::int64_t added = draft_->outcome().added;
    import_->setText(added > 0 ? tr("Import %1", "286 sessions").arg(sessionsWord(added, format_))
                               : tr("Nothing new to import"));
    import_->setEnabled(ready && draft_->isReady());
    import_->setToolTip(draft_->reading().isUnitOpen()
                            ? tr("First say whether the loads are in kilograms or pounds.")
                        : added == 0 ? tr("Your log has all sessions of this file already.")
                                     : QString());
}

void ImportDialog::saveReport() {
    const auto path =
        prompts_.fileToSave(tr("Save the report"), QFileInfo(file_).completeBaseName() + tr("-report.txt"),
                            tr("Text files (*.txt)"));
    if (!path) {
        return;
    }
    QSaveFile file(*path);
    const QByteArray text = importReport(*draft_, desk_.catalogue.catalogue(), format_).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        prompts_.report(
            tr("The report was not saved"),
            tr("%1 could not be written: %2. Choose another folder.").arg(*path, file.errorString()));
    }
}

} // namespace dorsal
