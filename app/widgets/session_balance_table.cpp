// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_balance_table.h"

#include "app/theme/spacing.h"
#include "app/widgets/status_shape.h"
#include "app/widgets/text_label.h"
#include "app/words/balance_words.h"
#include "app/words/format.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace dorsal {

namespace {

constexpr int tableLine = 24;
constexpr int outlookRow = 3;

} // namespace

SessionBalanceTable::SessionBalanceTable(QWidget* parent)
    : QWidget(parent), mark_(new StatusMark(this)),
      verdict_(makeParagraph(QString(), TextStyle::Body, TextTone::Normal, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    const std::array heads{tr("back"), tr("chest"), tr("to 1", "column head: ratio to 1")};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        grid->addWidget(makeLabel(heads.at(i), TextStyle::Caption, TextTone::Quiet, this), 0,
                        static_cast<int>(i) + 1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    lines_ = {addLine(1, tr("This session"), false), addLine(2, tr("This week"), false),
              addLine(outlookRow, tr("If all is done"), true)};
    auto* words = new QHBoxLayout;
    words->setSpacing(spacing::rowGap);
    words->addWidget(mark_, 0, Qt::AlignTop);
    words->addWidget(verdict_, 1);
    grid->setRowMinimumHeight(4, spacing::rowGap);
    grid->addLayout(words, 5, 0, 1, 4);
}

SessionBalanceTable::Line SessionBalanceTable::addLine(int row, const QString& name, bool quiet) {
    auto* grid = static_cast<QGridLayout*>(layout());
    const TextTone words = quiet ? TextTone::Quiet : TextTone::Normal;
    const TextStyle numbers = quiet ? TextStyle::Body : TextStyle::BodyBold;
    const Line line{makeLabel(name, TextStyle::Body, words, this),
                    makeLabel(QString(), numbers, quiet ? TextTone::Quiet : TextTone::Back, this),
                    makeLabel(QString(), numbers, quiet ? TextTone::Quiet : TextTone::Chest, this),
                    makeLabel(QString(), numbers, words, this)};
    grid->addWidget(line.name, row, 0);
    grid->addWidget(line.back, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(line.chest, row, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(line.ratio, row, 3, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->setRowMinimumHeight(row, tableLine);
    return line;
}

void SessionBalanceTable::fill(const Line& line, const Tally& tally, const Format& format) {
    line.back->setText(format.volume(tally.back));
    line.chest->setText(format.volume(tally.chest));
    line.ratio->setText(format.ratio(tally));
}

QString SessionBalanceTable::verdict(const SessionBalance& balance) {
    if (!balance.weekIsOpen) {
        return weekVerdict(balance.week, WeekState::Over);
    }
    return balance.sideReachesTarget
               ? otherSideReachesTarget(*balance.sideReachesTarget, QString::fromStdString(balance.sideLabel))
               : missingToTarget(balance.week);
}

void SessionBalanceTable::display(const SessionBalance& balance, const Format& format, Outlook outlook) {
    fill(lines_[0], balance.session, format);
    fill(lines_[1], balance.week, format);
    fill(lines_[2], balance.ifAllDone, format);
    lines_[1].name->setText(balance.weekIsOpen ? tr("This week") : tr("Its week"));
    const bool shown = outlook == Outlook::Shown;
    for (QLabel* label : {lines_[2].name, lines_[2].back, lines_[2].chest, lines_[2].ratio}) {
        label->setVisible(shown);
    }
    static_cast<QGridLayout*>(layout())->setRowMinimumHeight(outlookRow, shown ? tableLine : 0);
    mark_->setStatus(balance.weekIsOpen ? std::nullopt : std::optional(balanceStatus(balance.week)));
    verdict_->setText(verdict(balance));
}

} // namespace dorsal
