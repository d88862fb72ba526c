// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_sheet.h"

#include "app/charts/import_balance_chart.h"
#include "app/dialogs/import_names.h"
#include "app/models/log_catalogue.h"
#include "app/models/odd_import_words.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/icon_label.h"
#include "app/widgets/text_label.h"
#include "app/words/import_words.h"
#include "core/files/file_path.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr std::size_t oddTold = 4;
/// More names than these would push the balance out of sight.
constexpr std::size_t namesFirst = 8;
constexpr int betweenSheetCards = 12;

QHBoxLayout* makeCountRow(const QString& label, const QString& count) {
    auto* row = new QHBoxLayout;
    row->addWidget(makeParagraph(label, TextStyle::Body), 1);
    row->addWidget(makeLabel(count, TextStyle::BodyBold), 0, Qt::AlignRight | Qt::AlignTop);
    return row;
}

} // namespace

ImportSheet::ImportSheet(ImportDraft& draft, UnitQuestion unit, ImportSheetParts parts, QWidget* parent)
    : QWidget(parent), draft_(draft), unit_(unit), parts_(std::move(parts)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenSheetCards);
    column->addWidget(makeCounts());
    if (unit_.asked) {
        column->addWidget(makeUnit());
    }
    auto* pair = new QHBoxLayout;
    pair->setSpacing(betweenSheetCards);
    pair->addWidget(makeBalance(), 1);
    pair->addWidget(makeRows(), 1);
    column->addLayout(pair);
    if (const std::size_t names = draft_.reading().unknown.size(); names > 0) {
        auto* list = new ImportNames(draft_, parts_.catalogue, this);
        connect(list, &ImportNames::changed, this, &ImportSheet::refresh);
        column->insertWidget(names > namesFirst ? column->count() : column->count() - 1, list);
    }
    column->addStretch(1);
    refresh();
}

QWidget* ImportSheet::makeCounts() {
    const ImportedHistory& history = draft_.reading().history;
    const ImportOutcome outcome = draft_.outcome();
    auto* card = new Card(this);
    card->setBodyMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    card->body().addLayout(row);
    const auto add = [&](const QString& caption, std::int64_t count) {
        if (row->count() > 0) {
            auto* line = new QFrame;
            line->setFrameShape(QFrame::VLine);
            line->setForegroundRole(QPalette::Midlight);
            row->addWidget(line);
        }
        auto* cell = new QVBoxLayout;
        cell->setContentsMargins(spacing::cardPadding, spacing::rowGap, spacing::rowGap, spacing::rowGap);
        cell->setSpacing(0);
        QLabel* number = makeLabel(parts_.format.count(count), TextStyle::PageTitle);
        number->setAccessibleName(QStringLiteral("%1 %2").arg(number->text(), caption));
        cell->addWidget(makeLabel(caption, TextStyle::Caption, TextTone::Quiet));
        cell->addWidget(number);
        row->addLayout(cell, 1);
    };
    add(tr("sessions"), static_cast<std::int64_t>(history.sessions.size()));
    add(tr("sets"), history.report.sets);
    add(tr("exercises"), static_cast<std::int64_t>(history.exercises.size()));
    add(tr("matched by name"), draft_.matchedNames());
    add(tr("already in your log"), outcome.present + outcome.changed);
    return card;
}

QWidget* ImportSheet::makeUnit() {
    auto* card = new Card(this);
    card->setBodyMargins(spacing::cardPadding, spacing::sidePadding, spacing::cardPadding,
                         spacing::sidePadding);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::cardPadding);
    card->body().addLayout(row);
    row->addWidget(new IconLabel(IconName::Info));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString question = tr("Are the loads in kilograms or pounds?");
    words->addWidget(makeLabel(question, TextStyle::BodyBold));
    words->addWidget(makeParagraph(unitReason(unit_.clue, parts_.format), TextStyle::Body, TextTone::Quiet));
    row->addLayout(words, 1);
    const auto add = [&](const QString& text, const QString& name, LoadUnit unit) {
        auto* button = new QRadioButton(text);
        button->setAccessibleName(name);
        button->setAccessibleDescription(question);
        button->setChecked(unit_.answer == unit);
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, unit](bool on) {
            if (on) {
                emit unitChosen(unit);
            }
        });
        return button;
    };
    kilograms_ = add(tr("&kg"), tr("kilograms"), LoadUnit::Kilogram);
    pounds_ = add(tr("l&b"), tr("pounds"), LoadUnit::Pound);
    return card;
}

bool ImportSheet::focusQuestion() {
    if (!unit_.asked) {
        return false;
    }
    const bool pounds =
        unit_.answer ? *unit_.answer == LoadUnit::Pound : unit_.clue && unit_.clue->likely == LoadUnit::Pound;
    (pounds ? pounds_ : kilograms_)->setFocus(Qt::TabFocusReason);
    return true;
}

QWidget* ImportSheet::makeBalance() {
    balanceCard_ = new Card(this);
    chart_ = new ImportBalanceChart;
    balanceCard_->body().addWidget(chart_);
    return balanceCard_;
}

QWidget* ImportSheet::makeRows() {
    auto* card = new Card(tr("Rows that are not sets"), this);
    QVBoxLayout& rows = card->body();
    rows.setSpacing(spacing::rowGap);
    addRowCounts(rows);
    addCopies(rows);
    addOddValues(rows);
    rows.addStretch(1);
    return card;
}

void ImportSheet::addRowCounts(QVBoxLayout& rows) {
    const ImportReport& report = draft_.reading().history.report;
    if (report.skipped.empty()) {
        rows.addWidget(
            makeParagraph(tr("None: every row of the file is a set."), TextStyle::Body, TextTone::Quiet));
    }
    for (const RowTally& tally : report.skipped) {
        rows.addLayout(makeCountRow(rowsCalled(tally.reason), parts_.format.count(tally.count)));
    }
    const QStringList problems =
        rowProblems(fromPath(draft_.reading().path.filename()).toStdString(), report);
    for (const QString& problem : problems) {
        rows.addWidget(makeParagraph(problem, TextStyle::Body, TextTone::Quiet));
    }
}

void ImportSheet::addCopies(QVBoxLayout& rows) {
    const auto copies = static_cast<int>(draft_.reading().history.report.doubledSessions);
    if (copies == 0) {
        return;
    }
    rows.addLayout(makeCountRow(tr("Copies of a whole session"), parts_.format.count(copies)));
    auto* leaveOut = new QCheckBox(copies == 1 ? tr("&Leave out the copied session")
                                               : tr("&Leave out the %1 copied sessions").arg(copies));
    leaveOut->setChecked(draft_.doubled() == DoubledSessions::Drop);
    rows.addWidget(leaveOut);
    connect(leaveOut, &QCheckBox::toggled, this, [this](bool on) {
        draft_.setDoubled(on ? DoubledSessions::Drop : DoubledSessions::Keep);
        refresh();
    });
}

void ImportSheet::addOddValues(QVBoxLayout& rows) {
    if (const std::int64_t changed = draft_.outcome().changed;
        changed > 0 && !draft_.reading().isUnitOpen()) {
        rows.addWidget(makeParagraph(
            tr("Different in your log, which stays as it is: %1.").arg(sessionsWord(changed, parts_.format)),
            TextStyle::Body, TextTone::Quiet));
    }
    odd_ = makeParagraph({}, TextStyle::Body, TextTone::Quiet);
    rows.addWidget(odd_);
}

void ImportSheet::refresh() {
    const Catalogue& catalogue = parts_.catalogue.catalogue();
    const ImportBalance balance = draft_.balance(catalogue, parts_.options, parts_.today);
    balanceCard_->setTitle(importBalanceTitle(balance.period));
    chart_->setBalance(balance);
    const QStringList odd = oddImportLines(draft_.oddValues(catalogue), parts_.format, oddTold);
    odd_->setText(odd.isEmpty() ? QString()
                                : tr("Looks odd, imported as it stands: %1.").arg(odd.join(tr("; "))));
    odd_->setVisible(!odd.isEmpty());
    emit changed();
}

} // namespace dorsal
