// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/date_range_button.h"

#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/words/dates.h"
#include "app/words/format.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

#include <algorithm>

namespace dorsal {

namespace {

QDateEdit* makeDateField(const QString& name) {
    auto* field = new QDateEdit;
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    return field;
}

/// Short enough for a control line: "Nov ’25" where the years differ.
QString rangeWords(Day from, Day to) {
    const QDate first = toQDate(from);
    const QDate last = toQDate(to);
    if (first.year() == last.year()) {
        const Format format;
        return DateRangeButton::tr("%1 – %2").arg(format.dayMonth(from), format.dayMonth(to));
    }
    const QString pattern = DateRangeButton::tr("MMM ’yy", "month and short year, in Qt's letters");
    const QLocale locale;
    return DateRangeButton::tr("%1 – %2").arg(locale.toString(first, pattern),
                                              locale.toString(last, pattern));
}

} // namespace

DateRangeButton::DateRangeButton(QWidget* parent)
    : QToolButton(parent), first_(makeDateField(tr("From"))), last_(makeDateField(tr("To"))) {
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(spacing::cardPadding, spacing::cardPadding, spacing::cardPadding,
                             spacing::cardPadding);
    form->addRow(tr("From"), first_);
    form->addRow(tr("To"), last_);
    QPushButton* show = makeButton(tr("Show these weeks"));
    form->addRow(show);
    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(fields);
    menu->addAction(action);
    setMenu(menu);
    connect(show, &QPushButton::clicked, this, [this, menu] {
        menu->close();
        take();
    });
}

void DateRangeButton::setRange(Day from, Day to) {
    from_ = from;
    to_ = to;
    first_->setDate(toQDate(from));
    last_->setDate(toQDate(to));
    setText(rangeWords(from, to));
    const Format format;
    const QString exact = tr("%1 – %2").arg(format.date(from), format.date(to));
    setToolTip(exact);
    setAccessibleName(tr("Dates shown: %1").arg(exact));
}

void DateRangeButton::take() {
    const Day one = fromQDate(first_->date());
    const Day other = fromQDate(last_->date());
    setRange(std::min(one, other), std::max(one, other));
    emit rangeChosen();
}

} // namespace dorsal
