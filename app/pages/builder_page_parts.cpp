// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/plan_items_model.h"
#include "app/models/plan_library.h"
#include "app/pages/addition_gate.h"
#include "app/pages/builder_page.h"
#include "app/pages/plan_commands.h"
#include "app/ports/log_signals.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/exercise_picker.h"
#include "app/widgets/page_header.h"
#include "app/widgets/plan_columns.h"
#include "app/widgets/plan_head.h"
#include "app/widgets/plan_item_fields.h"
#include "app/widgets/plan_items_delegate.h"
#include "app/widgets/plan_items_view.h"
#include "app/widgets/plan_library_delegate.h"
#include "app/widgets/plan_reading_panel.h"
#include "app/widgets/text_label.h"
#include "app/widgets/unknown_exercise_bar.h"
#include "core/logbook/hint_settings.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace dorsal {

namespace {

constexpr int libraryWidth = 208;
constexpr int readingWidth = 256;
/// Below this content width the list of plans is a box to choose from and the reading a line.
constexpr int threeColumns = 960;

} // namespace

BuilderPage::BuilderPage(Logbook& logbook, LogSignals& changes, const LogCatalogue& catalogue,
                         const Clock& clock, Navigation& navigation, OperationRunner& runner,
                         Prompts& prompts, QWidget* parent)
    : QWidget(parent), logbook_(logbook), catalogue_(catalogue), clock_(clock), navigation_(navigation),
      runner_(runner), prompts_(prompts),
      gate_(std::make_unique<AdditionGate>(logbook, catalogue, runner, prompts)),
      library_(new PlanLibrary(logbook, catalogue, this)),
      commands_(new PlanCommands(logbook, catalogue, *library_, runner, prompts, this)),
      items_(new PlanItemsModel(catalogue, this)), delegate_(new PlanItemsDelegate(*items_, catalogue, this)),
      fields_(new PlanItemFields), view_(new PlanItemsView(*items_, *delegate_, *fields_)),
      reading_(new PlanReadingPanel), picker_(new ExercisePicker(catalogue, this)) {
    buildParts();
    line_ = makeQuietButton(QString(), IconName::ChevronRight);
    line_->setToolTip(
        tr("What the plan gives and asks for, and the hints, in the place of its lines (Ctrl+B)"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::cardGap);
    row->addWidget(libraryCard_);
    row->addWidget(planCard_, 1);
    row->addWidget(readingArea_, 1);
    libraryCard_->setFixedWidth(libraryWidth);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::rowGap);
    column->addWidget(header_);
    column->addWidget(narrow_);
    column->addWidget(line_, 0, Qt::AlignLeft);
    column->addLayout(row, 1);
    connect(&changes, &LogSignals::changed, this, &BuilderPage::hear);
    connectLibrary();
    connectItems();
    connectReading();
}

BuilderPage::~BuilderPage() = default;

void BuilderPage::buildParts() {
    buildHeader();
    libraryCard_ = buildLibrary();
    planCard_ = buildPlan();
    narrow_ = buildNarrowLine();
    readingArea_ = new QScrollArea(this);
    readingArea_->setFrameShape(QFrame::NoFrame);
    readingArea_->setWidgetResizable(true);
    readingArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    readingArea_->setFocusPolicy(Qt::NoFocus);
    readingArea_->setWidget(reading_);
    for (QWidget* ground : {readingArea_->viewport(), static_cast<QWidget*>(reading_)}) {
        ground->setAutoFillBackground(false);
    }
}

void BuilderPage::buildHeader() {
    header_ = new PageHeader(tr("Builder"), this);
    share_ = makeButton(tr("Share…"), IconName::Export);
    duplicate_ = makeButton(tr("Duplicate"), IconName::Duplicate);
    start_ = makePrimaryButton(tr("Start"), IconName::Play);
    for (QPushButton* button : {share_, duplicate_, start_}) {
        header_->addControl(button);
    }
    auto* menu = new QMenu(share_);
    share_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu] { commands_->fillShareMenu(*menu, items_->plan()); });
    connect(duplicate_, &QPushButton::clicked, this, [this] { commands_->duplicate(Plan(items_->plan())); });
    connect(start_, &QPushButton::clicked, this,
            [this] { navigation_.startPlan(QString::fromStdString(shown_)); });
}

Card* BuilderPage::buildLibrary() {
    auto* card = new Card(this);
    card->setBodyMargins(1, spacing::rowGap, 1, spacing::rowGap);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Find a plan"));
    search_->setAccessibleName(tr("Find a plan"));
    search_->setClearButtonEnabled(true);
    auto* make = makeIconButton(IconName::Plus, tr("New plan (Ctrl+Shift+N)"));
    make->setObjectName(QStringLiteral("newPlan"));
    connect(make, &QToolButton::clicked, commands_, &PlanCommands::makeNew);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(spacing::rowGap, 0, spacing::rowGap, spacing::rowGap);
    top->addWidget(search_, 1);
    top->addWidget(make);
    list_ = new QListView;
    list_->setModel(library_);
    list_->setItemDelegate(new PlanLibraryDelegate(*library_, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setAccessibleName(tr("Plans"));
    archive_ = makeQuietButton(QString(), IconName::File);
    card->body().addLayout(top);
    card->body().addWidget(list_, 1);
    card->body().addWidget(archive_, 0, Qt::AlignLeft);
    return card;
}

QWidget* BuilderPage::buildNarrowLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    combo_ = new QComboBox;
    combo_->setAccessibleName(tr("Plan"));
    auto* make = makeIconButton(IconName::Plus, tr("New plan (Ctrl+Shift+N)"));
    connect(make, &QToolButton::clicked, commands_, &PlanCommands::makeNew);
    row->addWidget(combo_, 1);
    row->addWidget(make);
    return line;
}

Card* BuilderPage::buildPlan() {
    auto* card = new Card(this);
    card->setBodyMargins(1, 0, 1, spacing::rowGap);
    more_ = makeQuietButton(tr("More"));
    auto* menu = new QMenu(more_);
    more_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (const OwnPlan* plan = own()) {
            commands_->fillMenu(*menu, *plan);
        }
    });
    card->addToHeader(more_);
    readOnly_ =
        makeParagraph(tr("A template stays as it is. Start it as it stands, or make it yours to change it."),
                      TextStyle::Caption, TextTone::Quiet);
    readOnly_->setContentsMargins(PlanColumns::edge, 0, PlanColumns::edge, spacing::rowGap);
    card->body().addWidget(readOnly_);
    unknown_ = new UnknownExerciseBar;
    unknown_->hide();
    card->body().addWidget(unknown_);
    auto* head = new PlanHead;
    connect(view_, &PlanItemsView::lineWidthChanged, head, &PlanHead::setLineWidth);
    card->body().addWidget(head);
    card->body().addWidget(view_, 1);
    return card;
}

void BuilderPage::connectLibrary() {
    auto* make = new QAction(this);
    make->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    make->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(make);
    connect(make, &QAction::triggered, commands_, &PlanCommands::makeNew);
    connect(search_, &QLineEdit::textChanged, library_, &PlanLibrary::setSearch);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BuilderPage::pickFromLibrary);
    connect(list_, &QListView::activated, this, [this] { view_->setFocus(); });
    connect(archive_, &QPushButton::clicked, this, [this] {
        const bool inArchive = library_->shelf() == PlanLibrary::Shelf::Archive;
        library_->setShelf(inArchive ? PlanLibrary::Shelf::InUse : PlanLibrary::Shelf::Archive);
        shown_.clear();
        fillCombo();
        refresh();
    });
    connect(combo_, &QComboBox::activated, this, [this] {
        shown_ = combo_->currentData().toString().toStdString();
        refresh();
    });
    connect(commands_, &PlanCommands::made, this, [this](const QString& key) {
        showPlan(key.toStdString());
        view_->setFocus();
        view_->setCurrentIndex(items_->index(1));
    });
}

void BuilderPage::connectItems() {
    connect(view_, &PlanItemsView::selectionMoved, this, &BuilderPage::refreshFields);
    connect(view_, &PlanItemsView::moveWanted, this,
            [this](bool up) { move(up ? PlanMove::Up : PlanMove::Down); });
    connect(view_, &PlanItemsView::removalWanted, this, &BuilderPage::removeSelected);
    connect(view_, &PlanItemsView::additionWanted, this, &BuilderPage::add);
    connect(view_, &PlanItemsView::choicePicked, this, &BuilderPage::pinChoice);
    connect(items_, &PlanItemsModel::itemDropped, this,
            [this](std::size_t at, Slot slot, std::size_t before) {
                if (own() == nullptr) {
                    return;
                }
                PlanItems trial = own()->items;
                const std::size_t then = movePlanItemTo(trial, at, slot, before);
                edit([&](PlanItems& items) { items = trial; }, then);
            });
    connect(picker_, &ExercisePicker::picked, this, [this](const ExerciseKey& key) {
        if (const auto admitted = picked_ ? gate_->admitted(key) : std::nullopt) {
            picked_(*admitted);
        }
    });
    const auto withItem = [this](auto work) {
        return [this, work] {
            if (const auto at = view_->selectedItem(); at && own() != nullptr) {
                work(*at);
            }
        };
    };
    connect(fields_, &PlanItemFields::edited, this, &BuilderPage::takeFields);
    connect(fields_, &PlanItemFields::pinWanted, this, &BuilderPage::pinChoice);
    // By their buttons, and by keys from the lines and the fields.
    const auto offer = [&](void (PlanItemFields::*wanted)(), const QKeySequence& key, auto work) {
        if (wanted != nullptr) {
            connect(fields_, wanted, this, work);
        }
        auto* action = new QAction(view_);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        view_->addAction(action);
    };
    offer(&PlanItemFields::supersetToggled, QKeySequence(tr("Ctrl+L")),
          withItem([this](std::size_t at) { edit([at](PlanItems& items) { toggleSuperset(items, at); }); }));
    offer(nullptr, QKeySequence(tr("Ctrl+Shift+L")), withItem([this](std::size_t at) {
              edit([at](PlanItems& items) { toggleSuperset(items, at, SupersetWith::Above); });
          }));
    offer(&PlanItemFields::choiceWanted, QKeySequence(tr("Ctrl+J")),
          withItem([this](std::size_t at) { addChoiceTo(at); }));
    offer(&PlanItemFields::familyWanted, QKeySequence(tr("Ctrl+Shift+J")),
          withItem([this](std::size_t at) { useFamily(at); }));
    offer(&PlanItemFields::replacementWanted, QKeySequence(tr("Ctrl+R")),
          withItem([this](std::size_t at) { replaceItem(at); }));
    connect(fields_, &PlanItemFields::removalWanted, this, &BuilderPage::removeSelected);
}

void BuilderPage::connectReading() {
    const auto turn = [this] {
        if (isNarrow_) {
            readsInPlace_ = !readsInPlace_;
            arrange();
            (readsInPlace_ ? static_cast<QWidget*>(line_) : view_)->setFocus(Qt::ShortcutFocusReason);
        }
    };
    connect(line_, &QPushButton::clicked, this, turn);
    auto* open = new QAction(this);
    open->setShortcut(QKeySequence(tr("Ctrl+B")));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, turn);
    connect(unknown_, &UnknownExerciseBar::knownWanted, this, &BuilderPage::mapUnknown);
    connect(unknown_, &UnknownExerciseBar::ownWanted, this, &BuilderPage::makeUnknownOwn);
    connect(reading_, &PlanReadingPanel::remedyWanted, this, &BuilderPage::remedy);
    connect(reading_, &PlanReadingPanel::silenceWanted, this, &BuilderPage::silence);
    connect(reading_, &PlanReadingPanel::allHintsWanted, this,
            [this] { runner_.run([this] { silenceRules(logbook_, {}); }); });
}

void BuilderPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void BuilderPage::arrange() {
    const bool wide = width() >= threeColumns;
    if (isNarrow_ == wide) {
        isNarrow_ = !wide;
        fillCombo();
    }
    libraryCard_->setVisible(wide);
    const bool readsInPlace = !wide && readsInPlace_;
    readingArea_->setVisible(wide || readsInPlace);
    readingArea_->setMaximumWidth(wide ? readingWidth : QWIDGETSIZE_MAX);
    readingArea_->setMinimumWidth(wide ? readingWidth : 0);
    reading_->setLayoutOf(wide ? PlanReadingPanel::Layout::Below : PlanReadingPanel::Layout::Beside);
    planCard_->setVisible(!readsInPlace);
    narrow_->setVisible(!wide);
    line_->setVisible(!wide);
    line_->setIcon(icon(readsInPlace ? IconName::ChevronDown : IconName::ChevronRight));
    const int margin = wide ? spacing::pageMargin : spacing::narrowPageMargin;
    const int side = std::max(margin, (width() - spacing::readingWidth) / 2);
    layout()->setContentsMargins(side, spacing::headerTop, side, margin);
}

} // namespace dorsal
