// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_reading_panel.h"

#include "app/theme/spacing.h"
#include "app/widgets/balance_bars.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/rule.h"
#include "app/widgets/status_shape.h"
#include "app/widgets/tag_label.h"
#include "app/widgets/text_label.h"
#include "app/words/catalogue_words.h"
#include "app/words/enum_words.h"
#include "app/words/plan_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace dorsal {

namespace {

QString kitList(const std::vector<Equipment>& kit) {
    QStringList names;
    for (const Equipment item : kit) {
        names += word(item);
    }
    return names.join(QStringLiteral(", "));
}

QString muscleList(const std::vector<MuscleShare>& muscles) {
    constexpr std::size_t mostNamed = 4;
    QStringList names;
    for (std::size_t i = 0; i < muscles.size() && i < mostNamed; ++i) {
        names += shortWord(muscles[i].muscle);
    }
    return names.join(QStringLiteral(", "));
}

/// A name at the start and its value at the end of one line.
QLabel* addFact(QGridLayout& grid, const QString& name) {
    const int row = grid.rowCount();
    auto* title = makeLabel(name, TextStyle::Body, TextTone::Quiet);
    auto* value = makeParagraph(QString(), TextStyle::Body);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid.addWidget(title, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
    return value;
}

} // namespace

PlanReadingPanel::PlanReadingPanel(QWidget* parent)
    : QWidget(parent), balance_(new Card(tr("Planned balance"), this)), hints_(new Card(tr("Hints"), this)),
      bars_(new BalanceBars(BalanceBars::Size::Small)), ratio_(makeLabel(QString(), TextStyle::KeyFigure)),
      toOne_(makeLabel(tr("to 1", "ratio"), TextStyle::Body, TextTone::Quiet)), mark_(new StatusMark),
      status_(makeParagraph(QString(), TextStyle::Body)),
      week_(makeParagraph(QString(), TextStyle::Caption, TextTone::Quiet)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::cardGap);
    column->addWidget(balance_);
    column->addWidget(hints_, 1);
    balance_->setBodyMargins(spacing::cardPadding, 0, spacing::cardPadding, spacing::cardPadding);
    hints_->setBodyMargins(0, 0, 0, spacing::rowGap);
    hints_->setSubtitle(tr("never block saving"));

    QVBoxLayout& body = balance_->body();
    body.setSpacing(spacing::grid / 2);
    body.addWidget(bars_);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(spacing::grid / 2);
    figure->addWidget(ratio_, 0, Qt::AlignBottom);
    figure->addWidget(toOne_, 0, Qt::AlignBottom);
    figure->addStretch(1);
    shareBaseline(*toOne_, *ratio_);
    body.addLayout(figure);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(spacing::rowGap);
    verdict->addWidget(mark_, 0, Qt::AlignTop);
    verdict->addWidget(status_, 1);
    body.addLayout(verdict);
    body.addWidget(week_);
    body.addSpacing(spacing::rowGap);
    body.addWidget(makeRule());
    body.addSpacing(spacing::rowGap);
    auto* facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    facts->setVerticalSpacing(spacing::grid / 2);
    time_ = addFact(*facts, tr("Time"));
    sets_ = addFact(*facts, tr("Working sets"));
    needs_ = addFact(*facts, tr("Needs"));
    missing_ = addFact(*facts, tr("Missing"));
    muscles_ = addFact(*facts, tr("Muscles"));
    body.addLayout(facts);
    body.addStretch(1);
}

void PlanReadingPanel::setLayoutOf(Layout layout) {
    static_cast<QBoxLayout*>(this->layout())
        ->setDirection(layout == Layout::Beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    static_cast<QBoxLayout*>(this->layout())->setStretchFactor(balance_, layout == Layout::Beside ? 1 : 0);
}

void PlanReadingPanel::showReading(const PlanReading& reading, const Tally& week, const Format& format) {
    const Tally& planned = reading.outlook.planned;
    const BalanceStatus status = balanceStatus(planned);
    bars_->setTally(planned);
    ratio_->setText(format.ratio(planned));
    toOne_->setVisible(planned.chest != Volume());
    ratio_->setVisible(planned.chest != Volume());
    mark_->setStatus(status);
    status_->setText(word(status));
    Tally after = week;
    after += planned;
    week_->setText(tr("After this the week stands at %1.").arg(format.tally(after)));
    week_->setVisible(planned != Tally());
    time_->setText(tr("about %1").arg(planLength(reading.outlook.length, format)));
    sets_->setText(QString::number(reading.workingSets));
    needs_->setText(reading.needed.empty() ? tr("nothing") : kitList(reading.needed));
    muscles_->setText(muscleList(reading.muscles));
    missing_->setText(reading.missing.empty() ? tr("nothing") : kitList(reading.missing));
}

void PlanReadingPanel::showHints(const std::vector<PlanHint>& hints, const Catalogue& catalogue,
                                 int silenced) {
    delete rows_;
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const PlanHint& hint : hints) {
        column->addWidget(hintRow(hint, catalogue));
    }
    if (hints.empty()) {
        auto* none = makeParagraph(silenced > 0 ? tr("No other hint.")
                                                : tr("Nothing to say: the plan keeps the coach’s rules."),
                                   TextStyle::Body, TextTone::Quiet);
        none->setContentsMargins(spacing::cardPadding, 0, spacing::cardPadding, 0);
        column->addWidget(none);
    }
    if (silenced > 0) {
        auto* all = makeQuietButton(silenced == 1 ? tr("Switch 1 hint on again")
                                                  : tr("Switch %1 hints on again").arg(silenced));
        connect(all, &QPushButton::clicked, this, &PlanReadingPanel::allHintsWanted);
        column->addWidget(all, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    rows_ = scroll;
    hints_->body().addWidget(rows_, 1);
    rows_->show();
}

QWidget* PlanReadingPanel::hintRow(const PlanHint& hint, const Catalogue& catalogue) {
    const HintWords words = hintWords(hint, catalogue);
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(spacing::cardPadding, spacing::rowGap, spacing::cardPadding, spacing::rowGap);
    column->setSpacing(spacing::grid / 2);
    auto* head = new QHBoxLayout;
    head->addWidget(makeParagraph(words.says, TextStyle::Body), 1);
    auto* off = makeIconButton(IconName::Close, tr("Switch this hint off"));
    connect(off, &QToolButton::clicked, this, [this, rule = hint.rule] { emit silenceWanted(rule); });
    head->addWidget(off, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(makeParagraph(words.why, TextStyle::Caption, TextTone::Quiet));
    auto* foot = new QHBoxLayout;
    foot->addWidget(new TagLabel(tr("coach’s guideline"), TagKind::Coach));
    foot->addStretch(1);
    column->addLayout(foot);
    if (!words.remedy.isEmpty()) {
        auto* remedy = makeButton(words.remedy);
        connect(remedy, &QPushButton::clicked, this, [this, hint] { emit remedyWanted(hint); });
        if (words.remedy.size() > 14) {
            column->addWidget(remedy, 0, Qt::AlignLeft);
        } else {
            foot->addWidget(remedy);
        }
    }
    return row;
}

} // namespace dorsal
