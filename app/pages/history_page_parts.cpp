// SPDX-License-Identifier: GPL-3.0-or-later
// The building of the History page: its header, list and detail, and where they stand.
#include "app/models/history_model.h"
#include "app/pages/history_page.h"
#include "app/pages/list_and_detail.h"
#include "app/ports/navigation.h"
#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/history_delegate.h"
#include "app/widgets/page_header.h"
#include "app/widgets/session_sheet_view.h"
#include "app/widgets/step_legend.h"
#include "app/widgets/text_label.h"
#include "app/widgets/training_calendar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int searchWidth = 248;
constexpr double listShare = 0.53;

} // namespace

void HistoryPage::buildHeader() {
    header_ = new PageHeader(tr("History"));
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Search sessions and notes"));
    search_->setAccessibleName(tr("Search sessions and notes"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    search_->setFixedWidth(searchWidth);
    search_->setMinimumHeight(spacing::control);
    search_->installEventFilter(this);
    header_->addControl(search_);

    QPushButton* filter = makeButton(tr("Filter"), IconName::Filter);
    addFilterMenu(*filter);
    header_->addControl(filter);

    QPushButton* past = makeButton(tr("Log a past session…"));
    connect(past, &QPushButton::clicked, this, [this] { navigation_.logPastSession(); });
    header_->addControl(past);
}

void HistoryPage::addFilterMenu(QPushButton& button) {
    auto* menu = new QMenu(&button);
    auto* choices = new QActionGroup(menu);
    const auto add = [&](const QString& text, HistoryFilter filter) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(filter == HistoryFilter::All);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, filter, &button, text] {
            model_->setFilter(filter);
            button.setText(filter == HistoryFilter::All ? tr("Filter") : text);
            keepSelection();
            showSelection();
        });
    };
    add(tr("All sessions"), HistoryFilter::All);
    add(tr("Logged here"), HistoryFilter::MadeHere);
    add(tr("Imported"), HistoryFilter::Imported);
    add(tr("Not finished"), HistoryFilter::NotFinished);
    button.setMenu(menu);
}

QWidget* HistoryPage::buildList() {
    auto* calendarCard = new Card(tr("Calendar"));
    calendarCard->addToHeader(new StepLegend(tr("working sets a day: 0"), tr("11 and more")));
    calendar_ = new TrainingCalendar;
    calendarCard->body().addWidget(calendar_);

    auto* listCard = new Card;
    listCard->setBodyMargins(1, 8, 1, 8);
    list_ = new QListView;
    list_->setModel(model_);
    list_->setItemDelegate(new HistoryDelegate(*model_, list_));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->viewport()->setAutoFillBackground(false);
    list_->setAccessibleName(tr("Sessions by week"));
    list_->installEventFilter(this);
    empty_ = makeParagraph({}, TextStyle::Body, TextTone::Quiet);
    empty_->setMargin(spacing::cardPadding);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    listCard->body().addWidget(list_);
    listCard->body().addWidget(empty_, 1);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::cardGap);
    column->addWidget(calendarCard);
    column->addWidget(listCard, 1);
    return left;
}

Card* HistoryPage::buildDetail() {
    auto* card = new Card(tr("Session"));
    back_ = makeButton(tr("Back to the list"));
    repeat_ = makeButton(tr("Repeat"), IconName::Repeat);
    edit_ = makeButton(tr("Edit"), IconName::Edit);
    card->addToHeader(back_);
    card->addToHeader(repeat_);
    card->addToHeader(edit_);
    sheet_ = new SessionSheetView;
    card->body().addWidget(sheet_, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::rowGap);
    duplicate_ = makeButton(tr("Duplicate"), IconName::Duplicate);
    remove_ = makeButton(tr("Delete"), IconName::Trash);
    copy_ = makeButton(tr("Copy as text"));
    connect(copy_, &QPushButton::clicked, this, &HistoryPage::copySelected);
    row->addWidget(duplicate_);
    row->addWidget(copy_);
    row->addWidget(remove_);
    row->addWidget(makeLabel(tr("Ctrl+Z brings it back"), TextStyle::Caption, TextTone::Quiet));
    row->addStretch();
    card->body().addSpacing(spacing::rowGap);
    card->body().addLayout(row);
    return card;
}

void HistoryPage::arrange() {
    const ListAndDetail places = listAndDetail(*this, *header_, nullptr, listShare);
    back_->setVisible(places.narrow);
    reading_ = reading_ && places.narrow;
    left_->setGeometry(places.list);
    detail_->setGeometry(places.detail);
    left_->setVisible(!reading_);
    detail_->setVisible(reading_ || !places.narrow);
}

} // namespace dorsal
