// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_names.h"

#include "app/models/log_catalogue.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/exercise_picker.h"
#include "app/widgets/rule.h"
#include "app/widgets/text_label.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace dorsal {

namespace {

enum Column { NameColumn, SetsColumn, BecomesColumn, CountsColumn };

constexpr std::array ownCounts{BalanceOverride::None, BalanceOverride::Back, BalanceOverride::Chest,
                               BalanceOverride::Both};
constexpr int becomesWidth = 236;
constexpr int rowsOfGridPerName = 2; ///< a hairline and the row

/// Turning the wheel scrolls what it stands in and never changes an answer.
class ChoiceBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString ownExerciseWord(BalanceOverride counts) {
    switch (counts) {
    case BalanceOverride::None:
        return ImportNames::tr("New exercise");
    case BalanceOverride::Back:
        return ImportNames::tr("New exercise, counts as back");
    case BalanceOverride::Chest:
        return ImportNames::tr("New exercise, counts as chest");
    case BalanceOverride::Both:
        return ImportNames::tr("New exercise, counts as both");
    }
    return {};
}

/// In a box: the number of a BalanceOverride, the key of an exercise, or nothing for "another".
QVariant asData(const NameChoice& choice) {
    if (const auto* counts = std::get_if<BalanceOverride>(&choice)) {
        return static_cast<int>(*counts);
    }
    return QString::fromStdString(std::get<ExerciseKey>(choice).text);
}

void addHeads(QGridLayout& grid) {
    const auto head = [&](Column column, const QString& text, Qt::Alignment alignment) {
        grid.addWidget(makeLabel(text, TextStyle::Caption, TextTone::Quiet), 0, column, alignment);
    };
    head(NameColumn, ImportNames::tr("In the file"), Qt::AlignLeft);
    head(SetsColumn, ImportNames::tr("Sets"), Qt::AlignRight);
    head(BecomesColumn, ImportNames::tr("Becomes"), Qt::AlignLeft);
}

bool isOpen(const NameChoice& choice) {
    return choice == NameChoice(BalanceOverride::None);
}

} // namespace

ImportNames::ImportNames(ImportDraft& draft, const LogCatalogue& catalogue, QWidget* parent)
    : QWidget(parent), draft_(draft), catalogue_(catalogue), picker_(new ExercisePicker(catalogue, this)) {
    const std::size_t count = draft.reading().unknown.size();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card =
        new Card(count == 1 ? tr("1 name without a match") : tr("%1 names without a match").arg(count), this);
    outer->addWidget(card);
    takeAll_ = makeButton(tr("Take all suggestions"));
    takeAll_->setAutoDefault(false);
    card->addToHeader(takeAll_);
    connect(takeAll_, &QPushButton::clicked, this, &ImportNames::takeAllSuggestions);
    card->body().addWidget(makeParagraph(tr("Nothing is dropped: a name without a match becomes your own "
                                            "exercise. A suggestion counts when you take it."),
                                         TextStyle::Body, TextTone::Quiet));
    card->body().addSpacing(spacing::rowGap);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::cardPadding);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(NameColumn, 3);
    grid->setColumnStretch(CountsColumn, 2);
    card->body().addLayout(grid);
    card->setBodyMargins(spacing::cardPadding, 0, spacing::cardPadding, spacing::grid);
    addHeads(*grid);
    for (std::size_t i = 0; i < draft.reading().unknown.size(); ++i) {
        addRow(*grid, i);
        show(i);
    }
    const auto suggestions = std::ranges::count_if(rows_, [](const Row& row) { return row.suggestion; });
    takeAll_->setVisible(suggestions > 1);
    connect(picker_, &ExercisePicker::picked, this,
            [this](const ExerciseKey& key) { choose(searched_, key); });
}

void ImportNames::addRow(QGridLayout& grid, std::size_t unknown) {
    const UnknownName& name = draft_.reading().unknown[unknown];
    const int line = 1 + rowsOfGridPerName * static_cast<int>(unknown);
    const int row = line + 1;
    grid.addWidget(makeRule(), line, 0, 1, CountsColumn + 1);
    grid.setRowMinimumHeight(row, spacing::rowHeight(fontMetrics()) + spacing::grid / 2);
    grid.addWidget(new ElidedLabel(QString::fromStdString(name.name)), row, NameColumn);
    grid.addWidget(makeLabel(Format().count(name.sets), TextStyle::Body), row, SetsColumn,
                   Qt::AlignRight | Qt::AlignVCenter);
    Row made;
    made.becomes = makeChoices(unknown);
    grid.addWidget(made.becomes, row, BecomesColumn, Qt::AlignVCenter);
    made.counts = makeLabel({}, TextStyle::Body, TextTone::Quiet);
    grid.addWidget(made.counts, row, CountsColumn, Qt::AlignLeft | Qt::AlignVCenter);
    if (!name.guesses.empty() && catalogue_.catalogue().find(name.guesses.front()) != nullptr) {
        const QString guess = nameOf(name.guesses.front());
        made.suggestion = makeButton(tr("Take %1", "a suggested exercise").arg(guess));
        made.suggestion->setAutoDefault(false);
        made.suggestion->setToolTip(tr("Count %1 as %2").arg(QString::fromStdString(name.name), guess));
        made.suggestion->setAccessibleName(made.suggestion->toolTip());
        grid.addWidget(made.suggestion, row, CountsColumn, Qt::AlignLeft | Qt::AlignVCenter);
        connect(made.suggestion, &QPushButton::clicked, this, [this, unknown] {
            const ExerciseKey guessed = draft_.reading().unknown[unknown].guesses.front();
            rows_[unknown].becomes->setFocus();
            choose(unknown, guessed);
        });
    }
    rows_.push_back(made);
}

QComboBox* ImportNames::makeChoices(std::size_t unknown) {
    const UnknownName& name = draft_.reading().unknown[unknown];
    auto* box = new ChoiceBox;
    box->setAccessibleName(tr("%1 becomes").arg(QString::fromStdString(name.name)));
    box->setFixedWidth(
        std::max(becomesWidth, fontMetrics().horizontalAdvance(QString(24, QLatin1Char('n')))));
    for (const BalanceOverride counts : ownCounts) {
        box->addItem(ownExerciseWord(counts), asData(counts));
    }
    box->insertSeparator(box->count());
    for (const ExerciseKey& guess : name.guesses) {
        box->addItem(nameOf(guess), asData(guess));
    }
    box->addItem(tr("Another exercise…"));
    connect(box, &QComboBox::activated, this, [this, unknown](int index) { chosen(unknown, index); });
    return box;
}

QString ImportNames::nameOf(const ExerciseKey& key) const {
    const Exercise* exercise = catalogue_.catalogue().find(key);
    return exercise != nullptr ? QString::fromStdString(exercise->name) : QString::fromStdString(key.text);
}

void ImportNames::chosen(std::size_t unknown, int index) {
    const QVariant chosenData = rows_[unknown].becomes->itemData(index);
    if (!chosenData.isValid()) {
        search(unknown);
    } else if (chosenData.typeId() == QMetaType::Int) {
        choose(unknown, static_cast<BalanceOverride>(chosenData.toInt()));
    } else {
        choose(unknown, ExerciseKey{chosenData.toString().toStdString()});
    }
}

void ImportNames::search(std::size_t unknown) {
    show(unknown);
    searched_ = unknown;
    const QComboBox& box = *rows_[unknown].becomes;
    const auto& guesses = draft_.reading().unknown[unknown].guesses;
    picker_->open(tr("%1 is").arg(QString::fromStdString(draft_.reading().unknown[unknown].name)),
                  box.mapToGlobal(box.rect().bottomLeft()), [guesses](const Exercise& exercise) {
                      return std::ranges::find(guesses, exercise.key) != guesses.end();
                  });
}

void ImportNames::choose(std::size_t unknown, const NameChoice& choice) {
    draft_.choose(unknown, choice);
    show(unknown);
    emit changed();
}

void ImportNames::takeAllSuggestions() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].suggestion != nullptr && isOpen(draft_.choice(i))) {
            draft_.choose(i, draft_.reading().unknown[i].guesses.front());
            show(i);
        }
    }
    emit changed();
}

void ImportNames::show(std::size_t unknown) {
    const Row& row = rows_[unknown];
    const NameChoice& choice = draft_.choice(unknown);
    int index = row.becomes->findData(asData(choice));
    if (const auto* key = std::get_if<ExerciseKey>(&choice); key != nullptr && index < 0) {
        index = row.becomes->count() - 1;
        row.becomes->insertItem(index, nameOf(*key), asData(choice));
    }
    row.becomes->setCurrentIndex(index);
    const bool suggests = row.suggestion != nullptr && isOpen(choice);
    row.counts->setText(countsAs(draft_.share(unknown, catalogue_.catalogue())));
    row.counts->setVisible(!suggests);
    if (row.suggestion != nullptr) {
        row.suggestion->setVisible(suggests);
    }
}

} // namespace dorsal
