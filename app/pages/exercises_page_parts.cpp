// SPDX-License-Identifier: GPL-3.0-or-later
// The building of the Exercises page: filters, list and detail, and where they stand.
#include "app/models/exercise_list_model.h"
#include "app/pages/exercises_page.h"

#include "app/pages/exercise_commands.h"
#include "app/pages/list_and_detail.h"
#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/exercise_name_delegate.h"
#include "app/widgets/exercise_sheet_view.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/page_header.h"
#include "app/widgets/table_head.h"
#include "app/widgets/text_label.h"
#include "app/words/catalogue_words.h"
#include "app/words/enum_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int exerciseSearchWidth = 224;
constexpr double exerciseListShare = 0.5;
constexpr int needsWidth = 124;
constexpr int setsWidth = 96;

/// Of the widest day or month that a column of dates can show.
int dateWidth(const QFontMetrics& metrics) {
    using namespace std::chrono_literals;
    constexpr int sides = 24;
    int widest = 0;
    for (Day day{2000y / 1 / 28}; day < Day{2001y / 1 / 1}; day += std::chrono::days(30)) {
        for (const Day today : {day, day + std::chrono::days(366)}) {
            widest = std::max(widest, metrics.horizontalAdvance(Format().dayOrMonth(day, today)));
        }
    }
    return widest + sides;
}

/// "any" first, then every value by its word.
template <class E>
QComboBox* filterBox(const QString& any, const QString& name, QString (*wordOf)(E)) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setMinimumHeight(spacing::control);
    box->addItem(any);
    std::vector<std::pair<QString, int>> items;
    for (const E value : EnumValues<E>::all) {
        items.emplace_back(wordOf(value), static_cast<int>(value));
    }
    std::ranges::sort(items,
                      [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [text, value] : items) {
        box->addItem(text, value);
    }
    return box;
}

} // namespace

QWidget* ExercisesPage::buildFilters() {
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, spacing::rowGap);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Name or alias"));
    search_->setAccessibleName(tr("Name or alias"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    search_->setMinimumWidth(exerciseSearchWidth);
    search_->setMinimumHeight(spacing::control);
    search_->installEventFilter(this);
    muscle_ = filterBox<Muscle>(tr("Muscle: any"), tr("Muscle"), shortWord);
    pattern_ = filterBox<Pattern>(tr("Pattern: any"), tr("Pattern"), word);
    category_ = filterBox<Category>(tr("Kind: any"), tr("Kind"), word);
    equipment_ = filterBox<Equipment>(tr("Equipment: any"), tr("Equipment"), word);
    clear_ = makeQuietButton(tr("Clear filters"));
    for (QWidget* part : {static_cast<QWidget*>(search_), static_cast<QWidget*>(muscle_),
                          static_cast<QWidget*>(pattern_), static_cast<QWidget*>(category_),
                          static_cast<QWidget*>(equipment_), static_cast<QWidget*>(clear_)}) {
        flow->addWidget(part);
    }
    return line;
}

Card* ExercisesPage::buildList() {
    auto* card = new Card;
    card->setBodyMargins(1, 8, 1, 8);
    list_ = new QTableView;
    list_->setModel(model_);
    list_->setItemDelegate(new ExerciseNameDelegate(*model_, list_));
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setShowGrid(false);
    list_->setTabKeyNavigation(false);
    list_->verticalHeader()->hide();
    list_->verticalHeader()->setDefaultSectionSize(spacing::rowHeight(list_->fontMetrics()));
    auto* head = new TableHead(list_);
    head->setFirstInset(ExerciseNameDelegate::nameLeft);
    list_->setHorizontalHeader(head);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(ExerciseListModel::Name, QHeaderView::Stretch);
    head->resizeSection(ExerciseListModel::Needs, needsWidth);
    head->resizeSection(ExerciseListModel::Last, dateWidth(list_->fontMetrics()));
    head->resizeSection(ExerciseListModel::RecentSets, setsWidth);
    list_->viewport()->setAutoFillBackground(false);
    list_->setAccessibleName(tr("Exercises"));
    empty_ = makeParagraph(tr("No exercise fits. Type less, or clear the filters."), TextStyle::Body,
                           TextTone::Quiet);
    empty_->setMargin(spacing::cardPadding);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    card->body().addWidget(list_);
    card->body().addWidget(empty_, 1);
    return card;
}

Card* ExercisesPage::buildDetail() {
    auto* card = new Card(tr("Exercise"));
    back_ = makeButton(tr("Back to the list"));
    add_ = makeButton(tr("Add to session"), IconName::Plus);
    timer_ = makeButton(tr("Timer"), IconName::Timer);
    timer_->setToolTip(tr("Adds it to the session and guides its sets"));
    card->addToHeader(back_);
    card->addToHeader(timer_);
    card->addToHeader(add_);
    more_ = makeButton(tr("More"));
    auto* menu = new QMenu(more_);
    more_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (const Exercise* exercise = model_->exercise(list_->currentIndex())) {
            commands_->fillMenu(*menu, exercise->key);
        }
    });
    card->addToHeader(more_);
    auto* make = makeButton(tr("New exercise"), IconName::Plus);
    connect(make, &QPushButton::clicked, commands_, &ExerciseCommands::makeNew);
    header_->addControl(make);
    sheet_ = new ExerciseSheetView;
    card->body().addWidget(sheet_, 1);
    return card;
}

void ExercisesPage::arrange() {
    const ListAndDetail places = listAndDetail(*this, *header_, filters_, exerciseListShare);
    back_->setVisible(places.narrow);
    reading_ = reading_ && places.narrow;
    listCard_->setGeometry(places.list);
    detail_->setGeometry(places.detail);
    listCard_->setVisible(!reading_);
    detail_->setVisible(reading_ || !places.narrow);
}

} // namespace dorsal
