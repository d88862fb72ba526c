// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/exercise_dialog.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/text_label.h"
#include "app/words/catalogue_words.h"
#include "app/words/enum_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

constexpr QSize exerciseDialogSize{560, 640};
constexpr int equipmentHeight = 112;
constexpr int longestExerciseName = 120;

template <class E>
void addWords(QComboBox& box) {
    for (const E value : EnumValues<E>::all) {
        box.addItem(word(value), static_cast<int>(value));
    }
}

template <class E>
E chosen(const QComboBox& box) {
    return static_cast<E>(box.currentData().toInt());
}

} // namespace

ExerciseDialog::ExerciseDialog(const OwnExercise& own, std::function<void(const OwnExercise&)> keep,
                               QWidget* parent)
    : QDialog(parent), own_(own), keepOwn_(std::move(keep)), name_(new QLineEdit), category_(new QComboBox),
      measure_(new QComboBox), perSide_(new QCheckBox(tr("Each &side by itself"))), balance_(new QComboBox),
      problem_(makeParagraph(QString(), TextStyle::Caption)), equipment_(new QListWidget) {
    addWords<BalanceOverride>(*balance_);
    build(About::Own, own.id.isStored() ? tr("Own exercise") : tr("New exercise"));
    name_->setText(QString::fromStdString(own.name));
    category_->setCurrentIndex(category_->findData(static_cast<int>(own.category)));
    measure_->setCurrentIndex(measure_->findData(static_cast<int>(own.measure)));
    perSide_->setChecked(own.perSide);
    balance_->setCurrentIndex(balance_->findData(static_cast<int>(own.balance)));
    showMuscles(own.muscles);
    listEquipment(own.equipment);
}

ExerciseDialog::ExerciseDialog(const Exercise& builtIn, const ExerciseOverride& known,
                               std::function<void(const ExerciseOverride&)> keep, QWidget* parent)
    : QDialog(parent), builtIn_(builtIn), known_(known), keepOverride_(std::move(keep)), name_(new QLineEdit),
      category_(new QComboBox), measure_(new QComboBox), perSide_(new QCheckBox), balance_(new QComboBox),
      problem_(makeParagraph(QString(), TextStyle::Caption)), equipment_(new QListWidget) {
    balance_->addItem(tr("as Dorsal counts it"), -1);
    addWords<BalanceOverride>(*balance_);
    build(About::BuiltIn, tr("What I say differently"));
    name_->setText(QString::fromStdString(builtIn.name));
    balance_->setCurrentIndex(known.balance ? balance_->findData(static_cast<int>(*known.balance)) : 0);
    showMuscles(builtIn.muscles);
}

void ExerciseDialog::build(About about, const QString& title) {
    setWindowTitle(title);
    resize(exerciseDialogSize);
    name_->setMaxLength(longestExerciseName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(spacing::cardGap);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), name_);
    if (about == About::Own) {
        addWords<Category>(*category_);
        addWords<Measure>(*measure_);
        form->addRow(tr("&Kind"), category_);
        form->addRow(tr("Its sets &have"), measure_);
        form->addRow(QString(), perSide_);
    } else {
        for (QWidget* unused : std::initializer_list<QWidget*>{category_, measure_, perSide_, equipment_}) {
            unused->setParent(this);
            unused->hide();
        }
    }
    form->addRow(tr("&Counts as"), balance_);
    if (about == About::Own) {
        equipment_->setAccessibleName(tr("Equipment needed"));
        equipment_->setMaximumHeight(equipmentHeight);
        form->addRow(tr("&Equipment"), equipment_);
    }
    column->addLayout(form);
    column->addWidget(makeLabel(tr("Muscles"), TextStyle::BodyBold));
    column->addWidget(muscleGrid(), 1);
    column->addWidget(problem_);
    problem_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* keep = buttons->addButton(tr("Keep the exercise"), QDialogButtonBox::AcceptRole);
    setButtonRole(*keep, ButtonRole::Primary);
    keep->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    name_->setFocus();
}

QWidget* ExerciseDialog::muscleGrid() {
    constexpr int columns = 2;
    auto* inner = new QWidget;
    auto* grid = new QGridLayout(inner);
    int at = 0;
    for (const Muscle muscle : EnumValues<Muscle>::all) {
        auto* box = new QComboBox;
        box->addItems({tr("not"), tr("indirectly"), tr("directly")});
        box->setAccessibleName(word(muscle));
        muscles_.emplace(muscle, box);
        const int left = (at % columns) * 2;
        grid->addWidget(makeLabel(shortWord(muscle), TextStyle::Body), at / columns, left);
        grid->addWidget(box, at / columns, left + 1);
        ++at;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    return scroll;
}

void ExerciseDialog::showMuscles(const std::vector<MuscleShare>& shares) {
    for (const MuscleShare& share : shares) {
        muscles_.at(share.muscle)->setCurrentIndex(std::clamp(share.halves, 0, 2));
    }
}

std::vector<MuscleShare> ExerciseDialog::muscles() const {
    std::vector<MuscleShare> shares;
    for (const auto& [muscle, box] : muscles_) {
        if (box->currentIndex() > 0) {
            shares.push_back({muscle, box->currentIndex()});
        }
    }
    std::ranges::stable_sort(shares, std::ranges::greater(), &MuscleShare::halves);
    return shares;
}

void ExerciseDialog::listEquipment(const std::vector<Equipment>& needed) {
    std::vector<Equipment> all(EnumValues<Equipment>::all.begin(), EnumValues<Equipment>::all.end());
    std::ranges::sort(all, [](Equipment one, Equipment other) {
        return QString::compare(word(one), word(other), Qt::CaseInsensitive) < 0;
    });
    for (const Equipment item : all) {
        auto* line = new QListWidgetItem(word(item), equipment_);
        line->setData(Qt::UserRole, static_cast<int>(item));
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(std::ranges::find(needed, item) == needed.end() ? Qt::Unchecked : Qt::Checked);
    }
    equipment_->setCurrentRow(0);
}

std::vector<Equipment> ExerciseDialog::equipment() const {
    std::vector<Equipment> needed;
    for (int row = 0; row < equipment_->count(); ++row) {
        const QListWidgetItem* line = equipment_->item(row);
        if (line->checkState() == Qt::Checked) {
            needed.push_back(static_cast<Equipment>(line->data(Qt::UserRole).toInt()));
        }
    }
    std::ranges::sort(needed);
    return needed;
}

void ExerciseDialog::refuseNames(std::function<bool(const std::string&)> isTaken) {
    isTaken_ = [isTaken = std::move(isTaken), own = name_->text().toStdString()](const std::string& name) {
        return name != own && isTaken(name);
    };
}

QString ExerciseDialog::complaint() const {
    const QString name = name_->text().trimmed();
    if (name.isEmpty()) {
        return tr("Give the exercise a name.");
    }
    return isTaken_(name.toStdString())
               ? tr("Another exercise is called “%1”. Give this one a name of its own.").arg(name)
               : QString();
}

void ExerciseDialog::accept() {
    if (const QString problem = complaint(); !problem.isEmpty()) {
        problem_->setText(problem);
        problem_->show();
        name_->setFocus();
        return;
    }
    if (keepOwn_) {
        acceptOwn();
    } else {
        acceptOverride();
    }
    QDialog::accept();
}

void ExerciseDialog::acceptOwn() {
    OwnExercise own = own_;
    own.name = name_->text().trimmed().toStdString();
    own.category = chosen<Category>(*category_);
    own.measure = chosen<Measure>(*measure_);
    own.perSide = perSide_->isChecked();
    own.balance = chosen<BalanceOverride>(*balance_);
    own.muscles = muscles();
    own.equipment = equipment();
    keepOwn_(own);
}

void ExerciseDialog::acceptOverride() {
    ExerciseOverride change = known_;
    const std::string name = name_->text().trimmed().toStdString();
    if (name != builtIn_.name) {
        change.name = name;
    }
    change.balance =
        balance_->currentIndex() == 0 ? std::nullopt : std::optional(chosen<BalanceOverride>(*balance_));
    const std::vector<MuscleShare> shares = muscles();
    const bool isSame = std::ranges::is_permutation(shares, builtIn_.muscles);
    if (!isSame) {
        change.muscles = shares;
    }
    keepOverride_(change);
}

} // namespace dorsal
